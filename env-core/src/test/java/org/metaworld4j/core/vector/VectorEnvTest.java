package org.metaworld4j.core.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.CountingEnv;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.check.Walk;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.wrapper.Wrapped;

/** What holds for environments side by side, on one thread and on several. */
class VectorEnvTest {

  /** How many environments, and a maker of vectors of three. */
  private interface Maker {
    VectorEnv of(List<? extends InPlaceEnv<?, ?>> envs, AutoresetMode mode);
  }

  static Stream<Maker> makers() {
    return Stream.of(
        SyncVectorEnv::of,
        (envs, mode) -> ThreadedVectorEnv.of(envs, mode, 1),
        (envs, mode) -> ThreadedVectorEnv.of(envs, mode, 2),
        (envs, mode) -> ThreadedVectorEnv.of(envs, mode, 7));
  }

  private static List<CountingEnv> counting(int... ends) {
    return IntStream.of(ends).mapToObj(CountingEnv::new).toList();
  }

  private static void act(VectorEnv vector, double... actions) {
    for (int i = 0; i < actions.length; i++) {
      vector.buffers().actions.put(i, (float) actions[i]);
    }
  }

  private static List<Float> clocks(VectorEnv vector) {
    return IntStream.range(0, vector.count())
        .mapToObj(i -> vector.buffers().observations.get(2 * i))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("makers")
  void failureNamesTheEnvironmentAndLeavesTheOthersStepped(Maker maker) {
    try (VectorEnv vector = maker.of(counting(9, 9, 9), AutoresetMode.NEXT_STEP)) {
      vector.reset(ResetOptions.seed(1));
      act(vector, 1, CountingEnv.BAD_LUCK, CountingEnv.BAD_LUCK);
      assertThatExceptionOfType(SubEnvironmentException.class)
          .isThrownBy(vector::step)
          .withMessage("environment 1: bad luck")
          .withCauseInstanceOf(IllegalStateException.class)
          .satisfies(failure -> assertThat(failure.index()).isEqualTo(1));
      assertThat(clocks(vector)).containsExactly(1f, 0f, 0f);

      act(vector, 1, 1, 1);
      assertThatIllegalStateException()
          .isThrownBy(vector::step)
          .withMessage("environment 1 has failed; reset it before the next step");
      vector.reset(ResetOptions.none(), new boolean[] {false, true, true});
      vector.step();
      assertThat(clocks(vector)).containsExactly(2f, 1f, 1f);
    }
  }

  @ParameterizedTest
  @MethodSource("makers")
  void actionThatIsNoNumberNamesTheEnvironment(Maker maker) {
    try (VectorEnv vector = maker.of(counting(9, 9, 9), AutoresetMode.NEXT_STEP)) {
      vector.reset(ResetOptions.seed(1));
      act(vector, 1, 1, Double.NaN);
      assertThatExceptionOfType(SubEnvironmentException.class)
          .isThrownBy(vector::step)
          .withMessageStartingWith("environment 2: action[0]: expected -2.0..2.0, got NaN")
          .withCauseInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("makers")
  void failureOfAResetNamesTheEnvironment(Maker maker) {
    try (VectorEnv vector = maker.of(List.of(closedWalk(), closedWalk()), AutoresetMode.DISABLED)) {
      assertThatExceptionOfType(SubEnvironmentException.class)
          .isThrownBy(() -> vector.reset(ResetOptions.seed(1)))
          .withMessage("environment 0: Walk-v0: the environment is closed; make a new one");
    }
  }

  private static Walk closedWalk() {
    Walk walk = new Walk();
    walk.close();
    return walk;
  }

  @ParameterizedTest
  @MethodSource("makers")
  void stepBeforeResetIsRefused(Maker maker) {
    try (VectorEnv vector = maker.of(counting(9, 9), AutoresetMode.NEXT_STEP)) {
      assertThatIllegalStateException()
          .isThrownBy(vector::step)
          .withMessage("environment 0 has not begun an episode; reset it before the next step");
      vector.reset(ResetOptions.none(), new boolean[] {true, false});
      assertThatIllegalStateException()
          .isThrownBy(vector::step)
          .withMessage("environment 1 has not begun an episode; reset it before the next step");
      assertThat(clocks(vector)).containsExactly(0f, 0f);
    }
  }

  @ParameterizedTest
  @MethodSource("makers")
  void endedEnvironmentsWaitForTheirResetIfNobodyElseResets(Maker maker) {
    try (VectorEnv vector = maker.of(counting(9, 1), AutoresetMode.DISABLED)) {
      vector.reset(ResetOptions.seed(1));
      vector.step();
      assertThat(vector.buffers().terminated).containsExactly(false, true);
      assertThatIllegalStateException()
          .isThrownBy(vector::step)
          .withMessage("environment 1 is at the end of its episode; reset it before the next step");
      assertThat(clocks(vector)).containsExactly(1f, 1f);
      vector.reset(ResetOptions.none(), new boolean[] {false, true});
      assertThat(vector.buffers().terminated).containsExactly(false, false);
      vector.step();
      assertThat(clocks(vector)).containsExactly(2f, 1f);
    }
  }

  @ParameterizedTest
  @MethodSource("makers")
  void maskedResetKeepsTheOthersAndTheMask(Maker maker) {
    try (VectorEnv vector = maker.of(counting(9, 9), AutoresetMode.NEXT_STEP)) {
      vector.reset(ResetOptions.seed(1));
      act(vector, 1, 2);
      vector.step();
      boolean[] mask = {false, true};
      vector.reset(ResetOptions.none(), mask);
      assertThat(mask).containsExactly(false, true);
      assertThat(clocks(vector)).containsExactly(1f, 0f);
      assertThat(vector.buffers().rewards).containsExactly(1, 0);
      assertThat(vector.buffers().info[0]).containsExactly(1, Double.NaN);
    }
  }

  @ParameterizedTest
  @MethodSource("makers")
  void wrongMasksAndListsAreRefused(Maker maker) {
    try (VectorEnv vector = maker.of(counting(9, 9), AutoresetMode.NEXT_STEP)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> vector.reset(ResetOptions.none(), new boolean[3]))
          .withMessage("mask: expected 2 entries, got 3");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> vector.reset(ResetOptions.none(), new boolean[2]))
          .withMessage("mask: expected at least one true, got none");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> vector.reset(List.of(ResetOptions.none())))
          .withMessage("options: expected one for each of 2, got 1");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> vector.reset(ResetOptions.seed(Long.MAX_VALUE)))
          .withMessage("seed: expected at most 9223372036854775806, got 9223372036854775807");
    }
  }

  @ParameterizedTest
  @MethodSource("makers")
  void closeReachesEveryEnvironmentOnce(Maker maker) {
    List<CountingEnv> envs = counting(9, 9, 9);
    VectorEnv vector = maker.of(envs, AutoresetMode.NEXT_STEP);
    vector.reset(ResetOptions.seed(1));
    vector.step();
    vector.close();
    vector.close();
    assertThat(envs).allSatisfy(env -> assertThat(env.closed()).isEqualTo(1));
    assertThatIllegalStateException()
        .isThrownBy(vector::step)
        .withMessage("vector of 3 Counting-v0: it is closed; make a new one");
    assertThatIllegalStateException().isThrownBy(() -> vector.reset(ResetOptions.none()));
  }

  @ParameterizedTest
  @MethodSource("makers")
  void everyEnvironmentHasItsOwnTask(Maker maker) {
    try (VectorEnv vector = maker.of(List.of(new Walk(), new Walk()), AutoresetMode.NEXT_STEP)) {
      Task near = new Task("Walk-v0", new double[] {2}, true);
      Task far = new Task("Walk-v0", new double[] {5}, true);
      assertThat(vector.task(0)).isEmpty();
      vector.setTask(0, near);
      vector.setTask(1, far);
      vector.reset(ResetOptions.seed(1));
      assertThat(vector.buffers().observations.get(1)).isEqualTo(2);
      assertThat(vector.buffers().observations.get(3)).isEqualTo(5);
      assertThat(vector.task(1)).contains(far);
      assertThat(vector.parameterSpace()).isEqualTo(new Walk().parameterSpace());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> vector.setTask(1, new Task("Other-v0", new double[] {5}, true)));
    }
  }

  @Test
  void environmentsWithoutTasksSaySo() {
    try (VectorEnv vector = SyncVectorEnv.of(() -> new CountingEnv(9), 2)) {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> vector.task(0))
          .withMessage("Counting-v0 has no tasks");
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(vector::parameterSpace);
    }
  }

  @Test
  void vectorTellsWhatItIsMadeOf() {
    Walk walk = new Walk();
    try (VectorEnv vector = ThreadedVectorEnv.of(Walk::new, 4, 9)) {
      assertThat(vector.count()).isEqualTo(4);
      assertThat(vector.spec()).isEqualTo(walk.spec());
      assertThat(vector.spec(3)).isEqualTo(walk.spec());
      assertThat(vector.autoreset()).isEqualTo(AutoresetMode.NEXT_STEP);
      assertThat(vector.infoKeys()).isEqualTo(walk.infoKeys());
      assertThat(vector.singleObservationSpace()).isEqualTo(walk.observationSpace());
      assertThat(vector.observationSpace()).isEqualTo(walk.observationSpace().batch(4));
      assertThat(vector.actionSpace()).isEqualTo(walk.actionSpace().batch(4));
      assertThat(((ThreadedVectorEnv) vector).threads()).isEqualTo(4);
    }
  }

  @Test
  void onlyEnvironmentsThatGoTogetherAreTaken() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyncVectorEnv.of(List.of(), AutoresetMode.NEXT_STEP))
        .withMessage("envs: expected at least 1 environment, got 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ThreadedVectorEnv.of(Walk::new, 2, 0))
        .withMessage("threads: expected at least 1, got 0");
    var cut = Wrapped.of(new CountingEnv(9)).discretizeAction(2).build();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SyncVectorEnv.of(List.of(new CountingEnv(9), cut), AutoresetMode.NEXT_STEP))
        .withMessageStartingWith("environment 1: expected the action space of environment 0, Box(")
        .withMessageEndingWith("got Discrete(2)");
    var stacked = Wrapped.of(new CountingEnv(9)).frameStack(2).build();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SyncVectorEnv.of(List.of(new CountingEnv(9), stacked), AutoresetMode.NEXT_STEP))
        .withMessageStartingWith("environment 1: expected the observation space of environment 0");
    var counted = Wrapped.of(new CountingEnv(9)).recordEpisodeStatistics().build();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SyncVectorEnv.of(List.of(new CountingEnv(9), counted), AutoresetMode.NEXT_STEP))
        .withMessageStartingWith("environment 1: expected the info of environment 0, [clock]");
  }

  @Test
  void observationBoundsMayDiffer() {
    var narrow = Wrapped.of(new CountingEnv(9)).rescaleObservation(-1, 1).build();
    var wide = Wrapped.of(new CountingEnv(9)).rescaleObservation(0, 7).build();
    try (VectorEnv vector = SyncVectorEnv.of(List.of(narrow, wide), AutoresetMode.NEXT_STEP)) {
      assertThat(vector.singleObservationSpace())
          .isEqualTo(new Box(new double[] {-1, -1}, new double[] {7, 7}));
    }
  }

  @Test
  void environmentsMadeAreClosedIfAnotherCannotBeMade() {
    List<CountingEnv> made = new ArrayList<>();
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                SyncVectorEnv.of(
                    () -> {
                      if (made.size() == 2) {
                        throw new IllegalStateException("no more");
                      }
                      made.add(new CountingEnv(9));
                      return made.get(made.size() - 1);
                    },
                    3))
        .withMessage("no more");
    assertThat(made).allSatisfy(env -> assertThat(env.closed()).isEqualTo(1));
  }

  @Test
  void optionsOfEachAreTakenAsTheyAre() {
    try (VectorEnv vector = SyncVectorEnv.of(Walk::new, 2)) {
      vector.reset(ResetOptions.seed(3)); // seeds 3 and 4
      float second = vector.buffers().observations.get(2);
      vector.reset(List.of(ResetOptions.seed(4), ResetOptions.seed(3)));
      assertThat(vector.buffers().observations.get(0)).isEqualTo(second);
    }
  }

  @Test
  void twoSeedsAreNeverTheSame() {
    try (VectorEnv vector = SyncVectorEnv.of(Walk::new, 2)) {
      vector.reset(ResetOptions.seed(0));
      assertThat(vector.buffers().observations.get(0))
          .isNotEqualTo(vector.buffers().observations.get(2));
    }
  }

  @Test
  void randomActionsLieInTheSpace() {
    try (VectorEnv vector = SyncVectorEnv.of(Walk::new, 20)) {
      new RandomActions(vector).write(Generator.seeded(1));
      List<Float> actions =
          IntStream.range(0, 20).mapToObj(i -> vector.buffers().actions.get(i)).toList();
      assertThat(actions).allMatch(action -> Math.abs(action) <= 1).doesNotHaveDuplicates();
    }
  }
}
