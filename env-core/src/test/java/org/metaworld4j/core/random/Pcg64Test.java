package org.metaworld4j.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.metaworld4j.core.GoldenJson.longs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares with NumPy 2.4.6; exact. */
class Pcg64Test {

  static Stream<JsonNode> seeds() {
    return GeneratorGoldenTest.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void seededStateAndBitsEqualNumPy(JsonNode golden) {
    Pcg64 bits = new Pcg64(SeedSequence.of(golden.get("seed").asLong()));
    Pcg64.State state = bits.state();
    assertThat(Words.unsigned(state.stateHigh(), state.stateLow()))
        .isEqualTo(golden.get("state").asText());
    assertThat(Words.unsigned(state.incrementHigh(), state.incrementLow()))
        .isEqualTo(golden.get("inc").asText());
    for (long expected : longs(golden.get("raw_u64"))) {
      assertThat(bits.next64()).isEqualTo(expected);
    }
  }

  @Test
  void halfWordSurvivesWholeDraws() {
    Pcg64 bits = new Pcg64(SeedSequence.of(1));
    long first = new Pcg64(SeedSequence.of(1)).next64();
    assertThat(bits.next32()).isEqualTo((int) first);
    bits.next64();
    assertThat(bits.next32()).isEqualTo((int) (first >>> 32));
  }

  @Test
  void evenIncrementIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pcg64.State(1, 2, 3, 4, false, 0))
        .withMessageContaining("odd");
  }
}
