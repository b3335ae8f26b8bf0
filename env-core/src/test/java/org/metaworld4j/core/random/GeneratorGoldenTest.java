package org.metaworld4j.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.metaworld4j.core.GoldenJson.doubles;
import static org.metaworld4j.core.GoldenJson.ints;
import static org.metaworld4j.core.GoldenJson.longs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.GoldenJson;

/** Compares every entry of the golden file's seeds with NumPy 2.4.6's Generator; exact. */
class GeneratorGoldenTest {

  private static final Pattern INTEGERS =
      Pattern.compile("integers\\((-?\\d+),(-?\\d+)(?:,([a-z]+)(\\d*))?\\)x\\d+");
  private static final double[] CHANCES = {0.1, 0.2, 0.3, 0.4};

  /** What each entry that is no plain row of integers was drawn by. */
  private static final Map<String, BiConsumer<Generator, JsonNode>> CALLS = new LinkedHashMap<>();

  static {
    reals("random", Generator::random);
    reals("random_f32", Generator::randomFloat);
    reals("uniform(-0.05,0.05,4)", random -> random.uniform(-0.05, 0.05));
    reals("standard_normal x10", Generator::standardNormal);
    reals("normal(1.5,2) x6", random -> random.normal(1.5, 2));
    reals("exponential x10", Generator::standardExponential);
    reals("exponential(2.5) x4", random -> random.exponential(2.5));
    reals("geometric(0.25)x10", random -> random.geometric(0.25));
    reals("integers(5) scalar x10", random -> random.integers(5));
    reals("integers(5,int8) scalar x10", random -> random.narrowIntegers(8).next(0, 5));
    reals("choice([10..70]) scalar x10", random -> 10 * (1 + random.integers(7)));
    reals("choice(4,p=[.1,.2,.3,.4]) x10", random -> random.choice(CHANCES));
    CALLS.put("integers(full int64)x4", GeneratorGoldenTest::wholeRange);
    CALLS.put("integers([3,7,11,2^33]*3)", GeneratorGoldenTest::boundsInTurn);
    CALLS.put("integers([3,7,11]*3,int8)", GeneratorGoldenTest::narrowBoundsInTurn);
    distinct("choice(10,6,replace=False)", 10, 6);
    distinct("choice(20000,500,replace=False)[:10]", 20_000, 500);
    distinct("choice(20000,100,replace=False)[:10]", 20_000, 100);
    CALLS.put("shuffle(arange(12))", GeneratorGoldenTest::shuffled);
    CALLS.put(
        "permutation(15)",
        (random, golden) -> assertThat(random.permutation(15)).isEqualTo(ints(golden)));
    CALLS.put("standard_normal 20000", GeneratorGoldenTest::longNormalStream);
    CALLS.put("standard_exponential 20000", GeneratorGoldenTest::longExponentialStream);
    CALLS.put("sequence (one generator)", GeneratorGoldenTest::mixedDraws);
    CALLS.put("sequence end", GeneratorGoldenTest::stateAfterMixedDraws);
  }

