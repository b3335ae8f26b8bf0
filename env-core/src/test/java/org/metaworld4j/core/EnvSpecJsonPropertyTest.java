package org.metaworld4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class EnvSpecJsonPropertyTest {

  @Property(tries = 100)
  void specsComeBackAsTheyWere(
      @ForAll String description,
      @ForAll @IntRange(max = 1000) int limit,
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double threshold,
      @ForAll boolean flag,
      @ForAll List<String> options) {
    EnvSpec spec =
        new EnvSpec(
            "lab/Walk-v1",
            description,
            limit == 0 ? OptionalInt.empty() : OptionalInt.of(limit),
            flag ? OptionalDouble.of(threshold) : OptionalDouble.empty(),
            flag,
            options);
    assertThat(EnvSpec.fromJson(spec.toJson())).isEqualTo(spec);
  }

  @Example
  void brokenSpecsAreRefusedByField() {
    String spec = new EnvSpec("Walk-v0", "", OptionalInt.of(5), OptionalDouble.empty()).toJson();
    assertRefused(spec.replace("Walk-v0", "Walk v0"), "environment: expected [namespace/]");
    assertRefused(spec.replace(": 5", ": 0"), "Walk-v0.maxEpisodeSteps: expected at least 1");
    assertRefused(spec.replace(": 5", ": true"), "spec.maxEpisodeSteps: ");
    assertRefused(spec.replace("nondeterministic", "random"), "spec.nondeterministic: expected a");
  }

  private static void assertRefused(String json, String sentence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EnvSpec.fromJson(json))
        .withMessageStartingWith(sentence);
  }
}
