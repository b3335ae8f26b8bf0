package org.metaworld4j.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.Env;

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
        broken(Breaks.KeepsItsRandomStream::new, "a snapshot can be restored elsewhere"));
  }

  private static Arguments broken(Supplier<Env<?, ?>> maker, String rule) {
    return arguments(maker, rule);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("breaks")
  void brokenEnvironmentIsFoundOut(Supplier<Env<?, ?>> maker, String brokenRule) {
    assertThat(EnvContract.of(maker).violations())
        .anyMatch(violation -> violation.startsWith(brokenRule));
  }
}
