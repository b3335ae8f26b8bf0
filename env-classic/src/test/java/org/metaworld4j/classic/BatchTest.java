package org.metaworld4j.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.vector.AutoresetMode;
import org.metaworld4j.core.vector.SubEnvironmentException;
import org.metaworld4j.core.vector.VectorBuffers;

class BatchTest {

  /** One kind of environment, alone and in batches. */
  record Kind(
      String name,
      Supplier<ClassicEnv<?, ?>> single,
      Function<BatchSettings, ClassicBatch<?>> batch) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> kinds() {
    var semiImplicit = new CartPole.Options(true, CartPole.Integrator.SEMI_IMPLICIT);
    var noisy = new Acrobot.Options(Acrobot.Equations.NIPS, 0.5, 0.1);
    return Stream.of(
        new Kind(
            "CartPole",
            CartPole::new,
            s -> new CartPoleBatch(CartPole.SPEC, s, CartPole.Options.GYMNASIUM)),
        new Kind(
            "CartPole, semi-implicit",
            () -> new CartPole(CartPole.SPEC_V0, semiImplicit),
            s -> new CartPoleBatch(CartPole.SPEC_V0, s, semiImplicit)),
        new Kind(
            "MountainCar",
            MountainCar::new,
            s -> new MountainCarBatch(s, MountainCar.Options.GYMNASIUM)),
        new Kind(
            "MountainCarContinuous",
            MountainCarContinuous::new,
            s -> new MountainCarContinuousBatch(s, MountainCar.Options.GYMNASIUM)),
        new Kind("Pendulum", Pendulum::new, s -> new PendulumBatch(s, Pendulum.Options.GYMNASIUM)),
        new Kind("Acrobot", Acrobot::new, s -> new AcrobotBatch(s, Acrobot.Options.GYMNASIUM)),
        new Kind("Acrobot, noisy", () -> new Acrobot(noisy), s -> new AcrobotBatch(s, noisy)));
  }

  private static Task task(ClassicBatch<?> batch, long seed) {
    return new Task(
        batch.spec().id(), batch.parameterSpace().sample(Generator.seeded(seed)), false);
  }

  private static void act(ClassicBatch<?> batch, Generator random) {
    double[] action = new double[1];
    for (int i = 0; i < batch.count(); i++) {
      batch.singleActionSpace().sample(random, action, 0);
      batch.buffers().actions.put(i, (float) action[0]);
    }
  }

