package org.metaworld4j.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.vector.AutoresetMode;
import org.metaworld4j.core.vector.RandomActions;
import org.metaworld4j.core.vector.SyncVectorEnv;
import org.metaworld4j.core.vector.ThreadedVectorEnv;
import org.metaworld4j.core.vector.VectorBuffers;
import org.metaworld4j.core.vector.VectorEnv;
import org.metaworld4j.core.wrapper.Wrapped;

/**
 * Compares vectors of environments with Gymnasium 1.4.0: all exactly, but Pendulum's rewards to
 * 1e-10, as Gymnasium squares with a power function.
 */
class VectorGoldenTest {

  private static final JsonNode GOLDEN = Golden.read("vector");

  static Stream<Arguments> recordings() {
    Supplier<InPlaceEnv<?, ?>> plain = CartPole::new;
    Supplier<InPlaceEnv<?, ?>> limited = () -> Wrapped.of(new CartPole()).timeLimit(7).build();
    Supplier<InPlaceEnv<?, ?>> counted =
        () -> Wrapped.of(new CartPole()).recordEpisodeStatistics().build();
    Supplier<InPlaceEnv<?, ?>> pendulum = () -> Wrapped.of(new Pendulum()).timeLimit(5).build();
    return Stream.of(
        Arguments.of("sync_NextStep", AutoresetMode.NEXT_STEP, plain),
        Arguments.of("sync_SameStep", AutoresetMode.SAME_STEP, plain),
        Arguments.of("sync_Disabled", AutoresetMode.DISABLED, plain),
        Arguments.of("sync_NextStep_limit_7", AutoresetMode.NEXT_STEP, limited),
        Arguments.of("sync_SameStep_stats", AutoresetMode.SAME_STEP, counted),
        Arguments.of("sync_NextStep_stats", AutoresetMode.NEXT_STEP, counted),
        Arguments.of("sync_NextStep_Pendulum_limit_5", AutoresetMode.NEXT_STEP, pendulum));
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void stepsOneAfterTheOtherEqualGymnasiums(
      String name, AutoresetMode mode, Supplier<InPlaceEnv<?, ?>> maker) {
    JsonNode trace = GOLDEN.get(name);
    check(trace, SyncVectorEnv.of(maker, trace.get("reset_obs").size(), mode));
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void stepsByThreadsEqualGymnasiums(
      String name, AutoresetMode mode, Supplier<InPlaceEnv<?, ?>> maker) {
    JsonNode trace = GOLDEN.get(name);
    check(trace, ThreadedVectorEnv.of(maker, trace.get("reset_obs").size(), mode, 2));
  }

  private static void check(JsonNode trace, VectorEnv vector) {
    try (vector) {
      assertThat(vector.observationSpace()).hasToString(trace.get("observation_space").asText());
      assertThat(vector.actionSpace()).hasToString(trace.get("action_space").asText());
      reset(trace.get("seed"), vector);
      checkRows(vector.buffers().observations, trace.get("reset_obs"));
      for (JsonNode expected : trace.get("steps")) {
        write(trace.get("actions").get(expected.get("t").asInt()), vector.buffers().actions);
        vector.step();
        checkStep(expected, vector);
        if (expected.has("reset_mask")) {
          vector.reset(ResetOptions.none(), booleans(expected.get("reset_mask")));
          checkRows(vector.buffers().observations, expected.get("obs_after_reset"));
        }
      }
    }
  }

  private static void reset(JsonNode seed, VectorEnv vector) {
    if (seed.isArray()) {
      vector.reset(Golden.stream(seed).map(one -> ResetOptions.seed(one.asLong())).toList());
    } else {
      vector.reset(ResetOptions.seed(seed.asLong()));
    }
  }

  private static void checkStep(JsonNode expected, VectorEnv vector) {
    VectorBuffers buffers = vector.buffers();
    checkRows(buffers.observations, expected.get("obs"));
    assertThat(buffers.rewards)
        .containsExactly(Golden.numbers(expected.get("rewards")), within(1e-10));
    assertThat(buffers.terminated).isEqualTo(booleans(expected.get("terminations")));
    assertThat(buffers.truncated).isEqualTo(booleans(expected.get("truncations")));
    JsonNode infos = expected.path("infos");
    for (int i = 0; i < vector.count(); i++) {
      if (infos.path("_final_obs").path(i).asBoolean()) {
        checkRow(buffers.finalObservations, i, infos.get("final_obs").get(i));
      }
      JsonNode figures = infos.has("final_info") ? infos.get("final_info") : infos;
      checkFigures(figures.path("episode"), i, vector);
    }
  }

  private static void checkFigures(JsonNode episode, int index, VectorEnv vector) {
    for (int key = 0; key < vector.infoKeys().size(); key++) {
      String name = vector.infoKeys().get(key).substring("episode.".length());
      boolean there = episode.path("_" + name).path(index).asBoolean();
      assertThat(there).isEqualTo(vector.buffers().done(index));
      if (there) {
        double figure = vector.buffers().info[key][index];
        assertThat(figure).isEqualTo(episode.get(name).get(index).asDouble());
      }
    }
  }

  @Test
  void everyEnvironmentGetsItsOwnSeed() {
    JsonNode seeds = GOLDEN.get("seeds");
    try (VectorEnv vector = SyncVectorEnv.of(CartPole::new, 3)) {
      vector.reset(ResetOptions.seed(42));
      checkRows(vector.buffers().observations, seeds.get("reset(seed=42) then reset()").get(0));
      vector.reset(ResetOptions.none());
      checkRows(vector.buffers().observations, seeds.get("reset(seed=42) then reset()").get(1));
    }
  }

  @Test
  void randomActionsAreThoseOfTheBatchedSpace() {
    try (VectorEnv vector = SyncVectorEnv.of(CartPole::new, 3)) {
      RandomActions actions = new RandomActions(vector);
      Generator random = Generator.seeded(42);
      for (JsonNode row : GOLDEN.get("seeds").get("action_space.seed(42) samples x4")) {
        actions.write(random);
        checkRow(vector.buffers().actions, 0, Golden.numbers(row));
      }
    }
  }

  @Test
  void environmentWithoutSeedGoesOnWithItsGenerator() {
    try (VectorEnv vector = SyncVectorEnv.of(CartPole::new, 3)) {
      vector.reset(ResetOptions.seed(42));
      vector.reset(List.of(ResetOptions.seed(5), ResetOptions.none(), ResetOptions.seed(7)));
      checkRow(vector.buffers().observations, 0, first(5, 1));
      checkRow(vector.buffers().observations, 1, first(43, 2));
      checkRow(vector.buffers().observations, 2, first(7, 1));
    }
  }

  /** Returns the start of the n-th episode after a seed. */
  private static double[] first(long seed, int episode) {
    CartPole env = new CartPole();
    double[] start = env.reset(seed).observation();
    for (int i = 1; i < episode; i++) {
      start = env.reset().observation();
    }
    return start;
  }

  @Test
  void startOptionsReachEveryEnvironment() {
    JsonNode golden = GOLDEN.get("sync_reset_options");
    Map<String, Double> bounds = Map.of("low", -0.2, "high", 0.2);
    try (VectorEnv vector = SyncVectorEnv.of(CartPole::new, 3)) {
      vector.reset(new ResetOptions(OptionalLong.of(golden.get("seed").asLong()), bounds));
      checkRows(vector.buffers().observations, golden.get("obs"));
    }
  }

  @Test
  void maskedResetGivesSeedsByIndex() {
    JsonNode golden = GOLDEN.get("sync_masked_reset_seed_100");
    try (VectorEnv vector = SyncVectorEnv.of(CartPole::new, 3)) {
      vector.reset(ResetOptions.seed(42));
      vector.reset(ResetOptions.seed(100), booleans(golden.get("mask")));
      checkRows(vector.buffers().observations, golden.get("obs"));
    }
  }

  private static void checkRows(FloatBuffer rows, JsonNode expected) {
    for (int i = 0; i < expected.size(); i++) {
      checkRow(rows, i, expected.get(i));
    }
  }

  private static void checkRow(FloatBuffer rows, int index, JsonNode expected) {
    checkRow(rows, index, Golden.numbers(expected));
  }

  private static void checkRow(FloatBuffer rows, int index, double[] expected) {
    double[] row =
        IntStream.range(0, expected.length)
            .mapToDouble(i -> rows.get(index * expected.length + i))
            .toArray();
    assertThat(row).as("environment %d", index).isEqualTo(expected);
  }

  private static void write(JsonNode rows, FloatBuffer actions) {
    double[] numbers =
        Golden.stream(rows).flatMapToDouble(row -> Arrays.stream(Golden.numbers(row))).toArray();
    for (int i = 0; i < numbers.length; i++) {
      actions.put(i, (float) numbers[i]);
    }
  }

  private static boolean[] booleans(JsonNode list) {
    boolean[] values = new boolean[list.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = list.get(i).asBoolean();
    }
    return values;
  }
}
