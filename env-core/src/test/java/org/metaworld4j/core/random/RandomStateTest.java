package org.metaworld4j.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
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

  private static int[] words(JsonNode list) {
    return Arrays.stream(longs(list)).mapToInt(word -> (int) word).toArray();
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
    assertThat(Arrays.copyOf(state.key(), 5)).isEqualTo(words(golden.get("key_head")));
    assertThat(Arrays.copyOfRange(state.key(), 621, 624)).isEqualTo(words(golden.get("key_tail")));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void drawsEqualNumPy(JsonNode golden) {
    check(golden, "random_sample x20", RandomState::randomSample);
    check(golden, "uniform(-2,3,10)", random -> random.uniform(-2, 3));
    check(golden, "randint(7) scalar x12", random -> random.randint(7));
    check(golden, "standard_normal x11", RandomState::standardNormal);
    check(golden, "normal(1,0.5) x4", random -> random.normal(1, 0.5));
    check(golden, "raw_u32 x10", random -> random.randint(1L << 32));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void exponentialDrawsEqualNumPyUpToTheLastDigitOfTheLogarithm(JsonNode golden) {
    RandomState random = fresh(golden);
    for (double expected : doubles(golden.get("standard_exponential x6"))) {
      assertThat(random.standardExponential()).isCloseTo(expected, within(Math.ulp(expected)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void choicesEqualNumPy(JsonNode golden) {
    assertThat(fresh(golden).distinct(10, 6))
        .isEqualTo(ints(golden.get("choice(10,6,replace=False)")));
    check(golden, "choice(10,6)", random -> random.randint(10));
    double[] chances = {0.1, 0.2, 0.3, 0.4};
    check(golden, "choice(4,10,p=[.1,.2,.3,.4])", random -> random.choice(chances));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void arraysOfBoundsAndNarrowTypesEqualNumPy(JsonNode golden) {
    double[] low = {-1, 0, 5};
    double[] high = {1, 10, 7};
    RandomState random = fresh(golden);
    for (JsonNode row : golden.get("uniform([-1,0,5],[1,10,7],(2,3))")) {
      double[] drawn = new double[3];
      Arrays.setAll(drawn, i -> random.uniform(low[i], high[i]));
      assertThat(drawn).isEqualTo(doubles(row));
    }
    NarrowIntegers bytes = fresh(golden).narrowIntegers(8);
    for (int expected : ints(golden.get("randint(0,2,int8)x12"))) {
      assertThat(bytes.next(0, 2)).isEqualTo(expected);
    }
  }

  @Test
  void seedOfSeveralWordsEqualsNumPy() {
    JsonNode golden =
        GoldenJson.read(RandomStateTest.class, "numpy.json.gz").get("legacy_array_seed");
    RandomState random = RandomState.ofWords(ints(golden.get("key")));
    assertThat(Arrays.copyOf(random.state().key(), 5)).isEqualTo(words(golden.get("key_head")));
    for (double expected : doubles(golden.get("random_sample x5"))) {
      assertThat(random.randomSample()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyEntryIsCompared(JsonNode golden) {
    assertThat(golden).hasSize(26); // an entry more needs a comparison more
  }

  @Test
  void boundsOfUniformNumbersMayBeSwapped() {
    assertThat(new RandomState(1).uniform(1, 0)).isEqualTo(1 - new RandomState(1).uniform(0, 1));
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
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RandomState.ofWords())
        .withMessage("words: expected at least one, got none");
    RandomState random = new RandomState(0);
    assertThatIllegalArgumentException().isThrownBy(() -> random.randint(3, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> random.normal(0, -1))
        .withMessage("deviation: expected at least 0, got -1.0");
    assertThatIllegalArgumentException().isThrownBy(() -> random.distinct(3, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RandomState.State(new int[3], 0, false, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RandomState.State(new int[624], 625, false, 0));
  }
}