  /** What a step brought, as one list of numbers. */
  private static List<Double> record(ClassicBatch<?> batch) {
    VectorBuffers buffers = batch.buffers();
    List<Double> numbers = new ArrayList<>();
    for (int i = 0; i < buffers.observations.capacity(); i++) {
      numbers.add((double) buffers.observations.get(i));
    }
    for (int i = 0; i < batch.count(); i++) {
      numbers.add(buffers.rewards[i]);
      numbers.add(buffers.terminated[i] ? 1.0 : 0.0);
      numbers.add(buffers.truncated[i] ? 1.0 : 0.0);
    }
    return numbers;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void batchOfOneEqualsTheSingleEnvironment(Kind kind) {
    ClassicEnv<?, ?> env = kind.single().get();
    double[] observation = new double[env.observationSize()];
    double[] action = new double[1];
    Outcome outcome = env.newOutcome();
    Generator random = Generator.seeded(5);
    try (var batch = kind.batch().apply(BatchSettings.of(1))) {
      Task task = task(batch, 6);
      env.setTask(task);
      batch.setTask(0, task);
      env.reset(ResetOptions.seed(7), observation, 0);
      batch.reset(ResetOptions.seed(7));
      for (int t = 0; t < 1500; t++) {
        act(batch, random);
        action[0] = batch.buffers().actions.get(0);
        if (outcome.done()) {
          env.reset(ResetOptions.none(), observation, 0);
          outcome.reward = 0;
          outcome.terminated = false;
          outcome.truncated = false;
        } else {
          env.step(action, 0, observation, 0, outcome);
        }
        batch.step();
        assertThat(batch.buffers().rewards[0]).as("step %d", t).isEqualTo(outcome.reward);
        assertThat(batch.buffers().terminated[0]).isEqualTo(outcome.terminated);
        assertThat(batch.buffers().truncated[0]).isEqualTo(outcome.truncated);
        for (int j = 0; j < observation.length; j++) {
          assertThat((double) batch.buffers().observations.get(j)).isEqualTo(observation[j]);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void resultsDoNotDependOnTheNumberOfThreads(Kind kind) {
    BatchSettings settings = BatchSettings.of(13).maxEpisodeSteps(40);
    try (var one = kind.batch().apply(settings);
        var three = kind.batch().apply(settings.threads(3))) {
      one.setTask(4, task(one, 8));
      three.setTask(4, task(three, 8));
      one.reset(ResetOptions.seed(9));
      three.reset(ResetOptions.seed(9));
      Generator random = Generator.seeded(10);
      for (int t = 0; t < 200; t++) {
        act(one, random);
        three.buffers().actions.put(0, one.buffers().actions, 0, 13);
        one.step();
        three.step();
        assertThat(record(three)).isEqualTo(record(one));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void sameStepResetsEqualThoseOfTheNextStep(Kind kind) {
    BatchSettings settings = BatchSettings.of(1).maxEpisodeSteps(10);
    try (var next = kind.batch().apply(settings);
        var same = kind.batch().apply(settings.autoreset(AutoresetMode.SAME_STEP))) {
      next.reset(ResetOptions.seed(11));
      same.reset(ResetOptions.seed(11));
      do {
        next.step();
        same.step();
      } while (!next.buffers().done(0));
      assertThat(same.buffers().done(0)).isTrue();
      for (int j = 0; j < next.buffers().observations.capacity(); j++) {
        assertThat(same.buffers().finalObservations.get(j))
            .isEqualTo(next.buffers().observations.get(j));
      }
      assertThat(same.buffers().rewards).isEqualTo(next.buffers().rewards);
      next.step(); // brings the start that the other has already
      for (int j = 0; j < next.buffers().observations.capacity(); j++) {
        assertThat(same.buffers().observations.get(j))
            .isEqualTo(next.buffers().observations.get(j));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void stepsAndAutoresetsCreateNothing(AutoresetMode mode) {
    var thread =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    boolean[] mask = new boolean[64];
    try (var batch = cartPoles(mode)) {
      batch.reset(ResetOptions.seed(12));
      long smallest = Long.MAX_VALUE;
      for (int round = 0; round < 500 && smallest > 0; round++) { // compiled code creates nothing
        long before = thread.getCurrentThreadAllocatedBytes();
        for (int t = 0; t < 50; t++) {
          batch.step();
          if (mode == AutoresetMode.DISABLED) {
            resetEnded(batch, mask);
          }
        }
        smallest = Math.min(smallest, thread.getCurrentThreadAllocatedBytes() - before);
      }
      assertThat(smallest).isZero();
    }
  }

  private static void resetEnded(ClassicBatch<?> batch, boolean[] mask) {
    boolean any = false;
    for (int i = 0; i < mask.length; i++) {
      mask[i] = batch.buffers().done(i);
      any |= mask[i];
    }
    if (any) {
      batch.reset(ResetOptions.none(), mask);
    }
  }

  private static ClassicBatch<?> cartPoles(AutoresetMode mode) {
    return new CartPoleBatch(
        CartPole.SPEC, BatchSettings.of(64).autoreset(mode), CartPole.Options.GYMNASIUM);
  }

  @Test
  void endedEnvironmentsWaitForTheirResetIfAutoresetIsOff() {
    try (var batch = cartPoles(AutoresetMode.DISABLED)) {
      batch.reset(ResetOptions.seed(1));
      while (!anyDone(batch)) {
        batch.step();
      }
      assertThatIllegalStateException()
          .isThrownBy(batch::step)
          .withMessageMatching("CartPole-v1: environment \\d+ has ended; reset it first");
      List<Double> before = record(batch);
      boolean[] mask = new boolean[64];
      resetEnded(batch, mask);
      assertThat(anyDone(batch)).isFalse();
      List<Double> after = record(batch);
      for (int i = 0; i < 64; i++) {
        if (mask[i]) {
          assertThat(after.get(4 * i)).isNotEqualTo(before.get(4 * i)).isBetween(-0.05, 0.05);
        } else {
          assertThat(after.subList(4 * i, 4 * i + 4)).isEqualTo(before.subList(4 * i, 4 * i + 4));
        }
      }
      batch.step();
    }
  }

  private static boolean anyDone(ClassicBatch<?> batch) {
    for (int i = 0; i < batch.count(); i++) {
      if (batch.buffers().done(i)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void startOptionsStayInForceForAutoresets() {
    try (var batch = MountainCarBatch.of(2)) {
      var options = new ResetOptions(OptionalLong.of(3), Map.of("low", -1.0, "high", -0.9));
      batch.reset(options);
      for (int t = 0; t < 201; t++) {
        batch.step();
      }
      assertThat(batch.buffers().observations.get(0)).isBetween(-1f, -0.9f);
      batch.reset(ResetOptions.none());
      assertThat(batch.buffers().observations.get(0)).isBetween(-0.6f, -0.4f);
    }
  }

  @Test
  void impossibleActionsNameTheirEnvironmentWhichHasToBeReset() {
    BatchSettings settings = BatchSettings.of(5).threads(2);
    try (var batch = new PendulumBatch(settings, Pendulum.Options.GYMNASIUM)) {
      batch.reset(ResetOptions.seed(1));
      float before = batch.buffers().observations.get(2);
      batch.buffers().actions.put(3, Float.NaN);
      assertThatExceptionOfType(SubEnvironmentException.class)
          .isThrownBy(batch::step)
          .withMessageStartingWith("environment 3: action[0]: expected -2.0..2.0, got NaN")
          .satisfies(refusal -> assertThat(refusal.index()).isEqualTo(3));
      assertThat(batch.buffers().observations.get(2)).isNotEqualTo(before); // others have stepped
      batch.buffers().actions.put(3, 0);
      assertThatIllegalStateException()
          .isThrownBy(batch::step)
          .withMessage("Pendulum-v1: environment 3 has not begun an episode; reset it first");
      batch.reset(ResetOptions.none(), new boolean[] {false, false, false, true, false});
      batch.step();
      assertThat(batch.buffers().rewards[3]).isNegative();
    }
  }

  @Test
  void indicesHaveToBeChoices() {
    try (var batch = MountainCarBatch.of(2)) {
      batch.reset(ResetOptions.seed(1));
      batch.buffers().actions.put(1, 0.5f);
      assertThatExceptionOfType(SubEnvironmentException.class)
          .isThrownBy(batch::step)
          .withMessage("environment 1: action: expected an index of 0..2, got 0.5");
    }
  }

  @Test
  void callsOutOfOrderAreRefused() {
    var batch = AcrobotBatch.of(2);
    assertThatIllegalStateException()
        .isThrownBy(batch::step)
        .withMessage("Acrobot-v1: environment 0 has not begun an episode; reset it first");
    batch.reset(ResetOptions.seed(1), new boolean[] {true, false});
    assertThatIllegalStateException()
        .isThrownBy(batch::step)
        .withMessage("Acrobot-v1: environment 1 has not begun an episode; reset it first");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> batch.reset(ResetOptions.none(), new boolean[2]))
        .withMessage("mask: expected at least one to reset, got none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> batch.reset(ResetOptions.none(), new boolean[3]))
        .withMessage("mask: expected length 2, got 3");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> batch.reset(List.of(ResetOptions.seed(1), ResetOptions.seed(2))))
        .withMessageContaining("one generator");
    batch.close();
    batch.close();
    assertThatIllegalStateException()
        .isThrownBy(() -> batch.reset(ResetOptions.none()))
        .withMessageContaining("closed");
  }

  @Test
  void tasksAreKeptByEnvironmentAndBeginWithItsReset() {
    try (var batch = CartPoleBatch.of(2)) {
      var heavy = new Task("CartPole-v1", new double[] {9.8, 50, 0.1, 0.5, 10}, false);
      batch.reset(ResetOptions.seed(1));
      batch.setTask(1, heavy);
      assertThat(batch.task(0)).isEmpty();
      assertThat(batch.task(1)).isEqualTo(Optional.of(heavy));
      batch.step();
      assertThat(batch.buffers().observations.get(5)).isLessThan(-0.1f); // still the light cart
      batch.reset(ResetOptions.seed(1));
      batch.step();
      assertThat(batch.buffers().observations.get(1)).isLessThan(-0.1f);
      assertThat(batch.buffers().observations.get(5)).isGreaterThan(-0.1f);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> batch.setTask(0, new Task("Pendulum-v1", new double[3], false)));
    }
  }

  @Test
  void settingsAreChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BatchSettings.of(0))
        .withMessage("count: expected at least 1, got 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BatchSettings.of(1).threads(0))
        .withMessage("threads: expected at least 1, got 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BatchSettings.of(1).maxEpisodeSteps(0))
        .withMessage("maxEpisodeSteps: expected at least 1, got 0");
    try (var batch =
        new MountainCarContinuousBatch(
            BatchSettings.of(1).maxEpisodeSteps(7), MountainCar.Options.GYMNASIUM)) {
      assertThat(batch.spec().maxEpisodeSteps()).isEqualTo(OptionalInt.of(7));
    }
  }
}
