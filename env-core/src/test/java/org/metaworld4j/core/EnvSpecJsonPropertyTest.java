package org.metaworld4j.core;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import org.metaworld4j.core.file.Json;

class EnvSpecJsonPropertyTest {

  private static EnvSpec read(String json) {
    return Json.read(Json.object(json.getBytes(UTF_8), "spec"), EnvSpec.class, "spec");
  }

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
    assertThat(read(new String(Json.bytes(spec), UTF_8))).isEqualTo(spec);
  }

  @Example
  void brokenSpecsAreRefusedByField() {
    String spec =
        new String(
            Json.bytes(new EnvSpec("Walk-v0", "", OptionalInt.of(5), OptionalDouble.empty())),
            UTF_8);
    assertRefused(spec.replace("Walk-v0", "Walk v0"), "spec: environment: expected [namespace/]");
    assertRefused(spec.replace(": 5", ": 0"), "spec: Walk-v0.maxEpisodeSteps: expected at least 1");
    assertRefused(spec.replace(": 5", ": true"), "spec.maxEpisodeSteps: ");
    assertRefused(spec.replace("nondeterministic", "random"), "spec.nondeterministic: expected a");
  }

  private static void assertRefused(String json, String sentence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(json))
        .withMessageStartingWith(sentence);
  }
}
