package org.metaworld4j.core.wrapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ConcurrentModificationException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.CountingEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.RandomOwner;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.Step;
import org.metaworld4j.core.check.Walk;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Discrete;
import org.metaworld4j.core.space.Precision;
import org.metaworld4j.core.task.Demonstrator;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.wrapper.TimeAwareObservation.Time;

class WrapperTest {

  private static final double[] ONE = {1};

  private final CountingEnv counting = new CountingEnv(10);

  @Test
  void tasksPassThroughWrappers() {
    Walk walk = new Walk();
    Task task = new Task("Walk-v0", new double[] {4}, true);
    ParametricEnv<?, ?> env = Wrapped.of(walk).timeLimit(5).frameStack(2).build();
    assertThat(env.task()).isEmpty();
    env.setTask(task);
    assertThat(env.task()).contains(task);
    assertThat(walk.task()).contains(task);
    assertThat(env.parameterSpace()).isEqualTo(walk.parameterSpace());
  }

  @Test
  void environmentWithoutParametersIsAFamilyOfOne() {
    ParametricEnv<?, ?> env = Wrapped.of(counting).build();
    Task only = new Task("Counting-v0", new double[0], true);
    assertThat(env.parameterSpace().size()).isZero();
    assertThat(env.task()).isEmpty();
    env.setTask(only);
    assertThat(env.task()).contains(only);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> env.setTask(new Task("Counting-v0", ONE, true)))
        .withMessage("Counting-v0: expected a task of 0 parameters, got 1");
  }

  @Test
  void nothingAroundAFamilyIsTheFamilyItself() {
    Walk walk = new Walk();
    assertThat(Wrapped.of(walk).build()).isSameAs(walk);
  }

  @Test
  void closeReachesTheInnermostOnce() {
    var env = Wrapped.of(counting).timeLimit(5).clipAction().build();
    env.close();
    env.close();
    assertThat(counting.closed()).isEqualTo(1);
    assertThatIllegalStateException()
        .isThrownBy(env::reset)
        .withMessage("Counting-v0: the environment is closed; make a new one");
  }

  @Test
  void stepAfterAWrappersEndIsRefused() {
    var env = Wrapped.of(counting).timeLimit(1).build();
    env.reset(1);
    assertThat(env.step(ONE).truncated()).isTrue();
    assertThatIllegalStateException()
        .isThrownBy(() -> env.step(ONE))
        .withMessage("Counting-v0: step after the end of the episode; call reset first");
  }

  @Test
  void callFromInsideACallIsRefused() {
    var holder = new ParametricEnv<?, ?>[1];
    var env =
        Wrapped.of(counting)
            .transformReward(
                reward -> {
                  holder[0].reset();
                  return reward;
                })
            .build();
    holder[0] = env;
    env.reset(1);
    assertThatThrownBy(() -> env.step(ONE)).isInstanceOf(ConcurrentModificationException.class);
  }

  @Test
  void actionIsCheckedBeforeAnythingChanges() {
    var env = Wrapped.of(counting).frameStack(2).stickyAction(0.5).build();
    env.reset(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> env.step(new double[] {Double.NaN}))
        .withMessageStartingWith("action[0]: expected -2.0..2.0, got NaN");
    assertThat(env.step(ONE).observation()[2]).isEqualTo(1);
  }

  @Test
  void textNamesTheWrappersFromTheOutermostOn() {
    assertThat(Wrapped.of(counting).timeLimit(5).clipReward(0, 1).build())
        .hasToString("<ClipReward<TimeLimit<Counting-v0>>>");
  }

  @Test
  void rolesAreLookedForFromTheOutsideIn() {
    var env = new TimeLimit<>(new ClipAction<>(counting), 4);
    assertThat(env.as(CountingEnv.class)).containsSame(counting);
    assertThat(env.as(TimeLimit.class)).containsSame(env);
    assertThat(env.as(RandomOwner.class)).isEmpty();
    assertThat(env.as(ParametricEnv.class)).isEmpty();
    Walk walk = new Walk();
    var wrapped = new TimeLimit<>(walk, 4);
    assertThat(wrapped.as(ParametricEnv.class)).containsSame(wrapped);
  }

  @Test
  void infoOfWrappersIsInPlaceAndInRecords() {
    var env = Wrapped.of(counting).timeLimit(2).recordEpisodeStatistics().build();
    assertThat(env.infoKeys()).containsExactly("clock", "episode.r", "episode.l");
    env.reset(1);
    assertThat(env.step(ONE).info())
        .isEqualTo(Map.of("clock", 1.0, "episode.r", 1.0, "episode.l", 1.0));
    assertThat(env.step(new double[] {0.5}).info())
        .isEqualTo(Map.of("clock", 2.0, "episode.r", 1.5, "episode.l", 2.0));

    double[] observation = new double[2];
    Outcome outcome = env.newOutcome();
    env.reset(ResetOptions.none(), observation, 0);
    env.step(ONE, 0, observation, 0, outcome);
    env.step(ONE, 0, observation, 0, outcome);
    assertThat(outcome.info).containsExactly(2, 2, 2);
  }

  @Test
  void statisticsForgetAnEpisodeThatWasBrokenOff() {
    var env = new RecordEpisodeStatistics<>(new CountingEnv(3), 2, "e");
    env.reset(1);
    env.step(ONE);
    for (int episode = 0; episode < 3; episode++) {
      env.reset();
      while (!env.step(new double[] {episode * 0.5}).done()) {}
    }
    assertThat(env.returns()).containsExactly(1.5, 3);
    assertThat(env.lengths()).containsExactly(3, 3);
    assertThat(env.episodes()).isEqualTo(3);
  }

  @Test
  void autoresetBeginsTheNextEpisodeByItself() {
    var env = Wrapped.of(new CountingEnv(2)).autoreset().build();
    double first = env.reset(1).observation()[1];
    env.step(ONE);
    assertThat(env.step(ONE).terminated()).isTrue();
    Step<double[]> begun = env.step(ONE);
    assertThat(begun.observation()[0]).isZero();
    assertThat(begun.observation()[1]).isNotEqualTo(first);
    assertThat(begun.reward()).isZero();
    assertThat(begun.done()).isFalse();
    assertThat(begun.info()).isEqualTo(Map.of("clock", Double.NaN));
    assertThat(env.step(ONE).observation()[0]).isEqualTo(1);
  }

  @Test
  void taskIdIsAppended() {
    var env = Wrapped.of(counting).oneHotTask(1, 3).build();
    double[] observation = env.reset(1).observation();
    assertThat(observation).endsWith(0, 1, 0);
    assertThat(env.observationSpace().contains(observation)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OneHotTask<>(counting, 3, 3))
        .withMessage("index: expected 0 to 2, got 3");
  }

  @Test
  void recurrentInputsAreActionRewardAndEnd() {
    var env = Wrapped.of(new CountingEnv(2)).recurrentInputs(0.1).build();
    assertThat(env.reset(1).observation()).hasSize(5).endsWith(0, 0, 0);
    assertThat(env.step(new double[] {1.5}).observation()).endsWith(1.5, 0.1 * 1.5, 0);
    Step<double[]> last = env.step(new double[] {-2});
    assertThat(last.observation()).endsWith(-2, 0.1 * -2, 1);
    assertThat(last.reward()).isEqualTo(-2);
    assertThat(env.reset().observation()).endsWith(0, 0, 0);
  }

  @Test
  void recurrentInputsShowAChoiceAsOneHot() {
    var env = Wrapped.of(counting).discretizeAction(4).recurrentInputs(1).build();
    env.reset(1);
    assertThat(env.step(2).observation()).hasSize(8).endsWith(0, 0, 1, 0, 0.5, 0);
    assertThat(env.step(0).observation()).endsWith(1, 0, 0, 0, -1.5, 0);
  }

  @Test
  void timeNeedsALimit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeAwareObservation.vector(counting, Time.SHARE))
        .withMessage("Counting-v0: expected a step limit, got none; set a time limit first");
  }

  @Test
  void onlyWantedEntriesOfADictionaryAreShown() {
    var timed = TimeAwareObservation.dict(Wrapped.of(counting).timeLimit(5).build(), Time.STEPS);
    var env = new FilterObservation<>(timed, Set.of("time"));
    env.reset(1);
    env.step(ONE);
    assertThat(env.step(ONE).observation()).containsOnlyKeys("time");
    assertThat((double[]) env.step(ONE).observation().get("time")).containsExactly(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FilterObservation<>(timed, Set.of("clock")))
        .withMessage("key: expected one of [obs, time], got clock");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FilterObservation<>(timed, Set.of()))
        .withMessage("keys: expected at least one of [obs, time], got none");
  }

  @Test
  void choiceIsFlattenedToOneHot() {
    var env = Wrapped.of(new CountingEnv(10)).discretizeObservation(3).flattenObservation().build();
    assertThat(env.reset(1).observation()).hasSize(9).containsOnlyOnce(1).contains(0);
    assertThat(env.observationSpace()).hasToString("Box(0, 1, (9,), int64)");
  }

  @Test
  void delayShowsWhatIsNearestToZeroInTheBox() {
    Box above = new Box(new double[] {3, -5}, new double[] {4, -1});
    var env =
        Wrapped.of(counting)
            .transformObservation(
                above,
                (in, out) -> {
                  out[0] = 3.5;
                  out[1] = -2;
                })
            .delayObservation(1)
            .build();
    assertThat(env.reset(1).observation()).containsExactly(3, -1);
    assertThat(env.step(ONE).observation()).containsExactly(3.5, -2);
  }

  @Test
  void binsAreNumberedAlongTheLastAxisFirst() {
    Box plane = new Box(new double[] {0, 0}, new double[] {2, 3});
    Bins bins = new Bins("plane", plane, 2, 3);
    double[] centre = new double[2];
    for (int bin = 0; bin < bins.count(); bin++) {
      bins.centre(bin, centre);
      int first = bin / 3;
      assertThat(centre).containsExactly(first + 0.5, bin - 3 * first + 0.5);
      assertThat(bins.bin(centre)).isEqualTo(bin);
    }
    assertThat(bins.bin(new double[] {-9, 9})).isEqualTo(2);
    assertThat(bins.bin(new double[] {2, 0})).isEqualTo(3);
  }

  @Test
  void onlyFiniteBoxesAreCut() {
    Box open = Box.of(0, Double.POSITIVE_INFINITY, 1, Precision.FLOAT32);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bins("line", open, 2))
        .withMessage("line: expected finite bounds, got " + open);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DiscretizeObservation<>(counting, 2, 2, 2))
        .withMessage("bins: expected 1 or 2 numbers, got 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DiscretizeAction<>(counting, 0))
        .withMessage("bins: expected at least 1, got 0");
  }

  @Test
  void boundsOnOneSideAreOnlyShifted() {
    Box half = new Box(new double[] {1}, new double[] {Double.POSITIVE_INFINITY});
    Affine affine = new Affine(half, new double[] {-2}, new double[] {Double.POSITIVE_INFINITY});
    double[] y = new double[1];
    affine.apply(new double[] {5}, 0, y, 0);
    assertThat(y[0]).isEqualTo(2);
    Box below = new Box(new double[] {Double.NEGATIVE_INFINITY}, new double[] {1});
    new Affine(below, new double[] {Double.NEGATIVE_INFINITY}, new double[] {3})
        .apply(new double[] {0}, 0, y, 0);
    assertThat(y[0]).isEqualTo(2);
  }

  @Test
  void expertSpeaksTheLanguageOfTheWrappedEnvironment() {
    var env =
        Wrapped.of(counting)
            .stickyAction(0)
            .rescaleAction(-1, 1)
            .clipAction()
            .rescaleObservation(0, 1)
            .delayObservation(3)
            .maxAndSkip(2)
            .build();
    double[] observation = new double[2];
    double[] action = new double[1];
    Outcome outcome = env.newOutcome();
    env.reset(ResetOptions.seed(1), observation, 0);
    for (int clock = 0; clock < 6; clock += 2) {
      env.as(Demonstrator.class).orElseThrow().demonstrate(observation, action);
      assertThat(action[0]).isCloseTo(clock / 20.0, within(1e-15)); // a tenth, half as wide
      env.step(action, 0, observation, 0, outcome);
      assertThat(outcome.reward).isCloseTo(clock / 5.0, within(1e-15));
    }
    assertThat(env)
        .hasToString(
            "<MaxAndSkipObservation<DelayObservation<RescaleObservation"
                + "<ClipAction<RescaleAction<StickyAction<Counting-v0>>>>>>>");
  }

  @Test
  void expertChoosesTheBinOfItsAction() {
    var env = new DiscretizeAction<>(counting, 4);
    double[] action = new double[1];
    env.expert().orElseThrow().demonstrate(new double[] {15, 0}, action);
    assertThat(action[0]).isEqualTo(3);
  }

  @Test
  void expertIsGoneWhereActionsCannotBeUndone() {
    var env =
        Wrapped.of(counting)
            .transformAction(new Discrete(2), (in, out) -> out[0] = in[0])
            .timeLimit(5)
            .build();
    assertThat(env.as(Demonstrator.class)).isEmpty();
  }

  @Test
  void stickyActionRepeatsTheLastOneAsSeeded() {
    var one = Wrapped.of(counting).stickyAction(0.5).build();
    var other = Wrapped.of(new CountingEnv(1000)).stickyAction(0.5).build();
    one.reset(3);
    other.reset(3);
    int repeated = 0;
    for (int t = 0; t < 9; t++) {
      double[] action = {t / 10.0};
      double reward = one.step(action).reward();
      assertThat(other.step(action).reward()).isEqualTo(reward);
      repeated += reward == action[0] ? 0 : 1;
    }
    assertThat(repeated).isBetween(1, 8);
  }
}
