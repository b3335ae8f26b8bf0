package org.metaworld4j.core;

import java.util.Map;
import java.util.OptionalLong;
import org.metaworld4j.core.random.Generator;

/**
 * How an episode begins.
 *
 * @param seed seed of a fresh random generator, at least 0; empty to go on with the present one
 * @param values options that an environment may know by name, such as {@code low} and {@code high}
 *     of CartPole's start state
 */
public record ResetOptions(OptionalLong seed, Map<String, Double> values) {

  private static final ResetOptions NONE = new ResetOptions(OptionalLong.empty(), Map.of());

  /** Copies {@code values}; refuses a negative seed. */
  public ResetOptions {
    values = Map.copyOf(values);
    if (seed.isPresent() && seed.getAsLong() < 0) {
      throw new IllegalArgumentException(
          "seed: expected an integer of at least 0, got " + seed.getAsLong());
    }
  }

  /** Returns the options that change nothing. */
  public static ResetOptions none() {
    return NONE;
  }

  /** Returns the options that seed the random generator and change nothing else. */
  public static ResetOptions seed(long seed) {
    return new ResetOptions(OptionalLong.of(seed), Map.of());
  }

  /** Returns the generator to go on with: a fresh one if there is a seed, else the present one. */
  public Generator generator(Generator present) {
    return seed.isPresent() ? Generator.seeded(seed.getAsLong()) : present;
  }
}
