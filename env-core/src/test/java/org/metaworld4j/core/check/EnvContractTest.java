package org.metaworld4j.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.Env;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;

/** One environment that keeps the contract, and one for each way to break it. */
class EnvContractTest {

  @TestFactory
  Stream<DynamicTest> walkKeepsTheContract() {
    return EnvContract.of(Walk::new).rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), rule::check));
  }

  @Test
  void contractKeptHasNoViolations() {
    assertThat(EnvContract.of(Walk::new).violations()).isEmpty();
    assertThatCode(EnvContract.of(Walk::new)::verify).doesNotThrowAnyException();
  }

  @Test
  void plainEnvironmentsAreCheckedWithoutTheInPlaceAndTaskRules() {
    EnvContract contract = EnvContract.of(PlainWalk::new);
    assertThat(contract.violations()).isEmpty();
    assertThat(contract.rules()).hasSizeLessThan(EnvContract.of(Walk::new).rules().size());
    assertThat(contract.rules())
        .extracting(Rule::name)
        .noneMatch(name -> name.contains("in-place") || name.contains("task"));
  }

  @Test
  void viewableAndFrugalEnvironmentsKeepMoreRules() {
    EnvContract contract = EnvContract.of(ViewableWalk::new).withoutGarbage();
    assertThat(contract.violations()).isEmpty();
    assertThat(contract.rules()).hasSize(EnvContract.of(Walk::new).rules().size() + 6);
    assertThat(EnvContract.of(PlainWalk::new).withoutGarbage().rules())
        .hasSameSizeAs(EnvContract.of(PlainWalk::new).rules());
  }

  @Test
  void environmentsThatExplainThemselvesKeepMoreRules() {
    EnvContract contract = EnvContract.of(InsightWalk::new);
    assertThat(contract.violations()).isEmpty();
    assertThat(contract.rules()).hasSize(EnvContract.of(Walk::new).rules().size() + 4);
  }

  @Test
  void environmentsThatDenyDeterminismAreNotHeldToIt() {
    EnvContract contract = EnvContract.of(Erratic::new);
    assertThat(contract.violations()).isEmpty();
    assertThat(contract.rules())
        .extracting(Rule::name)
        .noneMatch(name -> name.contains("seed and"));
  }

  private static final class Erratic extends Walk {
    @Override
    public EnvSpec spec() {
      return new EnvSpec(
          SPEC.id(), "", SPEC.maxEpisodeSteps(), SPEC.rewardThreshold(), true, List.of());
    }

    @Override
    void begin(ResetOptions options) {
      super.begin(options);
      random = Generator.unseeded();
    }
  }

  @Test
  void adviceNamesSpacesThatLearnersDoBadlyWith() {
    assertThat(EnvContract.of(Walk::new).advice()).isEmpty();
    assertThat(EnvContract.of(BrokenFigures.HasOneValue::new).advice())
        .containsExactly(
            "observation space: entry 1 has only one value, 3.0; drop it",
            "observation space: has an infinite bound; give the true limits if there are any",
            "action space: entry 1 has only one value, 0.0; drop it");
    assertThat(EnvContract.of(() -> pushed(2)).advice())
        .containsExactly(
            "action space: is not symmetric within -1..1; consider to rescale it, Box(-2.0, 2.0,"
                + " (1,), float64)");
    assertThat(EnvContract.of(() -> pushed(Double.POSITIVE_INFINITY)).advice())
        .containsExactly("action space: has an infinite bound; give limits that make sense");
    assertThat(EnvContract.of(BrokenFigures.CountsTooFar::new).advice()).isEmpty();
  }

  private static Walk pushed(double limit) {
    return new Walk() {
      @Override
      public Box actionSpace() {
        return Box.of(-limit, limit, 1, Precision.FLOAT64);
      }
    };
  }

  @Test
  void violationsAreSentencesThatNameTheRule() {
    assertThatThrownBy(EnvContract.of(Breaks.AllowsStepBeforeReset::new)::verify)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(
            "step before the first reset is refused: expected IllegalStateException from step"
                + " before reset, got no exception");
  }

  @Test
  void playingHasToTakeSteps() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EnvContract.of(Walk::new, 0))
        .withMessage("steps: expected at least 1, got 0");
  }

  static Stream<Arguments> breaks() {
    return Stream.of(
        broken(BrokenInsights.ChangesItsSignals::new, "signals and bodies stay the same"),
        broken(BrokenInsights.TellsTooMuch::new, "signals and motions are written in their own"),
        broken(BrokenInsights.TouchesNobody::new, "contacts are between bodies"),
        broken(BrokenInsights.TouchesNowhere::new, "contacts are between bodies"),
        broken(BrokenInsights.MindsBeingAsked::new, "looking closely changes nothing"),
        broken(Breaks.ChangesItsSpace::new, "spec and spaces never change"),
        broken(Breaks.LeavesItsSpace::new, "observations lie in the observation space"),
        broken(Breaks.RewardsWithNaN::new, "observations, rewards and info are numbers"),
        broken(Breaks.AllowsStepBeforeReset::new, "step before the first reset is refused"),
        broken(Breaks.NeverEnds::new, "episodes end at the step limit at the latest"),
        broken(Breaks.GoesOnAfterTheEnd::new, "step after the end of an episode is refused"),
        broken(Breaks.WorksWhenClosed::new, "a closed environment refuses all but close"),
        broken(Breaks.IgnoresSeed::new, "same seed and actions give the same episode"),
        broken(Breaks.StartsUnpredictably::new, "a reset without seed goes on with the random"),
        broken(Breaks.KeepsSpeed::new, "an episode leaves nothing behind"),
        broken(Breaks.SharesState::new, "environments do not disturb each other"),
        broken(Breaks.ReturnsOneArray::new, "returned observations belong to the caller"),
        broken(Breaks.NamesInfoWrongly::new, "info has the announced keys"),
        broken(Breaks.HasTwoTruths::new, "in-place episodes equal those of the object path"),
        broken(Breaks.WritesTooMuch::new, "in-place episodes equal those of the object path"),
        broken(Breaks.LeavesFlags::new, "in-place episodes equal those of the object path"),
        broken(Breaks.ClipsInTheCallersArray::new, "in-place episodes equal those of the object"),
        broken(Breaks.AcceptsNaN::new, "impossible actions are refused and change nothing"),
        broken(Breaks.MovesBeforeItRefuses::new, "impossible actions are refused and change"),
        broken(Breaks.LetsThreadsIn::new, "two threads at once are refused"),
        broken(Breaks.ClingsToItsThread::new, "an environment may change threads between calls"),
        broken(Breaks.TakesAnyTask::new, "tasks that do not fit are refused and change nothing"),
        broken(Breaks.SwitchesAtOnce::new, "a task begins with the next reset"),
        broken(Breaks.KeepsTheFirstTask::new, "a task decides the episode, whatever came before"),
        broken(Breaks.ForgetsItsSteps::new, "a restored environment goes on as it did"),
        broken(Breaks.KeepsItsRandomStream::new, "a snapshot can be restored elsewhere"),
        broken(
            BrokenFigures.HasNoObservationSpace::new,
            "spec, spaces, resets and steps are there: expected an observation space, got null"),
        broken(
            BrokenFigures.HasNoActionSpace::new,
            "spec, spaces, resets and steps are there: expected an action space, got null"),
        broken(
            BrokenFigures.ReturnsNoReset::new,
            "spec, spaces, resets and steps are there: expected a Reset from reset, got null"),
        broken(
            BrokenFigures.ReturnsNoStep::new,
            "spec, spaces, resets and steps are there: expected a Step from step, got null"),
        broken(
            BrokenFigures.ForgetsPrecision::new,
            "observations have the precision of their space: expected numbers of FLOAT32, got "),
        broken(
            BrokenFigures.StartsOutside::new,
            "observations lie in the observation space: expected a member of Box(-100.0, 100.0"),
        broken(
            BrokenFigures.GrowsAtStep::new,
            "observations lie in the observation space: expected a member of Box(-100.0, 100.0"),
        broken(
            BrokenFigures.CountsTooFar::new,
            "observations lie in the observation space: expected a member of Discrete(3), got 3"),
        broken(BrokenFigures.ObservesNaN::new, "observations, rewards and info are numbers"),
        broken(
            BrokenFigures.RewardsWithoutLimit::new, "observations, rewards and info are numbers"),
        broken(
            BrokenFigures.TruncatesAtOnce::new,
            "the first step is not truncated before the limit: expected no truncation after 1 step"),
        broken(
            BrokenFigures.TakesAnyOption::new,
            "reset options that the environment does not know are refused: expected"
                + " IllegalArgumentException from reset with {no such option=1.0}, got no"),
        broken(
            BrokenFigures.CreatesGarbage::new,
            "in-place steps create nothing: expected 0 bytes an episode, got "),
        broken(
            BrokenViews.ChangesItsScene::new,
            "the scene stays the same within an episode: expected always Scene["),
        broken(
            BrokenViews.IsNowhere::new,
            "poses are finite, and turns have length 1: expected a finite pose of walker, got ["),
        broken(
            BrokenViews.ForgetsATurn::new,
            "poses are finite, and turns have length 1: expected a turn of length 1 of flag, got"
                + " length 0.0"),
        broken(
            BrokenViews.WritesBeside::new,
            "poses are written in their own place: expected nothing written beside the poses"),
        broken(BrokenViews.IgnoresTheOffset::new, "poses are written in their own place: expected"),
        broken(BrokenViews.Trembles::new, "same seed and actions give the same poses: at moment 0"),
        broken(BrokenViews.MindsBeingSeen::new, "looking changes nothing: looked at: at moment"));
  }

  private static Arguments broken(Supplier<Env<?, ?>> maker, String rule) {
    return arguments(maker, rule);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("breaks")
  void brokenEnvironmentIsFoundOut(Supplier<Env<?, ?>> maker, String complaint) {
    List<Rule> rules = EnvContract.of(maker).withoutGarbage().rules();
    Rule broken =
        rules.stream()
            .filter(r -> complaint.startsWith(r.name()) || r.name().startsWith(complaint))
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(broken::check)
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(complaint);
  }
}
