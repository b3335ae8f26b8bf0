package org.metaworld4j.agents.meta;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.Distribution;
import org.metaworld4j.agents.nn.Matrix;
import org.metaworld4j.agents.rl.Divergence;
import org.metaworld4j.agents.rl.PolicyLoss;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.agents.rl.TrustRegion;
import org.metaworld4j.agents.sampling.Rollouts;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * One place in a meta batch: the episodes of a task while and after adapting to it, and the
 * derivatives of its outer loss.
 *
 * <p>The memory is filled again in every iteration. One thread works on it at a time.
 */
final class MetaTask {

  private final Distribution distribution;
  private final AdaptationConfig config;
  private final List<Rollouts> data = new ArrayList<>(); // D_0 ... D_K, D_k drawn with theta_k
  private final Matrix old; // distribution parameters that D_K was drawn with (N, O + E)
  private final InnerLoop loop;
  private final INDArray gradient;
  private final INDArray product;
  private int collected;
  private Batch outer;
  private Batch divergence;

  MetaTask(PolicyNetwork network, AdaptationConfig config, INDArray rates) {
    this.distribution = network.distribution();
    this.config = config;
    for (int k = 0; k <= config.steps(); k++) {
      data.add(
          new Rollouts(
              config.episodes(),
              config.horizon(),
              network.shape().inputs(),
              distribution.actionSize(),
              DataType.FLOAT));
    }
    int columns = distribution.outputs() + distribution.extras();
    old = Matrix.zeros(DataType.FLOAT, config.episodes() * config.horizon(), columns);
    loop = new InnerLoop(rates);
    gradient = rates.like();
    product = rates.like();
  }

  /** Starts from theta, and K times collects D_k with theta_k and adapts on it. */
  void adapt(Bench bench, Task task, INDArray theta, Streams streams) {
    loop.begin(theta);
    for (collected = 0; collected < config.steps(); collected++) {
      Rollouts support = data.get(collected);
      bench.collect(task, loop.adapted(), config.episodes(), streams.part(collected), support);
      loop.step(bench.loss(), bench.innerLoss(support));
    }
  }

  /** Collects D_K with the adapted parameters and prepares the outer loss and its constraint. */
  void query(Bench bench, Task task, Streams streams) {
    Rollouts query = data.get(collected);
    bench.collect(task, loop.adapted(), config.episodes(), streams.part(collected), query);
    collected++;
    Matrix x = query.observations();
    bench.loss().outputs(loop.adapted(), x, query.steps(), old);
    PolicyLoss loss =
        PolicyLoss.ratio(distribution, query, bench.advantages(query), oldLogs(query));
    outer = new Batch(x, query.steps(), loss);
    divergence = new Batch(x, query.steps(), new Divergence(distribution, old));
  }

  private double[] oldLogs(Rollouts query) {
    double[] logs = new double[query.steps()];
    double[] p = new double[old.columns()];
    double[] action = new double[distribution.actionSize()];
    for (int i = 0; i < logs.length; i++) {
      old.row(i, p);
      query.action(i, action);
      logs[i] = distribution.logProbability(p, action);
    }
    return logs;
  }

  /** Returns theta_K, shared. */
  INDArray adapted() {
    return loop.adapted();
  }

  /** Returns the gradient of the outer loss by theta, J' dL(theta_K; D_K); shared. */
  INDArray metaGradient(BatchLoss memory) {
    outer.gradient(memory, loop.adapted(), gradient);
    loop.backward(memory, gradient);
    return gradient;
  }

  /** Returns the curvature of the divergence by theta times v, J'F J v; shared. */
  INDArray curvatureTimes(BatchLoss memory, INDArray v) {
    INDArray along = v.dup();
    loop.forward(memory, along);
    divergence.gaussNewtonTimes(memory, loop.adapted(), along, product);
    loop.backward(memory, product);
    return product;
  }

  /** Returns outer loss and divergence if the same data had been met from another theta. */
  TrustRegion.Point at(BatchLoss memory, INDArray theta) {
    INDArray adapted = loop.adapt(memory, theta);
    return new TrustRegion.Point(outer.value(memory, adapted), divergence.value(memory, adapted));
  }

  /** Returns the episodes with the first parameters. */
  Rollouts first() {
    return data.get(0);
  }

  /** Returns the episodes with the last parameters that were tried. */
  Rollouts last() {
    return data.get(collected - 1);
  }

  /** Returns the number of environment steps of the last collection. */
  long environmentSteps() {
    return data.subList(0, collected).stream().mapToLong(Rollouts::steps).sum();
  }
}
