package org.metaworld4j.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.task.Task;

/** The families made for meta-learning. Statistical checks are of fixed seeds. */
class MetaFamiliesTest {

  private static double step(ClassicEnv<?, ?> env, Outcome outcome, double... action) {
    double[] observation = new double[env.observationSize()];
    env.step(action, 0, observation, 0, outcome);
    return outcome.reward;
  }

  @Test
  void pointMovesByLimitedVelocitiesAndEndsAtItsGoal() {
    try (var env = new PointNavigation()) {
      env.setTask(new Task("PointNavigation-v0", new double[] {0.3, -0.1}, false));
      assertThat(env.reset(1).observation()).containsExactly(0, 0);
      Outcome outcome = env.newOutcome();
      assertThat(step(env, outcome, 5, -5)).isCloseTo(-0.04, within(1e-12));
      assertThat(outcome.terminated).isFalse();
      assertThat(step(env, outcome, 0.1, 0)).isCloseTo(-0.01, within(1e-12));
      assertThat(step(env, outcome, 0.095, 0.005)).isCloseTo(-5e-5, within(1e-12));
      assertThat(outcome.terminated).isTrue();
      assertThat(outcome.truncated).isFalse();
    }
  }

  @Test
  void pointGivesUpAfterAHundredSteps() {
    try (var env = new PointNavigation()) {
      env.reset(1);
      Outcome outcome = env.newOutcome();
      int steps = 0;
      while (!outcome.done()) {
        step(env, outcome, 0, 0);
        steps++;
      }
      assertThat(steps).isEqualTo(100);
      assertThat(outcome.truncated).isTrue();
      assertThat(outcome.reward).isEqualTo(-0.5); // the corner of the square
    }
  }

  @Test
  void bernoulliArmsPayAsOftenAsTheirProbabilitySays() {
    double[] probabilities = {0, 1, 0.3, 0.5, 0.9};
    try (var env = new BernoulliBandit(5, 20_000)) {
      env.setTask(new Task("BernoulliBandit-v0", probabilities, false));
      Outcome outcome = env.newOutcome();
      for (int arm = 0; arm < 5; arm++) {
        env.reset(arm);
        double sum = 0;
        for (int pull = 0; pull < 20_000; pull++) {
          double paid = step(env, outcome, arm);
          assertThat(paid).isIn(0.0, 1.0);
          sum += paid;
        }
        assertThat(outcome.truncated).isTrue();
        assertThat(sum / 20_000).isCloseTo(probabilities[arm], within(0.015)); // 4 deviations
      }
    }
  }

  @Test
  void gaussianArmsPayAroundTheirMeans() {
    double[] means = {-2, 0.5, 3};
    try (var env = new GaussianBandit(3, 20_000)) {
      env.setTask(new Task("GaussianBandit-v0", means, false));
      Outcome outcome = env.newOutcome();
      for (int arm = 0; arm < 3; arm++) {
        env.reset(arm);
        double sum = 0;
        double squares = 0;
        for (int pull = 0; pull < 20_000; pull++) {
          double paid = step(env, outcome, arm);
          sum += paid;
          squares += paid * paid;
        }
        double mean = sum / 20_000;
        assertThat(mean).isCloseTo(means[arm], within(0.03)); // 4 deviations
        assertThat(squares / 20_000 - mean * mean).isCloseTo(1, within(0.05));
      }
    }
  }

  @Test
  void banditsRefuseImpossibleFigures() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BernoulliBandit(0, 10))
        .withMessage("arms: expected at least 1, got 0");
    assertThatIllegalArgumentException().isThrownBy(() -> new GaussianBandit(2, 0));
    try (var env = new BernoulliBandit(2, 10)) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> env.setTask(new Task("BernoulliBandit-v0", new double[] {0.5, 1.5}, false)))
          .withMessage("probability of arm 1: expected 0.0..1.0, got 1.5");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> env.reset(new ResetOptions(OptionalLong.empty(), Map.of("low", 1.0))))
          .withMessage("reset options: expected none, got 'low'");
    }
  }

  @Test
  void mdpFollowsItsTables() {
    // Two states, two actions: action 0 stays, action 1 changes the state with probability 3/4.
    double[] tables = {5, -5, 20, -20, /* from 0 */ 1, 0, 1, 3, /* from 1 */ 0, 2, 9, 3};
    try (var env = new TabularMdp(2, 2)) {
      env.setTask(new Task("TabularMdp-v0", tables, false));
      double[] observation = new double[2];
      Outcome outcome = env.newOutcome();
      int changes = 0;
      for (int episode = 0; episode < 4000; episode++) {
        env.reset(ResetOptions.seed(episode), observation, 0);
        assertThat(observation).containsExactly(1, 0);
        env.step(new double[] {0}, 0, observation, 0, outcome);
        assertThat(observation).containsExactly(1, 0);
        assertThat(outcome.reward).isCloseTo(5, within(6.0));
        env.step(new double[] {1}, 0, observation, 0, outcome);
        assertThat(outcome.reward).isCloseTo(-5, within(6.0));
        changes += observation[1] == 1 ? 1 : 0;
        if (observation[1] == 1) {
          env.step(new double[] {0}, 0, observation, 0, outcome);
          assertThat(outcome.reward).isCloseTo(20, within(6.0));
          assertThat(observation).containsExactly(0, 1);
        }
      }
      assertThat(changes / 4000.0).isCloseTo(0.75, within(0.03)); // 4 deviations
    }
  }

  @Test
  void mdpRefusesTablesWithoutTransitions() {
    double[] tables = {0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 1, 1};
    try (var env = new TabularMdp(2, 2)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> env.setTask(new Task("TabularMdp-v0", tables, false)))
          .withMessage(
              "transitions from state 1 with action 0: expected a finite sum of weights above 0,"
                  + " got 0.0");
      tables[8] = -1;
      assertThatIllegalArgumentException()
          .isThrownBy(() -> env.setTask(new Task("TabularMdp-v0", tables, false)))
          .withMessageStartingWith("weight 4: expected a finite number of at least 0");
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new TabularMdp(0, 5));
  }

  @Test
  void drawnMdpsHaveTheMomentsOfTheirDistribution() {
    // Flat Dirichlet over 10: mean 1/10, variance 9 / (100 * 11). Means: normal(1, 1).
    Generator random = Generator.seeded(1);
    double shares = 0;
    double squares = 0;
    double means = 0;
    double meanSquares = 0;
    int draws = 400;
    for (int draw = 0; draw < draws; draw++) {
      double[] vector = TabularMdpParameters.draw(10, 5, random);
      for (int i = 0; i < 50; i++) {
        means += vector[i];
        meanSquares += (vector[i] - 1) * (vector[i] - 1);
        double sum = 0;
        for (int next = 0; next < 10; next++) {
          sum += vector[50 + 10 * i + next];
        }
        double share = vector[50 + 10 * i] / sum;
        shares += share;
        squares += (share - 0.1) * (share - 0.1);
      }
    }
    double rows = 50.0 * draws;
    assertThat(means / rows).isCloseTo(1, within(0.03));
    assertThat(meanSquares / rows).isCloseTo(1, within(0.05));
    assertThat(shares / rows).isCloseTo(0.1, within(0.003));
    assertThat(squares / rows).isCloseTo(9 / 1100.0, within(0.0005));
  }
}