  /** Entries that {@link SeedSequenceTest} and {@link Pcg64Test} compare. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "seed",
          "seedseq_pool",
          "seedseq_generate_state_u64",
          "spawn_children_generate_state_u64",
          "state",
          "inc",
          "raw_u64");

  static Stream<JsonNode> seeds() {
    JsonNode golden = GoldenJson.read(GeneratorGoldenTest.class, "numpy.json.gz");
    return StreamSupport.stream(golden.get("seeds").spliterator(), false);
  }

  private static void reals(String entry, ToDoubleFunction<Generator> call) {
    CALLS.put(
        entry,
        (random, golden) -> {
          for (double expected : doubles(golden)) {
            assertThat(call.applyAsDouble(random)).isEqualTo(expected);
          }
        });
  }

  private static void distinct(String entry, int n, int count) {
    CALLS.put(
        entry,
        (random, golden) -> {
          int[] drawn = random.distinct(n, count);
          assertThat(drawn).hasSize(count).doesNotHaveDuplicates();
          assertThat(drawn).startsWith(ints(golden));
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyEntryEqualsNumPy(JsonNode golden) {
    int compared = 0;
    for (var entries = golden.fields(); entries.hasNext(); ) {
      var entry = entries.next();
      if (!ELSEWHERE.contains(entry.getKey())) {
        Generator random = Generator.seeded(golden.get("seed").asLong());
        call(entry.getKey()).accept(random, entry.getValue());
        compared++;
      }
    }
    assertThat(compared).isEqualTo(CALLS.size() + 15);
  }

  private static BiConsumer<Generator, JsonNode> call(String entry) {
    Matcher row = INTEGERS.matcher(entry);
    if (row.matches()) {
      return (random, golden) -> compareRow(entry, draws(random, row), golden);
    }
    assertThat(CALLS).containsKey(entry);
    return CALLS.get(entry);
  }

  private static void compareRow(String entry, LongSupplier draws, JsonNode golden) {
    for (long expected : longs(golden)) {
      assertThat(draws.getAsLong()).as(entry).isEqualTo(expected);
    }
  }

  private static LongSupplier draws(Generator random, Matcher row) {
    long low = Long.parseLong(row.group(1));
    long high = Long.parseLong(row.group(2));
    int width = row.group(3) == null ? 64 : width(row.group(3), row.group(4));
    if (width > 16) {
      return () -> random.integers(low, high);
    }
    NarrowIntegers narrow = random.narrowIntegers(width);
    return () -> narrow.next((int) low, (int) high);
  }

  private static int width(String type, String bits) {
    return type.equals("bool") ? 1 : Integer.parseInt(bits);
  }

  private static void wholeRange(Generator random, JsonNode golden) {
    for (long expected : longs(golden)) {
      assertThat(random.integersClosed(Long.MIN_VALUE, Long.MAX_VALUE)).isEqualTo(expected);
    }
  }

  private static void boundsInTurn(Generator random, JsonNode golden) {
    long[] bounds = {3, 7, 11, 1L << 33};
    long[] expected = longs(golden);
    for (int i = 0; i < expected.length; i++) {
      assertThat(random.integers(bounds[i % 4])).isEqualTo(expected[i]);
    }
  }

  private static void narrowBoundsInTurn(Generator random, JsonNode golden) {
    int[] bounds = {3, 7, 11};
    int[] expected = ints(golden);
    NarrowIntegers narrow = random.narrowIntegers(8);
    for (int i = 0; i < expected.length; i++) {
      assertThat(narrow.next(0, bounds[i % 3])).isEqualTo(expected[i]);
    }
  }

  private static void shuffled(Generator random, JsonNode golden) {
    int[] values = IntStream.range(0, 12).toArray();
    random.shuffle(values);
    assertThat(values).isEqualTo(ints(golden));
  }

  private static void longNormalStream(Generator random, JsonNode golden) {
    double[] draws = new double[20_000];
    Arrays.setAll(draws, i -> random.standardNormal());
    assertThat(Arrays.stream(draws).min()).hasValue(golden.get("min").asDouble());
    compareLongStream(draws, golden, "beyond_3_65");
    assertThat(IntStream.range(0, draws.length).filter(i -> Math.abs(draws[i]) > 3))
        .startsWith(
            IntStream.of(ints(golden.get("first_beyond_3"))).boxed().toArray(Integer[]::new));
  }

  private static void longExponentialStream(Generator random, JsonNode golden) {
    double[] draws = new double[20_000];
    Arrays.setAll(draws, i -> random.standardExponential());
    compareLongStream(draws, golden, "beyond_7_69");
  }

  private static void compareLongStream(double[] draws, JsonNode golden, String tail) {
    assertThat(draws[draws.length - 1]).isEqualTo(golden.get("last").asDouble());
    assertThat(Arrays.stream(draws).max()).hasValue(golden.get("max").asDouble());
    for (JsonNode far : golden.get(tail)) {
      assertThat(draws[far.get(0).asInt()]).isEqualTo(far.get(1).asDouble());
    }
    double sum = golden.get("sum").asDouble(); // NumPy adds in another order
    assertThat(Arrays.stream(draws).sum()).isCloseTo(sum, within(1e-9));
  }

  private static double[] drawMixed(Generator random) {
    return new double[] {
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
  }

  private static void mixedDraws(Generator random, JsonNode golden) {
    double[] expected =
        IntStream.range(0, golden.size())
            .mapToDouble(i -> golden.get(i).get(1).asDouble())
            .toArray();
    assertThat(drawMixed(random)).isEqualTo(expected);
  }

  private static void stateAfterMixedDraws(Generator random, JsonNode golden) {
    drawMixed(random);
    Pcg64.State state = random.state();
    assertThat(Words.unsigned(state.stateHigh(), state.stateLow()))
        .isEqualTo(golden.get("state").asText());
    assertThat(state.hasKept()).isEqualTo(golden.get("has_uint32").asInt() == 1);
    if (state.hasKept()) {
      assertThat(Integer.toUnsignedLong(state.kept())).isEqualTo(golden.get("uinteger").asLong());
    }
  }
}
