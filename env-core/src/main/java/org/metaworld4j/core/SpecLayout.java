package org.metaworld4j.core;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** An {@link EnvSpec} as JSON has it, in which what is missing is null. */
record SpecLayout(
    String id,
    String description,
    Integer maxEpisodeSteps,
    Double rewardThreshold,
    boolean nondeterministic,
    List<String> options) {

  static SpecLayout of(EnvSpec spec) {
    OptionalInt limit = spec.maxEpisodeSteps();
    OptionalDouble threshold = spec.rewardThreshold();
    return new SpecLayout(
        spec.id(),
        spec.description(),
        limit.isPresent() ? limit.getAsInt() : null,
        threshold.isPresent() ? threshold.getAsDouble() : null,
        spec.nondeterministic(),
        spec.options());
  }

  EnvSpec spec() {
    return new EnvSpec(
        id,
        description,
        maxEpisodeSteps == null ? OptionalInt.empty() : OptionalInt.of(maxEpisodeSteps),
        rewardThreshold == null ? OptionalDouble.empty() : OptionalDouble.of(rewardThreshold),
        nondeterministic,
        options);
  }
}
