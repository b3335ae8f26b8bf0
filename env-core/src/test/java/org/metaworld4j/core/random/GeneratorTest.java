package org.metaworld4j.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.metaworld4j.core.GoldenJson.doubles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.GoldenJson;

class GeneratorTest {

  @Test
  void savedStateGoesOnWithTheSameDraws() {
    Generator random = Generator.seeded(7);
    random.integers(5); // leaves half a word
    Generator copy = Generator.of(random.state());
    for (int i = 0; i < 100; i++) {
      assertThat(copy.integers(1000)).isEqualTo(random.integers(1000));
      assertThat(copy.standardNormal()).isEqualTo(random.standardNormal());
    }
    assertThat(copy.state()).isEqualTo(random.state());
  }

  @Test
  void listsAndArraysAreShuffledAlike() {
    int[] array = IntStream.range(0, 50).toArray();
    List<Integer> list = new ArrayList<>(IntStream.range(0, 50).boxed().toList());
    Generator.seeded(3).shuffle(array);
    Generator.seeded(3).shuffle(list);
    assertThat(list).containsExactly(IntStream.of(array).boxed().toArray(Integer[]::new));
  }

  @Test
  void arrayOfBoundsEqualsNumPy() {
    JsonNode golden =
        GoldenJson.read(GeneratorTest.class, "numpy.json.gz").get("uniform arrays seed 42");
    double[] low = doubles(golden.get("low"));
    double[] high = doubles(golden.get("high"));
    Generator random = Generator.seeded(42);
    double[] drawn = new double[low.length];
    Arrays.setAll(drawn, i -> random.uniform(low[i], high[i]));
    assertThat(drawn).isEqualTo(doubles(golden.get("result")));
  }

  @Test
  void rarelyFailingTrialsAreFewAsInNumPy() {
    Generator random = Generator.seeded(5); // numpy: default_rng(5).geometric(0.5, 8)
    assertThat(LongStream.generate(() -> random.geometric(0.5)).limit(8))
        .containsExactly(3L, 3L, 2L, 1L, 1L, 1L, 1L, 1L);
    assertThat(random.geometric(1)).isEqualTo(1);
  }

  @Test
  void severalChoicesEqualSingleOnes() {
    double[] chances = {0.25, 0, 0.5, 0.25};
    Generator single = Generator.seeded(8);
    int[] drawn = Generator.seeded(8).choices(chances, 50);
    assertThat(drawn).doesNotContain(1).contains(0, 2, 3);
    for (int index : drawn) {
      assertThat(index).isEqualTo(single.choice(chances));
    }
  }

  @Test
  void narrowRowsShareWordsAndRefuseWideRanges() {
    Generator random = Generator.seeded(1);
    int word = Generator.seeded(1).next32();
    NarrowIntegers bytes = random.narrowIntegers(8);
    assertThat(bytes.next(0, 256)).isEqualTo(word & 0xff);
    assertThat(bytes.next(-128, 128)).isEqualTo((word >>> 8 & 0xff) - 128);
    assertThat(bytes.next(7, 8)).isEqualTo(7);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bytes.next(0, 257))
        .withMessage("integers: expected low < high, at most 256 apart, got low 0 and high 257");
    assertThatIllegalArgumentException().isThrownBy(() -> bytes.next(3, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> random.narrowIntegers(32))
        .withMessage("width: expected 1, 8 or 16 bits, got 32");
  }

  @Test
  void impossibleRequestsAreRefused() {
    Generator random = Generator.seeded(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> random.integersClosed(2, 1))
        .withMessage("integers: expected low <= high, got low 2 and high 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> random.geometric(0))
        .withMessage("chance: expected above 0, at most 1, got 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> random.choice(new double[] {0.5, 0.4}))
        .withMessage("probabilities: expected a sum of 1, got 0.9");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> random.choice(new double[] {1.5, -0.5}))
        .withMessage("probabilities[0]: expected 0..1, got 1.5");
    assertThatIllegalArgumentException().isThrownBy(() -> random.choice(new double[0]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> random.distinct(3, 4))
        .withMessage("count: expected 0..3, as many as there are to choose from, got 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Generator.seeded(-1))
        .withMessage("seed: expected an integer of at least 0, got -1");
    assertThatIllegalArgumentException().isThrownBy(() -> random.integers(0));
    assertThatIllegalArgumentException().isThrownBy(() -> random.integers(5, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> random.uniform(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> random.uniform(0, Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> random.uniform(0, Double.POSITIVE_INFINITY));
    assertThatIllegalArgumentException().isThrownBy(() -> random.uniform(-1e308, 1e308));
    assertThatIllegalArgumentException().isThrownBy(() -> random.normal(0, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> random.exponential(Double.NaN));
  }
}
