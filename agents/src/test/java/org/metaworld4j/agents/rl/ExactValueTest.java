package org.metaworld4j.agents.rl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.rl.OnPolicySettings.Maker;
import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Task;

/**
 * A world of 10 states and 5 actions whose returns are known exactly: learners come near the best
 * fixed choice of an action for each state.
 */
class ExactValueTest {

  private static final int STATES = 10;
  private static final int ACTIONS = 5;
  private static final int STEPS = 10;
  private static final Task WORLD =
      Envs.benchmark("ML1-TabularMdp", Optional.empty(), 3).train().tasks().get(0);

  static Stream<Maker> learners() {
    return OnPolicySettings.learners();
  }

  @ParameterizedTest
  @MethodSource("learners")
  void learnersComeNearTheBestReturn(Maker maker) {
    OnPolicyConfig config =
        new OnPolicyConfig(
            new PolicyNetwork.Config(List.of(), 1, 1),
            PolicyHead.NORMAL,
            100,
            STEPS,
            new Advantages.Config(1, 0.9),
            false);
    double[][] even = new double[STATES][ACTIONS];
    for (double[] row : even) {
      Arrays.fill(row, 1.0 / ACTIONS);
    }
    try (Learner learner = maker.make(config, Envs::make, List.of(WORLD), 2)) {
      for (int i = 0; i < 120; i++) {
        learner.improve();
      }
      double share =
          (value(choices(learner.agent().policy())) - value(even)) / (best() - value(even));
      assertThat(share).isBetween(0.9, 1.0);
    }
  }

  /** Returns what a policy does in each state, as probabilities 0 and 1. */
  private static double[][] choices(Policy policy) {
    double[][] choices = new double[STATES][ACTIONS];
    double[] action = new double[1];
    for (int s = 0; s < STATES; s++) {
      double[] observation = new double[STATES];
      observation[s] = 1;
      policy.act(observation, action);
      choices[s][(int) action[0]] = 1;
    }
    return choices;
  }

  /** Returns the exact expected return of a policy from state 0. */
  private static double value(double[][] policy) {
    double[] v = new double[STATES];
    for (int t = 0; t < STEPS; t++) {
      double[] before = new double[STATES];
      for (int s = 0; s < STATES; s++) {
        for (int a = 0; a < ACTIONS; a++) {
          before[s] += policy[s][a] * actionValue(s, a, v);
        }
      }
      v = before;
    }
    return v[0];
  }

  /** Returns the return of the best policy, which may even look at the clock. */
  private static double best() {
    double[] v = new double[STATES];
    for (int t = 0; t < STEPS; t++) {
      double[] before = new double[STATES];
      for (int s = 0; s < STATES; s++) {
        before[s] = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < ACTIONS; a++) {
          before[s] = Math.max(before[s], actionValue(s, a, v));
        }
      }
      v = before;
    }
    return v[0];
  }

  private static double actionValue(int state, int action, double[] next) {
    double[] p = WORLD.parameters();
    int row = state * ACTIONS + action;
    double weight = 0;
    double sum = 0;
    for (int s = 0; s < STATES; s++) {
      double w = p[STATES * ACTIONS + row * STATES + s];
      weight += w;
      sum += w * next[s];
    }
    return p[row] + sum / weight;
  }
}
