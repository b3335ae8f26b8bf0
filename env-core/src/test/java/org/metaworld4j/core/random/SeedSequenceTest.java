package org.metaworld4j.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.metaworld4j.core.GoldenJson.longs;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.GoldenJson;

/** Compares with NumPy 2.4.6; exact. */
class SeedSequenceTest {

  static Stream<JsonNode> seeds() {
    return GeneratorGoldenTest.seeds();
  }

  private static int[] words(JsonNode list) {
    return Arrays.stream(longs(list)).mapToInt(word -> (int) word).toArray();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void wordsEqualNumPy(JsonNode golden) {
    SeedSequence sequence = SeedSequence.of(golden.get("seed").asLong());
    assertThat(sequence.pool()).isEqualTo(words(golden.get("seedseq_pool")));
    assertThat(sequence.words(4)).isEqualTo(longs(golden.get("seedseq_generate_state_u64")));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void childrenEqualNumPysSpawn(JsonNode golden) {
    SeedSequence sequence = SeedSequence.of(golden.get("seed").asLong());
    JsonNode children = golden.get("spawn_children_generate_state_u64");
    assertThat(children).isNotEmpty();
    for (int i = 0; i < children.size(); i++) {
      assertThat(sequence.child(i).words(4)).isEqualTo(longs(children.get(i)));
    }
  }

  @Test
  void seedsOfAnySizeEqualNumPy() {
    JsonNode golden = GoldenJson.read(getClass(), "numpy.json.gz").get("seedseq_big");
    var seed = new BigInteger(golden.get("entropy").asText());
    assertThat(SeedSequence.of(seed).pool()).isEqualTo(words(golden.get("pool")));
    assertThat(SeedSequence.of(seed).words(4)).isEqualTo(longs(golden.get("generate_state_u64")));
  }

  @Test
  void negativeNumbersAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> SeedSequence.of(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> SeedSequence.of(1).child(-1));
  }
}
