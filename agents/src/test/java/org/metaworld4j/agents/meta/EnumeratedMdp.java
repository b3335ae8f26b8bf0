package org.metaworld4j.agents.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.metaworld4j.agents.nn.Activation;
import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.Categorical;
import org.metaworld4j.agents.nn.Matrix;
import org.metaworld4j.agents.nn.NetworkShape;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.agents.sampling.Rollouts;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A world of two states, two actions and two steps, of which every trajectory and its probability
 * can be written down. Everything is in double precision.
 */
final class EnumeratedMdp {

  static final int STEPS = 2;
  static final PolicyNetwork NETWORK =
      new PolicyNetwork(new NetworkShape(2, List.of(3), 2, 0, Activation.TANH), new Categorical(2));

  private static final double[][] SECOND_STATE_IS_ONE = {{0.3, 0.8}, {0.6, 0.1}}; // [state][action]
  private static final double[][] REWARD = {{1, -0.5}, {0.2, 2}}; // [state][action]

  private final BatchLoss memory = new BatchLoss(NETWORK.shape(), DataType.DOUBLE);

  /**
   * What can happen from state 0 on.
   *
   * @param states in which the actions are chosen
   * @param chance probability of the second state, given the first action
   */
  record Trajectory(int[] states, int[] actions, double chance) {

    double reward(int step) {
      return REWARD[states[step]][actions[step]];
    }

    double totalReward() {
      return reward(0) + reward(1);
    }

    double rewardToGo(int step) {
      return step == 0 ? totalReward() : reward(1);
    }
  }

  BatchLoss memory() {
    return memory;
  }

  static List<Trajectory> trajectories() {
    List<Trajectory> all = new ArrayList<>();
    for (int first = 0; first < 2; first++) {
      for (int state = 0; state < 2; state++) {
        for (int second = 0; second < 2; second++) {
          double one = SECOND_STATE_IS_ONE[0][first];
          all.add(
              new Trajectory(
                  new int[] {0, state}, new int[] {first, second}, state == 1 ? one : 1 - one));
        }
      }
    }
    return all;
  }

  /** Returns the probability of an action. */
  double probability(INDArray theta, int state, int action) {
    Matrix x = Matrix.zeros(DataType.DOUBLE, 1, 2);
    x.set(0, state, 1);
    Matrix p = Matrix.zeros(DataType.DOUBLE, 1, 2);
    memory.outputs(theta, x, 1, p);
    double[] logits = {p.get(0, 0), p.get(0, 1)};
    return Math.exp(NETWORK.distribution().logProbability(logits, new double[] {action}));
  }

  /** Returns the probability of a trajectory. */
  double probability(INDArray theta, Trajectory t) {
    return t.chance
        * probability(theta, t.states[0], t.actions[0])
        * probability(theta, t.states[1], t.actions[1]);
  }

  /** Returns the exact mean of a figure over the trajectories of a policy. */
  double expectation(INDArray theta, ToDoubleFunction<Trajectory> figure) {
    return trajectories().stream()
        .mapToDouble(t -> probability(theta, t) * figure.applyAsDouble(t))
        .sum();
  }

  /** Returns the exact expected return. */
  double expectedReturn(INDArray theta) {
    return expectation(theta, Trajectory::totalReward);
  }

  /**
   * Returns the exact expected return if the first action in each state is drawn by theta, but
   * states and what follows come from another policy.
   */
  double surrogate(INDArray theta, INDArray other) {
    return expectation(
        other,
        t -> {
          double sum = 0;
          for (int step = 0; step < STEPS; step++) {
            int state = t.states[step];
            int action = t.actions[step];
            sum +=
                probability(theta, state, action)
                    / probability(other, state, action)
                    * t.rewardToGo(step);
          }
          return sum;
        });
  }

  /** Returns a trajectory as the one episode of a stage, its weights N times rewards to go. */
  Stage stage(Trajectory t, INDArray theta) {
    Stage stage = new Stage(NETWORK, 1, STEPS, DataType.DOUBLE);
    Rollouts rollouts = stage.rollouts();
    double[] weights = new double[STEPS];
    for (int step = 0; step < STEPS; step++) {
      double[] observation = new double[2];
      observation[t.states[step]] = 1;
      rollouts.add(observation, new double[] {t.actions[step]}, t.reward(step));
      weights[step] = STEPS * t.rewardToGo(step);
    }
    rollouts.end(new Episode(STEPS, t.totalReward(), Double.NaN, 0, Double.NaN));
    stage.describe(memory, theta, weights);
    return stage;
  }
}
