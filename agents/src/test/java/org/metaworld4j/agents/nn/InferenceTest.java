package org.metaworld4j.agents.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.rl.Actor;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

class InferenceTest {

  private final SplittableRandom random = new SplittableRandom(7);

  @Test
  void agreesWithBatches() {
    NetworkShape shape = new NetworkShape(5, List.of(8, 7), 3, 2, Activation.TANH);
    INDArray theta = shape.initialise(DataType.FLOAT, random, 1);
    theta.putScalar(shape.extra(), 0.5);
    Matrix x = Matrix.zeros(DataType.FLOAT, 1, 5);
    double[] observation = {0.1, -2, 3, 0.4, 0};
    x.setRow(0, observation);
    Matrix batch = Matrix.zeros(DataType.FLOAT, 1, 5);
    new BatchLoss(shape, DataType.FLOAT).outputs(theta, x, 1, batch);

    Inference inference = new Inference(shape);
    inference.load(theta);
    double[] p = new double[5];
    inference.run(observation, p);

    for (int i = 0; i < 5; i++) {
      assertThat(p[i]).isCloseTo(batch.get(0, i), offset(1e-6));
    }
    assertThat(p[3]).isEqualTo(0.5);
  }

  /** Counts bytes over 20 000 actions, after as many to warm up; far less than one object each. */
  @Test
  void actingCreatesNothing() {
    NetworkShape shape = new NetworkShape(39, List.of(64, 64), 4, 4, Activation.TANH);
    PolicyNetwork network = new PolicyNetwork(shape, DiagonalGaussian.of(4, 0.5, 0.1));
    Actor actor = new Actor(network).load(network.initialise(DataType.FLOAT, random), true);
    double[] observation = new double[39];
    double[] action = new double[4];
    act(actor, observation, action);
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    act(actor, observation, action);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(20_000);
  }

  private static void act(Actor actor, double[] observation, double[] action) {
    for (int i = 0; i < 20_000; i++) {
      actor.act(observation, action);
    }
  }
}
