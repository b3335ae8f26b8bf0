package org.metaworld4j.core.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.EnvSpec;

class EpisodeGuardTest {

  private final EpisodeGuard guard = guard(OptionalInt.of(3));

  private static EpisodeGuard guard(OptionalInt maxSteps) {
    return new EpisodeGuard(
        new EnvSpec("Walk-v0", "Walks to the right.", maxSteps, OptionalDouble.empty()));
  }

  private static void reset(EpisodeGuard guard) {
    guard.enter();
    guard.began();
    guard.leave();
  }

  private static boolean step(EpisodeGuard guard, boolean terminated) {
    guard.enterStep();
    boolean truncated = guard.stepped(terminated);
    guard.leave();
    return truncated;
  }

  @Test
  void stepBeforeResetIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(guard::enterStep)
        .withMessage("Walk-v0: step before the first reset; call reset first");
  }

  @Test
  void stepAfterTerminationIsRefusedUntilReset() {
    reset(guard);
    assertThat(step(guard, true)).isFalse();
    assertThatIllegalStateException()
        .isThrownBy(guard::enterStep)
        .withMessage("Walk-v0: step after the end of the episode; call reset first");
    reset(guard);
    assertThatCode(() -> step(guard, false)).doesNotThrowAnyException();
  }

  @Test
  void episodeIsTruncatedAtTheLimit() {
    reset(guard);
    assertThat(step(guard, false)).isFalse();
    assertThat(step(guard, false)).isFalse();
    assertThat(step(guard, false)).isTrue();
    assertThat(guard.steps()).isEqualTo(3);
    assertThatIllegalStateException().isThrownBy(guard::enterStep);
  }

  @Test
  void lastStepMayTerminateAndTruncate() {
    reset(guard);
    step(guard, false);
    step(guard, false);
    assertThat(step(guard, true)).isTrue();
  }

  @Test
  void stepsAreCountedAnewInEveryEpisode() {
    reset(guard);
    step(guard, false);
    step(guard, false);
    reset(guard);
    assertThat(guard.steps()).isZero();
    assertThat(step(guard, false)).isFalse();
  }

  @Test
  void withoutLimitNothingIsTruncated() {
    EpisodeGuard endless = guard(OptionalInt.empty());
    reset(endless);
    for (int i = 0; i < 10_000; i++) {
      assertThat(step(endless, false)).isFalse();
    }
  }

  @Test
  void nothingIsAllowedAfterClose() {
    assertThat(guard.close()).isTrue();
    assertThat(guard.close()).isFalse();
    assertThatIllegalStateException()
        .isThrownBy(guard::enter)
        .withMessage("Walk-v0: the environment is closed; make a new one");
    assertThatIllegalStateException().isThrownBy(guard::enterStep);
  }

  @Test
  void refusedCallLeavesTheGuardFree() {
    assertThatIllegalStateException().isThrownBy(guard::enterStep);
    assertThatCode(() -> reset(guard)).doesNotThrowAnyException();
  }

  @Test
  void episodeThatBrokeIsOver() {
    reset(guard);
    guard.enterStep();
    guard.broke();
    guard.leave();
    assertThatIllegalStateException()
        .isThrownBy(guard::enterStep)
        .withMessage("Walk-v0: step after the end of the episode; call reset first");
    reset(guard);
    assertThat(step(guard, false)).isFalse();
  }

  @Test
  void anotherGuardGoesOnFromTheProgress() {
    EpisodeGuard other = guard(OptionalInt.of(3));
    other.resume(guard.progress());
    assertThatIllegalStateException()
        .isThrownBy(other::enterStep)
        .withMessage("Walk-v0: step before the first reset; call reset first");
    reset(guard);
    step(guard, false);
    step(guard, false);
    other.resume(guard.progress());
    assertThat(other.steps()).isEqualTo(2);
    assertThat(step(other, false)).isTrue();
    guard.resume(other.progress());
    assertThatIllegalStateException().isThrownBy(guard::enterStep);
  }
}
