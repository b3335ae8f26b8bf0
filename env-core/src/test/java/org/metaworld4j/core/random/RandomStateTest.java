package org.metaworld4j.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.metaworld4j.core.GoldenJson.doubles;
import static org.metaworld4j.core.GoldenJson.ints;
import static org.metaworld4j.core.GoldenJson.longs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.GoldenJson;

/** Compares with draws of NumPy 2.4.6's RandomState; exact. */
class RandomStateTest {

  private static final Pattern RANDINT = Pattern.compile("randint\\((-?\\d+),(-?\\d+)\\)x\\d+");

  static Stream<JsonNode> seeds() {
    JsonNode golden = GoldenJson.read(RandomStateTest.class, "numpy.json.gz");
    return StreamSupport.stream(golden.get("legacy").spliterator(), false);
  }

  private static RandomState fresh(JsonNode golden) {
    return new RandomState(golden.get("seed").asLong());
  }

  private static void check(JsonNode golden, String entry, ToDoubleFunction<RandomState> call) {
    RandomState random = fresh(golden);
    for (double expected : doubles(golden.get(entry))) {
      assertThat(call.applyAsDouble(random)).as(entry).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void seededStateEqualsNumPy(JsonNode golden) {
    RandomState.State state = fresh(golden).state();
    assertThat(state.position()).isEqualTo(golden.get("pos").asInt());
    int[] head = Arrays.copyOf(state.key(), 5);
    assertThat(IntStream.of(head).mapToLong(Integer::toUnsignedLong))
        .containsExactly(Arrays.stream(longs(golden.get("key_head"))).boxed().toArray(Long[]::new));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void drawsEqualNumPy(JsonNode golden) {
    check(golden, "random_sample x20", RandomState::randomSample);
    check(golden, "uniform(-2,3,10)", random -> random.uniform(-2, 3));
    check(golden, "randint(7) scalar x12", random -> random.randint(7));
    check(golden, "standard_normal x11", RandomState::standardNormal);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void integersEqualNumPy(JsonNode golden) {
    int compared = 0;
    for (var entries = golden.fieldNames(); entries.hasNext(); ) {
      String entry = entries.next();
      Matcher bounds = RANDINT.matcher(entry);
      if (bounds.matches()) {
        long low = Long.parseLong(bounds.group(1));
        long high = Long.parseLong(bounds.group(2));
        check(golden, entry, random -> random.randint(low, high));
        compared++;
      }
    }
    assertThat(compared).isEqualTo(7);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ordersEqualNumPy(JsonNode golden) {
    int[] values = IntStream.range(0, 20).toArray();
    fresh(golden).shuffle(values);
    assertThat(values).isEqualTo(ints(golden.get("shuffle(arange(20))")));
    assertThat(fresh(golden).permutation(15)).isEqualTo(ints(golden.get("permutation(15)")));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mixedDrawsEqualNumPy(JsonNode golden) {
    RandomState random = fresh(golden);
    double[] drawn = {
      random.randint(5),
      random.randomSample(),
      random.standardNormal(),
      random.randint(5),
      random.standardNormal(),
      random.randint(1L << 40),
      random.uniform(0, 2)
    };
    JsonNode sequence = golden.get("sequence (one generator)");
    for (int i = 0; i < drawn.length; i++) {
      assertThat(drawn[i]).isEqualTo(sequence.get(i).get(1).asDouble());
    }
    assertThat(sequence).hasSize(drawn.length);
  }

  @Test
  void savedStateGoesOnWithTheSameDraws() {
    RandomState random = new RandomState(11);
    random.standardNormal(); // keeps the second of the pair
    random.randint(10);
    RandomState copy = RandomState.of(random.state());
    for (int i = 0; i < 1000; i++) {
      assertThat(copy.standardNormal()).isEqualTo(random.standardNormal());
      assertThat(copy.randomSample()).isEqualTo(random.randomSample());
    }
    assertThat(copy.state()).isEqualTo(random.state());
  }

  @Test
  void impossibleRequestsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RandomState(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RandomState(1L << 32))
        .withMessage("seed: expected 0..4294967295, got 4294967296");
    RandomState random = new RandomState(0);
    assertThatIllegalArgumentException().isThrownBy(() -> random.randint(3, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RandomState.State(new int[3], 0, false, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RandomState.State(new int[624], 625, false, 0));
  }
}
