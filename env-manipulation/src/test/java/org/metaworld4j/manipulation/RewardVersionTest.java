package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.Step;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.task.ManipulationTasks;
import org.metaworld4j.manipulation.task.RewardVersion;

class RewardVersionTest {

  private static final int STEPS = 30;
  private static final int UNSCALED_REWARD = Assessment.KEYS.indexOf("unscaled_reward");

  static List<String> ids() {
    return ManipulationTasks.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void versionChangesRewardsAndNothingElse(String id) {
    try (ManipulationEnv first = ManipulationEnv.of(id, RewardVersion.V1);
        ManipulationEnv second = ManipulationEnv.of(id)) {
      double[] seenByFirst = new double[first.observationSize()];
      double[] seenBySecond = new double[second.observationSize()];
      double[] action = new double[first.actionSize()];
      Outcome ofFirst = first.newOutcome();
      Outcome ofSecond = second.newOutcome();
      first.reset(ResetOptions.seed(5), seenByFirst, 0);
      second.reset(ResetOptions.seed(5), seenBySecond, 0);
      for (int step = 0; step < STEPS; step++) {
        first.demonstrate(seenByFirst, action);
        first.step(action, 0, seenByFirst, 0, ofFirst);
        second.step(action, 0, seenBySecond, 0, ofSecond);
        assertThat(seenByFirst).isEqualTo(seenBySecond);
        assertThat(ofFirst.reward).isNotEqualTo(ofSecond.reward);
        assertThat(ofSecond.reward).isBetween(0.0, 10.0);
        assertThat(ofFirst.info[UNSCALED_REWARD]).isEqualTo(ofFirst.reward);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void stepsInPlaceAndStepsAsRecordsAreRewardedAlike(String id) {
    try (ManipulationEnv inPlace = ManipulationEnv.of(id, RewardVersion.V1);
        ManipulationEnv asRecords = ManipulationEnv.of(id, RewardVersion.V1)) {
      double[] observation = new double[inPlace.observationSize()];
      double[] action = new double[inPlace.actionSize()];
      Outcome outcome = inPlace.newOutcome();
      inPlace.reset(ResetOptions.seed(6), observation, 0);
      asRecords.reset(6);
      for (int step = 0; step < STEPS; step++) {
        inPlace.demonstrate(observation, action);
        inPlace.step(action, 0, observation, 0, outcome);
        Step<double[]> record = asRecords.step(action);
        assertThat(record.reward()).isEqualTo(outcome.reward);
        assertThat(record.info().get("success")).isEqualTo(outcome.info[0]);
      }
    }
  }

  @Test
  void versionsAreFoundByName() {
    assertThat(RewardVersion.named("v1")).isEqualTo(RewardVersion.V1);
    assertThat(RewardVersion.named("v2")).isEqualTo(RewardVersion.V2);
    assertThatThrownBy(() -> RewardVersion.named("v3"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("reward version: expected a known name, got 'v3'");
  }
}
