package org.metaworld4j.core.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.names.UnknownNameException;

/**
 * What is chosen when an environment is made, by name: numbers, flags and texts.
 *
 * <p>Every environment knows {@code maxEpisodeSteps}, which replaces the step limit of its spec;
 * the names of its own options are in {@link EnvSpec#options()}.
 *
 * <pre>{@code
 * Envs.make("Pendulum-v1", MakeOptions.of("g", 9.81).with("maxEpisodeSteps", 100));
 * }</pre>
 */
public final class MakeOptions {

  /** The option that every environment knows. */
  public static final String MAX_EPISODE_STEPS = "maxEpisodeSteps";

  private static final MakeOptions NONE = new MakeOptions(Map.of());

  private final Map<String, Object> values;

  private MakeOptions(Map<String, ?> values) {
    this.values = Map.copyOf(values);
  }

  /** Returns the options that choose nothing. */
  public static MakeOptions none() {
    return NONE;
  }

  /** Returns one option. */
  public static MakeOptions of(String name, Object value) {
    return new MakeOptions(Map.of(name, value));
  }

  /** Returns the options of a map, which is copied. */
  public static MakeOptions of(Map<String, ?> values) {
    return new MakeOptions(values);
  }

  /** Returns these options and one more, which replaces an earlier one of its name. */
  public MakeOptions with(String name, Object value) {
    Map<String, Object> more = new TreeMap<>(values);
    more.put(name, value);
    return new MakeOptions(more);
  }

  /** Returns whether nothing is chosen. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * Returns a number.
   *
   * @throws IllegalArgumentException if the option is given and is not a finite number
   */
  public double number(String name, double fallback) {
    Object value = values.getOrDefault(name, fallback);
    if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      return number.doubleValue();
    }
    throw misfit(name, "a finite number", value);
  }

  /**
   * Returns an integer.
   *
   * @throws IllegalArgumentException if the option is given and is not an integer of 32 bits
   */
  public int integer(String name, int fallback) {
    double number = number(name, fallback);
    if (number != (int) number) {
      throw misfit(name, "an integer", values.get(name));
    }
    return (int) number;
  }

  /**
   * Returns a flag.
   *
   * @throws IllegalArgumentException if the option is given and is neither true nor false
   */
  public boolean flag(String name, boolean fallback) {
    Object value = values.getOrDefault(name, fallback);
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw misfit(name, "true or false", value);
  }

  /**
   * Returns a text.
   *
   * @throws IllegalArgumentException if the option is given and is no text
   */
  public String text(String name, String fallback) {
    Object value = values.getOrDefault(name, fallback);
    if (value instanceof String text) {
      return text;
    }
    throw misfit(name, "a text", value);
  }

  /**
   * Returns the step limit, if one is given.
   *
   * @throws IllegalArgumentException if it is not an integer of at least 1
   */
  public OptionalInt maxEpisodeSteps() {
    if (!values.containsKey(MAX_EPISODE_STEPS)) {
      return OptionalInt.empty();
    }
    int limit = integer(MAX_EPISODE_STEPS, 0);
    if (limit < 1) {
      throw misfit(MAX_EPISODE_STEPS, "at least 1", limit);
    }
    return OptionalInt.of(limit);
  }

  /**
   * Refuses options that an environment does not know.
   *
   * @throws UnknownNameException that names the first of them and lists those that are known
   */
  public void check(EnvSpec spec) {
    Optional<String> unknown =
        new TreeMap<>(values)
            .keySet().stream()
                .filter(name -> !name.equals(MAX_EPISODE_STEPS) && !spec.options().contains(name))
                .findFirst();
    if (unknown.isPresent()) {
      List<String> known = new ArrayList<>(spec.options());
      known.add(MAX_EPISODE_STEPS);
      throw UnknownNameException.among("option of " + spec.id(), unknown.get(), known);
    }
  }

  /** Returns these options without the one that every environment knows. */
  MakeOptions own() {
    Map<String, Object> own = new TreeMap<>(values);
    own.remove(MAX_EPISODE_STEPS);
    return own.size() == values.size() ? this : new MakeOptions(own);
  }

  private static IllegalArgumentException misfit(String name, String expected, Object got) {
    String shown = got instanceof String ? "'" + got + "'" : String.valueOf(got);
    return new IllegalArgumentException(name + ": expected " + expected + ", got " + shown);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MakeOptions options && values.equals(options.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Returns the options in the order of their names, such as {@code {g=9.81}}. */
  @Override
  public String toString() {
    return new TreeMap<>(values).toString();
  }
}
