package org.metaworld4j.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.metaworld4j.core.GoldenJson.doubles;
import static org.metaworld4j.core.GoldenJson.ints;
import static org.metaworld4j.core.GoldenJson.longs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.GoldenJson;

/** Compares with draws of NumPy 2.4.6; exact. */
class GeneratorTest {

  private static final Pattern INTEGERS = Pattern.compile("integers\\((-?\\d+),(-?\\d+)\\)x\\d+");

  static Stream<JsonNode> seeds() {
    JsonNode golden = GoldenJson.read(GeneratorTest.class, "numpy.json.gz");
    return StreamSupport.stream(golden.get("seeds").spliterator(), false);
  }

  private static Supplier<Generator> fresh(JsonNode golden) {
    return () -> Generator.seeded(golden.get("seed").asLong());
  }

  private static double[] draw(Generator random, int count, ToDoubleFunction<Generator> call) {
    return DoubleStream.generate(() -> call.applyAsDouble(random)).limit(count).toArray();
  }

  private static void check(JsonNode golden, String entry, ToDoubleFunction<Generator> call) {
    double[] expected = doubles(golden.get(entry));
    assertThat(draw(fresh(golden).get(), expected.length, call)).as(entry).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void uniformDrawsEqualNumPy(JsonNode golden) {
    check(golden, "random", Generator::random);
    check(golden, "uniform(-0.05,0.05,4)", random -> random.uniform(-0.05, 0.05));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void integersEqualNumPy(JsonNode golden) {
    int compared = 0;
    for (var entries = golden.fieldNames(); entries.hasNext(); ) {
      String entry = entries.next();
      Matcher bounds = INTEGERS.matcher(entry);
      if (bounds.matches()) {
        long low = Long.parseLong(bounds.group(1));
        long high = Long.parseLong(bounds.group(2));
        Generator random = fresh(golden).get();
        for (long expected : longs(golden.get(entry))) {
          assertThat(random.integers(low, high)).as(entry).isEqualTo(expected);
        }
        compared++;
      }
    }
    assertThat(compared).isEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void normalAndExponentialDrawsEqualNumPy(JsonNode golden) {
    check(golden, "standard_normal x10", Generator::standardNormal);
    check(golden, "normal(1.5,2) x6", random -> random.normal(1.5, 2));
    check(golden, "exponential x10", Generator::standardExponential);
    check(golden, "exponential(2.5) x4", random -> random.exponential(2.5));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void longNormalStreamEqualsNumPyInItsTailsToo(JsonNode golden) {
    JsonNode summary = golden.get("standard_normal 20000");
    double[] draws = draw(fresh(golden).get(), 20_000, Generator::standardNormal);
    assertThat(draws[19_999]).isEqualTo(summary.get("last").asDouble());
    assertThat(DoubleStream.of(draws).min()).hasValue(summary.get("min").asDouble());
    assertThat(DoubleStream.of(draws).max()).hasValue(summary.get("max").asDouble());
    for (JsonNode far : summary.get("beyond_3_65")) {
      assertThat(draws[far.get(0).asInt()]).isEqualTo(far.get(1).asDouble());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void longExponentialStreamEqualsNumPyInItsTailToo(JsonNode golden) {
    JsonNode summary = golden.get("standard_exponential 20000");
    double[] draws = draw(fresh(golden).get(), 20_000, Generator::standardExponential);
    assertThat(draws[19_999]).isEqualTo(summary.get("last").asDouble());
    assertThat(DoubleStream.of(draws).max()).hasValue(summary.get("max").asDouble());
    for (JsonNode far : summary.get("beyond_7_69")) {
      assertThat(draws[far.get(0).asInt()]).isEqualTo(far.get(1).asDouble());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ordersEqualNumPy(JsonNode golden) {
    int[] values = IntStream.range(0, 12).toArray();
    fresh(golden).get().shuffle(values);
    assertThat(values).isEqualTo(ints(golden.get("shuffle(arange(12))")));
    assertThat(fresh(golden).get().permutation(15)).isEqualTo(ints(golden.get("permutation(15)")));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mixedDrawsLeaveNumPysState(JsonNode golden) {
    Generator random = fresh(golden).get();
    double[] drawn = {
      random.integers(5),
      random.random(),
      random.integers(5),
      random.integers(7),
      random.standardNormal(),
      random.integers(9),
      random.uniform(-1, 1),
      random.integers(1L << 40),
      random.integers(11)
    };
    JsonNode sequence = golden.get("sequence (one generator)");
    double[] expected =
        IntStream.range(0, sequence.size())
            .mapToDouble(i -> sequence.get(i).get(1).asDouble())
            .toArray();
    assertThat(drawn).isEqualTo(expected);

    JsonNode end = golden.get("sequence end");
    Pcg64.State state = random.state();
    assertThat(Words.unsigned(state.stateHigh(), state.stateLow()))
        .isEqualTo(end.get("state").asText());
    assertThat(state.hasKept()).isEqualTo(end.get("has_uint32").asInt() == 1);
    if (state.hasKept()) {
      assertThat(Integer.toUnsignedLong(state.kept())).isEqualTo(end.get("uinteger").asLong());
    }
  }

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
  void impossibleRequestsAreRefused() {
    Generator random = Generator.seeded(0);
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
