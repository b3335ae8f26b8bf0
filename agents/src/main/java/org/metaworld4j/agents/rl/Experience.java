package org.metaworld4j.agents.rl;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.metaworld4j.agents.nn.Distribution;
import org.metaworld4j.agents.nn.Matrix;
import org.metaworld4j.agents.rl.SharedLoss.Rows;
import org.metaworld4j.agents.sampling.Rollouts;
import org.metaworld4j.agents.sampling.Workers;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * All steps of an iteration with what learners need to know of each: N rows, filled again in every
 * iteration.
 */
final class Experience {

  private static final int BLOCK = Bench.ROWS;

  private final Distribution distribution;
  private final Rollouts rollouts;
  private final double[] advantages; // (N)
  private final Matrix old; // distribution parameters that the actions were drawn with (N, O + E)
  private final double[] oldLogs; // ln p_old(a) (N)
  private double entropy;

  /**
   * Creates the memory.
   *
   * @param episodes most episodes
   * @param horizon most steps of an episode
   */
  Experience(PolicyNetwork network, int episodes, int horizon) {
    distribution = network.distribution();
    int inputs = network.shape().inputs();
    int most = episodes * horizon;
    rollouts = new Rollouts(episodes, horizon, inputs, distribution.actionSize(), DataType.FLOAT);
    advantages = new double[most];
    old = Matrix.zeros(DataType.FLOAT, most, distribution.outputs() + distribution.extras());
    oldLogs = new double[most];
  }

  /** Returns the episodes; their observations are what the network sees. */
  Rollouts rollouts() {
    return rollouts;
  }

  /** Returns the normalised advantages; the first N count. */
  double[] advantages() {
    return advantages;
  }

  /** Returns the distribution parameters that the actions were drawn with. */
  Matrix old() {
    return old;
  }

  /** Returns ln p_old(a); the first N count. */
  double[] oldLogs() {
    return oldLogs;
  }

  /** Returns all rows in their order. */
  Rows rows() {
    return Rows.first(rollouts.steps());
  }

  /** Works out {@link #advantages}, with a baseline of its own for each run of episodes. */
  void estimateAdvantages(Workers<Bench> workers, int episodesOfABaseline) {
    int runs = (rollouts.count() - 1) / episodesOfABaseline + 1;
    workers.run(
        runs,
        (i, bench) -> {
          int first = i * episodesOfABaseline;
          int end = Math.min(rollouts.count(), first + episodesOfABaseline);
          bench.advantages().estimate(rollouts, first, end, advantages);
        });
  }

  /** Works out {@link #old} and {@link #oldLogs} for the parameters that collected the episodes. */
  void recall(Workers<Bench> workers, INDArray theta) {
    int n = rollouts.steps();
    double[] entropies = new double[(n - 1) / BLOCK + 1];
    workers.run(
        entropies.length,
        (i, bench) -> {
          int from = i * BLOCK;
          int rows = Math.min(BLOCK, n - from);
          bench.input().copyRows(rollouts.observations(), from, rows, 0);
          bench.loss().outputs(theta, bench.input(), rows, bench.output());
          old.copyRows(bench.output(), 0, rows, from);
          double[] p = new double[old.columns()];
          double[] action = new double[distribution.actionSize()];
          for (int row = from; row < from + rows; row++) {
            old.row(row, p);
            rollouts.action(row, action);
            oldLogs[row] = distribution.logProbability(p, action);
            entropies[i] += distribution.entropy(p) / n;
          }
        });
    entropy = Arrays.stream(entropies).sum();
  }

  /** Returns the mean entropy of the distributions that the actions were drawn from. */
  double entropy() {
    return entropy;
  }

  /** Returns numbers of all rows in an order of chance. */
  int[] shuffled(long seed) {
    int[] order = Rows.first(rollouts.steps()).numbers();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int other = order[j];
      order[j] = order[i];
      order[i] = other;
    }
    return order;
  }
}
