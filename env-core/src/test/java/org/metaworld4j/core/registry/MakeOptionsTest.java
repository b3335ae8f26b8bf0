package org.metaworld4j.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.names.UnknownNameException;

class MakeOptionsTest {

  private final MakeOptions options =
      MakeOptions.of(Map.of("g", 9.81, "bins", 5, "sutton", true, "mode", "book"));

  @Test
  void optionsAreReadByType() {
    assertThat(options.number("g", 0)).isEqualTo(9.81);
    assertThat(options.number("bins", 0)).isEqualTo(5);
    assertThat(options.integer("bins", 0)).isEqualTo(5);
    assertThat(options.flag("sutton", false)).isTrue();
    assertThat(options.text("mode", "")).isEqualTo("book");
  }

  @Test
  void whatIsNotGivenHasItsDefault() {
    MakeOptions none = MakeOptions.none();
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.number("g", 10)).isEqualTo(10);
    assertThat(none.integer("bins", 3)).isEqualTo(3);
    assertThat(none.flag("sutton", true)).isTrue();
    assertThat(none.text("mode", "nips")).isEqualTo("nips");
    assertThat(none.maxEpisodeSteps()).isEmpty();
  }

  @Test
  void impossibleValuesAreRefusedByName() {
    assertRefused(() -> options.number("mode", 0), "mode: expected a finite number, got 'book'");
    assertRefused(() -> options.integer("g", 0), "g: expected an integer, got 9.81");
    assertRefused(() -> options.flag("bins", false), "bins: expected true or false, got 5");
    assertRefused(() -> options.text("g", ""), "g: expected a text, got 9.81");
    assertRefused(
        () -> MakeOptions.of("g", Double.NaN).number("g", 0),
        "g: expected a finite number, got NaN");
    assertRefused(
        () -> options.with("maxEpisodeSteps", 0).maxEpisodeSteps(),
        "maxEpisodeSteps: expected at least 1, got 0");
  }

  private static void assertRefused(Runnable call, String sentence) {
    assertThatIllegalArgumentException().isThrownBy(call::run).withMessage(sentence);
  }

  @Test
  void unknownOptionsAreRefusedWithThoseThatAreKnown() {
    EnvSpec spec =
        new EnvSpec("Pendulum-v1", "", OptionalInt.empty(), OptionalDouble.empty()).options("g");
    MakeOptions.of("g", 1).with("maxEpisodeSteps", 10).check(spec);
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> MakeOptions.of("h", 1).check(spec))
        .withMessage(
            "option of Pendulum-v1: expected one of g, maxEpisodeSteps, got 'h'; did you mean g?");
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> MakeOptions.of("gravity_of_mars", 1).check(spec))
        .withMessage(
            "option of Pendulum-v1: expected one of g, maxEpisodeSteps, got 'gravity_of_mars'");
  }

  @Test
  void optionsAreValues() {
    assertThat(MakeOptions.of("a", 1).with("b", 2))
        .isEqualTo(MakeOptions.of(Map.of("b", 2, "a", 1)))
        .hasSameHashCodeAs(MakeOptions.of(Map.of("b", 2, "a", 1)))
        .hasToString("{a=1, b=2}")
        .isNotEqualTo(MakeOptions.of("a", 1));
    assertThat(MakeOptions.of("a", 1).with("a", 2)).isEqualTo(MakeOptions.of("a", 2));
  }
}
