package org.metaworld4j.agents.meta;

import java.util.Arrays;
import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.Distribution;
import org.metaworld4j.agents.nn.Matrix;
import org.metaworld4j.agents.nn.RowLoss;
import org.metaworld4j.agents.rl.ClippedRatio;
import org.metaworld4j.agents.rl.Divergence;
import org.metaworld4j.agents.rl.PolicyLoss;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.agents.sampling.Rollouts;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Episodes of one task, drawn with the parameters theta_k after k adaptation steps, and the losses
 * that can be made of them.
 *
 * <p>Each loss is the mean over the N steps. Its weights are one number for each step, usually
 * advantages. The memory is filled again and again; losses made before are void then.
 */
final class Stage {

  private final Distribution distribution;
  private final Rollouts rollouts;
  private final Matrix old; // distribution parameters that actions were drawn with (N, O + E)
  private double[] oldLogs = new double[0]; // ln p_old(a) of each step (N)
  private double[] advantages = new double[0]; // (N)

  Stage(PolicyNetwork network, int episodes, int horizon, DataType type) {
    distribution = network.distribution();
    int actions = distribution.actionSize();
    rollouts = new Rollouts(episodes, horizon, network.shape().inputs(), actions, type);
    int columns = distribution.outputs() + distribution.extras();
    old = Matrix.zeros(type, episodes * horizon, columns);
  }

  /** Returns the episodes. */
  Rollouts rollouts() {
    return rollouts;
  }

  /** Returns advantages of all steps (N), shared. */
  double[] advantages() {
    return advantages;
  }

  /**
   * Computes what losses need, once the episodes are there.
   *
   * @param theta the parameters that they were drawn with
   * @param advantages of each step (N); kept, not copied
   */
  void describe(BatchLoss memory, INDArray theta, double[] advantages) {
    this.advantages = advantages;
    memory.outputs(theta, rollouts.observations(), rollouts.steps(), old);
    oldLogs = new double[rollouts.steps()];
    double[] p = new double[old.columns()];
    double[] action = new double[distribution.actionSize()];
    for (int i = 0; i < oldLogs.length; i++) {
      old.row(i, p);
      rollouts.action(i, action);
      oldLogs[i] = distribution.logProbability(p, action);
    }
  }

  /** Returns -mean(A ln p(a)). */
  Batch logProbability() {
    return batch(PolicyLoss.logProbability(distribution, rollouts, advantages));
  }

  /** Returns -mean(A p(a) / p_old(a)). */
  Batch ratio() {
    return batch(PolicyLoss.ratio(distribution, rollouts, advantages, oldLogs));
  }

  /** Returns -mean(min(q A, clip(q, 1 - e, 1 + e) A)) with q = p(a) / p_old(a). */
  Batch clippedRatio(double e) {
    return batch(new ClippedRatio(distribution, rollouts, advantages, oldLogs, e, 0));
  }

  /** Returns -c mean(p(a) / p_old(a)): how much more likely the actions become, times a credit. */
  Batch credited(double credit) {
    double[] weights = new double[rollouts.steps()];
    Arrays.fill(weights, credit);
    return batch(PolicyLoss.ratio(distribution, rollouts, weights, oldLogs));
  }

  /** Returns the mean of KL(p_old || p), times a weight. */
  Batch divergence(double weight) {
    return batch(new Weighted(weight, new Divergence(distribution, old)));
  }

  private Batch batch(RowLoss loss) {
    return new Batch(rollouts.observations(), rollouts.steps(), loss);
  }
}
