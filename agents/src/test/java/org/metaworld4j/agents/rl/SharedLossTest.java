package org.metaworld4j.agents.rl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.metaworld4j.agents.nn.FiniteDifferences.relativeError;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.nn.Activation;
import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.DiagonalGaussian;
import org.metaworld4j.agents.nn.Matrix;
import org.metaworld4j.agents.nn.NetworkShape;
import org.metaworld4j.agents.nn.SquaredError;
import org.metaworld4j.agents.rl.SharedLoss.Rows;
import org.metaworld4j.agents.sampling.Workers;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Against the same loss in one thread and one piece. */
class SharedLossTest {

  private static final int ROWS = 5000;

  private final SplittableRandom random = new SplittableRandom(1);
  private final NetworkShape shape = new NetworkShape(3, List.of(4), 2, 2, Activation.TANH);
  private final PolicyNetwork network = new PolicyNetwork(shape, DiagonalGaussian.of(2, 1, 0.1));
  private final Matrix x = normal(3);
  private final SquaredError loss = new SquaredError(normal(2));
  private final INDArray theta = network.initialise(DataType.FLOAT, random);
  private final BatchLoss alone = new BatchLoss(shape, DataType.FLOAT);
  private final Workers<Bench> workers =
      new Workers<>(3, () -> new Bench(network, new Advantages.Config(1, 1), id -> null));
  private final SharedLoss shared = new SharedLoss(workers, x);

  @AfterEach
  void end() {
    workers.close();
  }

  @Test
  void valueIsTheMeanOverAllRows() {
    assertThat(shared.value(theta, Rows.first(ROWS), () -> loss))
        .isCloseTo(alone.value(theta, x, ROWS, loss), offset(1e-6));
  }

  @Test
  void gradientIsThatOfTheMean() {
    INDArray expected = theta.like();
    alone.gradient(theta, x, ROWS, loss, expected);
    INDArray gradient = theta.like();
    assertThat(shared.gradient(theta, Rows.first(ROWS), () -> loss, gradient)).hasSize(32);
    assertThat(relativeError(gradient, expected)).isLessThan(1e-5);
  }

  @Test
  void curvatureIsThatOfTheMean() {
    INDArray v = network.initialise(DataType.FLOAT, random);
    INDArray expected = theta.like();
    alone.gaussNewtonTimes(theta, x, ROWS, loss, v, expected);
    INDArray product = theta.like();
    shared.gaussNewtonTimes(theta, Rows.first(ROWS), () -> loss, v, product);
    assertThat(relativeError(product, expected)).isLessThan(1e-5);
  }

  @Test
  void chosenRowsAreThoseNamed() {
    int[] numbers = {17, 4000, 3, 17};
    double expected = 0;
    Matrix one = Matrix.zeros(DataType.FLOAT, 1, 3);
    Matrix out = Matrix.zeros(DataType.FLOAT, 1, 4);
    double[] p = new double[4];
    for (int i = 1; i < 4; i++) {
      one.copyRows(x, numbers[i], 1, 0);
      alone.outputs(theta, one, 1, out);
      out.row(0, p);
      expected += loss.value(numbers[i], p) / 3;
    }
    assertThat(shared.value(theta, new Rows(numbers, 1, 4), () -> loss))
        .isCloseTo(expected, offset(1e-6));
  }

  private Matrix normal(int columns) {
    Matrix matrix = Matrix.zeros(DataType.FLOAT, ROWS, columns);
    for (int i = 0; i < ROWS; i++) {
      for (int j = 0; j < columns; j++) {
        matrix.set(i, j, random.nextGaussian());
      }
    }
    return matrix;
  }
}
