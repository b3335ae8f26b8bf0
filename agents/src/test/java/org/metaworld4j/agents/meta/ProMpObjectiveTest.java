package org.metaworld4j.agents.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metaworld4j.agents.nn.FiniteDifferences.normal;
import static org.metaworld4j.agents.nn.FiniteDifferences.relativeError;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metaworld4j.agents.nn.Activation;
import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.DiagonalGaussian;
import org.metaworld4j.agents.nn.FiniteDifferences;
import org.metaworld4j.agents.nn.NetworkShape;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.agents.sampling.Episode;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The objective of ProMP in double precision, away from the parameters that drew the episodes. */
class ProMpObjectiveTest {

  private static final int ROWS = 12;
  private static final double CLIP = 0.3;
  private static final double WEIGHT = 0.7;
  private static final PolicyNetwork NETWORK =
      new PolicyNetwork(
          new NetworkShape(3, List.of(6, 5), 2, 2, Activation.TANH),
          DiagonalGaussian.of(2, 0.5, 1e-3));

  private final SplittableRandom random = new SplittableRandom(6);
  private final BatchLoss memory = new BatchLoss(NETWORK.shape(), DataType.DOUBLE);
  private final INDArray drawnWith = normal(NETWORK.shape().size(), random).mul(0.3);
  private final InnerLoop loop = new InnerLoop(InnerLoop.Order.SECOND, drawnWith.like().addi(0.05));

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void gradientEqualsDifferencesOfTheObjective(int steps) {
    List<Batch> along = adapt(steps);
    Batch outer = stage(loop.adapted()).clippedRatio(CLIP);
    INDArray theta = drawnWith.add(normal((int) drawnWith.length(), random).mul(0.05));

    loop.repeat(memory, theta);
    INDArray exact = theta.like();
    outer.gradient(memory, loop.adapted(), exact);
    loop.backward(memory, exact, along);

    INDArray differences = FiniteDifferences.gradient(at -> objective(at, along, outer), theta);
    assertThat(relativeError(exact, differences)).isLessThan(1e-6);
  }

  /** Adapts on fresh episodes and returns the divergences from what drew them. */
  private List<Batch> adapt(int steps) {
    List<Batch> along = new ArrayList<>();
    loop.begin(drawnWith);
    for (int k = 0; k < steps; k++) {
      Stage stage = stage(loop.adapted());
      along.add(stage.divergence(WEIGHT));
      loop.step(memory, stage.ratio());
    }
    return along;
  }

  private double objective(INDArray theta, List<Batch> along, Batch outer) {
    List<INDArray> path = loop.path(memory, theta, drawnWith.like().addi(0.05));
    double sum = outer.value(memory, path.get(along.size()));
    for (int k = 0; k < along.size(); k++) {
      sum += along.get(k).value(memory, path.get(k));
    }
    return sum;
  }

  private Stage stage(INDArray theta) {
    Stage stage = new Stage(NETWORK, 1, ROWS, DataType.DOUBLE);
    for (int i = 0; i < ROWS; i++) {
      double[] action = random.doubles(2, -1, 1).toArray();
      stage.rollouts().add(random.doubles(3, -1, 1).toArray(), action, 0);
    }
    stage.rollouts().end(new Episode(ROWS, 0, 0, 0, 0));
    stage.describe(memory, theta, random.doubles(ROWS, -1, 1).toArray());
    return stage;
  }
}
