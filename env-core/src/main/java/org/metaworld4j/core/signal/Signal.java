package org.metaworld4j.core.signal;

import java.util.List;
import java.util.Objects;

/**
 * A named figure of every step.
 *
 * @param name such as {@code distance to goal}
 * @param unit such as {@code m}; empty if it has none
 * @param purpose what it is for
 * @param limits what its value has to keep to, all of them; may be empty
 */
public record Signal(String name, String unit, Purpose purpose, List<Limit> limits) {

  /** What a signal is for. */
  public enum Purpose {
    /** Decides success: all signals of this purpose have to keep to their limits. */
    SUCCESS,
    /** Ends the episode once it leaves its limits. */
    SURVIVAL,
    /** Enters the reward. */
    REWARD,
    /** Tells how far things are, and decides nothing. */
    PROGRESS
  }

  /** Copies the limits; refuses missing parts and a blank name. */
  public Signal {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(purpose, "purpose");
    limits = List.copyOf(limits);
    if (name.isBlank()) {
      throw new IllegalArgumentException("signal: expected a name, got '" + name + "'");
    }
  }

  /** Returns a signal with the limits given. */
  public static Signal of(String name, String unit, Purpose purpose, Limit... limits) {
    return new Signal(name, unit, purpose, List.of(limits));
  }

  /** Returns whether a value keeps to all limits; never so if it is NaN and there are limits. */
  public boolean isMet(double value) {
    for (Limit limit : limits) {
      if (!limit.isMet(value)) {
        return false;
      }
    }
    return true;
  }
}
