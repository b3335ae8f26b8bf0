package org.metaworld4j.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.GoldenJson;

/** What NumPy 2.4.6 refuses is refused here, each with a sentence of its own. */
class RefusalsGoldenTest {

  private static final JsonNode GOLDEN =
      GoldenJson.read(RefusalsGoldenTest.class, "numpy.json.gz").get("errors");

  private static final Generator RANDOM = Generator.seeded(0);

  private static final Map<String, ThrowingCallable> CALLS =
      Map.of(
          "np.random.seed(-1)", () -> new RandomState(-1),
          "np.random.seed(2**32)", () -> new RandomState(1L << 32),
          "np_random(-1)", () -> Generator.seeded(-1),
          "integers(0)", () -> RANDOM.integers(0),
          "integers(5,5)", () -> RANDOM.integers(5, 5),
          "uniform(0,inf)", () -> RANDOM.uniform(0, Double.POSITIVE_INFINITY),
          "uniform(1,0)", () -> RANDOM.uniform(1, 0),
          "uniform(-1e308,1e308)", () -> RANDOM.uniform(-1e308, 1e308));

  private static final Map<String, String> MESSAGES =
      Map.of(
          "np.random.seed(-1)", "seed: expected 0..4294967295, got -1",
          "np.random.seed(2**32)", "seed: expected 0..4294967295, got 4294967296",
          "np_random(-1)", "seed: expected an integer of at least 0, got -1",
          "integers(0)", "integers: expected low < high, got low 0 and high 0",
          "integers(5,5)", "integers: expected low < high, got low 5 and high 5",
          "uniform(0,inf)", "uniform: expected finite low <= high, got low 0.0 and high Infinity",
          "uniform(1,0)", "uniform: expected finite low <= high, got low 1.0 and high 0.0",
          "uniform(-1e308,1e308)",
              "uniform: expected finite low <= high, got low -1.0E308 and high 1.0E308");

  static Stream<String> refused() {
    return CALLS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusedByMessage(String call) {
    assertThat(GOLDEN.get(call).asText()).endsWith("Error");
    assertThatIllegalArgumentException()
        .isThrownBy(CALLS.get(call))
        .withMessage(MESSAGES.get(call));
  }

  /** A fraction as a seed does not compile; the older generator takes swapped bounds. */
  @Test
  void everyEntryIsRead() {
    assertThat(GOLDEN).hasSize(CALLS.size() + 2);
    assertThat(GOLDEN.has("np_random(1.0)")).isTrue();
    assertThat(GOLDEN.get("legacy uniform(1,0)").asText()).isEqualTo("ok");
    assertThat(new RandomState(1).uniform(1, 0)).isBetween(0.0, 1.0);
  }
}
