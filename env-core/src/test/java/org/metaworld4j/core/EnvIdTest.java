package org.metaworld4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvIdTest {

  @ParameterizedTest
  @CsvSource({
    "CartPole-v1, '', CartPole, 1",
    "CartPole, '', CartPole, ''",
    "ale/Pong-v5, ale, Pong, 5",
    "drawer-open-v3, '', drawer-open, 3",
    "my_space:a/x.y-z-v01, my_space:a, x.y-z, 1",
    "Walk-v, '', Walk-v, ''",
    "Walk-v1-v2, '', Walk-v1, 2",
  })
  void idsComeApart(String text, String namespace, String name, String version) {
    EnvId id = EnvId.parse(text);
    assertThat(id.namespace().orElse("")).isEqualTo(namespace);
    assertThat(id.name()).isEqualTo(name);
    assertThat(id.version().isPresent() ? "" + id.version().getAsInt() : "").isEqualTo(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a/b/c", "/Walk-v0", "Walk/", "Walk-v0\n", "Wälk-v0"})
  void malformedIdsAreRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EnvId.parse(text))
        .withMessage(
            "environment: expected [namespace/]name[-vN] of letters, digits and _ : - ., got '"
                + text
                + "'");
  }

  @Property(tries = 100)
  void idsAreWrittenAsTheyWereRead(
      @ForAll @AlphaChars @StringLength(min = 1, max = 9) String name,
      @ForAll @IntRange(max = 999) int version) {
    String text = name + "/" + name + "-v" + version;
    assertThat(EnvId.parse(text)).hasToString(text);
    assertThat(EnvId.parse(name)).hasToString(name);
  }

  @Test
  void stepLimitsAreAtLeastOne() {
    EnvSpec spec = new EnvSpec("Walk-v0", "", OptionalInt.empty(), OptionalDouble.empty());
    assertThat(spec.options("goal").maxEpisodeSteps(OptionalInt.of(3)).options())
        .containsExactly("goal");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> spec.maxEpisodeSteps(OptionalInt.of(0)))
        .withMessage("Walk-v0.maxEpisodeSteps: expected at least 1, got 0");
  }
}
