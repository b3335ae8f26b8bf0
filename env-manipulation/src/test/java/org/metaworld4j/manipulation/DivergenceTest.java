package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.manipulation.physics.DivergedWorldException;

class DivergenceTest {

  private static final double[] STILL = new double[4];

  private final RunawayButton task = new RunawayButton();
  private final ManipulationEnv env = new ManipulationEnv(() -> task);
  private final double[] observation = new double[39];
  private final Outcome outcome = env.newOutcome();

  private void begin() {
    env.reset(ResetOptions.seed(3), observation, 0);
    step(env);
    step(env);
  }

  private void step(ManipulationEnv stepped) {
    stepped.step(STILL, 0, observation, 0, outcome);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e9, -1e300, Double.NaN, Double.POSITIVE_INFINITY})
  void runawayBodyEndsTheEpisodeInsteadOfBeingObserved(double velocity) {
    begin();
    double[] before = observation.clone();
    task.push(velocity);
    assertThatExceptionOfType(DivergedWorldException.class)
        .isThrownBy(() -> step(env))
        .withMessageStartingWith(
            "runaway-v0: expected every body at a finite place and at most at 50 m/s, got button")
        .withMessageEndingWith("after step 3; reset begins a fresh episode");
    assertThat(observation).isEqualTo(before);
    assertThatIllegalStateException()
        .isThrownBy(() -> step(env))
        .withMessage("runaway-v0: step after the end of the episode; call reset first");
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e9, Double.NaN})
  void episodeAfterADivergenceIsThatOfAFreshEnvironment(double velocity) {
    begin();
    task.push(velocity);
    assertThatExceptionOfType(DivergedWorldException.class).isThrownBy(() -> step(env));

    ManipulationEnv fresh = new ManipulationEnv(RunawayButton::new);
    assertThat(env.reset(8).observation()).isEqualTo(fresh.reset(8).observation());
    for (int i = 0; i < 20; i++) {
      assertThat(env.step(STILL).observation()).isEqualTo(fresh.step(STILL).observation());
    }
    assertThat(env.stateHash()).isEqualTo(fresh.stateHash());
  }

  @Test
  void whatAHandCanDoIsNoDivergence() {
    begin();
    task.push(45);
    step(env);
    assertThat(outcome.truncated).isFalse();
  }

  @Test
  void resetToANowhereIsNotObserved() {
    try (ManipulationEnv push = ManipulationEnv.of("push-v3")) {
      double[] nowhere = new double[6];
      Arrays.fill(nowhere, 1e300); // finite, but beyond the single precision of free bodies
      push.setTask(new Task("push-v3", nowhere, true));
      assertThatExceptionOfType(DivergedWorldException.class)
          .isThrownBy(push::reset)
          .withMessageContaining("got puck at")
          .withMessageContaining("after step 0");
      assertThatIllegalStateException().isThrownBy(() -> push.step(STILL));
    }
  }
}
