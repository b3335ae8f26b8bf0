package org.metaworld4j.agents.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metaworld4j.agents.nn.FiniteDifferences.normal;
import static org.metaworld4j.agents.nn.FiniteDifferences.relativeError;
import static org.metaworld4j.agents.nn.FiniteDifferences.written;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Derivatives in double precision against central differences, more rows than one chunk. */
class BatchLossTest {

  private static final int ROWS = 600;

  private final SplittableRandom random = new SplittableRandom(7);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void gradientEqualsDifferencesOfTheLoss(int hiddenLayers) {
    Case c = squaredError(hiddenLayers);
    INDArray exact = written(c.theta, out -> c.loss.gradient(c.theta, c.x, ROWS, c.rows, out));
    INDArray differences =
        FiniteDifferences.gradient(theta -> c.loss.value(theta, c.x, ROWS, c.rows), c.theta);
    assertThat(relativeError(exact, differences)).isLessThan(1e-8);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void hessianProductEqualsDifferencesOfTheGradient(int hiddenLayers) {
    Case c = squaredError(hiddenLayers);
    INDArray v = normal((int) c.theta.length(), random);
    INDArray exact =
        written(c.theta, out -> c.loss.hessianTimes(c.theta, c.x, ROWS, c.rows, v, out));
    INDArray differences =
        FiniteDifferences.ofVectors(
            theta -> written(theta, out -> c.loss.gradient(theta, c.x, ROWS, c.rows, out)),
            c.theta,
            v);
    assertThat(relativeError(exact, differences)).isLessThan(1e-8);
  }

  @Test
  void gaussNewtonProductOfALinearNetworkIsItsHessianProduct() {
    Case c = squaredError(0);
    INDArray v = normal((int) c.theta.length(), random);
    INDArray hessian =
        written(c.theta, out -> c.loss.hessianTimes(c.theta, c.x, ROWS, c.rows, v, out));
    INDArray gaussNewton =
        written(c.theta, out -> c.loss.gaussNewtonTimes(c.theta, c.x, ROWS, c.rows, v, out));
    assertThat(relativeError(gaussNewton, hessian)).isLessThan(1e-12);
  }

  @Test
  void hessianIsSymmetric() {
    Case c = squaredError(2);
    INDArray u = normal((int) c.theta.length(), random);
    INDArray v = normal((int) c.theta.length(), random);
    double vHu =
        Blas.dot(v, written(v, out -> c.loss.hessianTimes(c.theta, c.x, ROWS, c.rows, u, out)));
    double uHv =
        Blas.dot(u, written(u, out -> c.loss.hessianTimes(c.theta, c.x, ROWS, c.rows, v, out)));
    assertThat(Math.abs(vHu - uHv)).isLessThan(1e-10 * Math.abs(vHu));
  }

  @Test
  void floatGradientAgreesWithDouble() {
    Case c = squaredError(2);
    INDArray exact = written(c.theta, out -> c.loss.gradient(c.theta, c.x, ROWS, c.rows, out));
    BatchLoss floats = new BatchLoss(c.loss.shape(), DataType.FLOAT);
    INDArray theta = c.theta.castTo(DataType.FLOAT);
    Matrix x = Matrix.zeros(DataType.FLOAT, ROWS, c.x.columns());
    x.target().assign(c.x.array());
    INDArray gradient = written(theta, out -> floats.gradient(theta, x, ROWS, c.rows, out));
    assertThat(relativeError(gradient.castTo(DataType.DOUBLE), exact)).isLessThan(1e-5);
  }

  @Test
  void preparedCurvatureHasTheSameProductsToTheLastBit() {
    Curvature curvature = new Curvature(squaredError(2).loss.shape(), DataType.DOUBLE);
    for (int rows : new int[] {100, ROWS, 300}) { // memory that grows, and is larger than needed
      Case c = squaredError(2);
      curvature.at(c.theta, c.x, rows, c.rows);
      for (int repeat = 0; repeat < 2; repeat++) {
        INDArray v = normal((int) c.theta.length(), random);
        assertThat(written(v, out -> curvature.gaussNewtonTimes(v, out)))
            .isEqualTo(
                written(v, out -> c.loss.gaussNewtonTimes(c.theta, c.x, rows, c.rows, v, out)));
        assertThat(written(v, out -> curvature.hessianTimes(v, out)))
            .isEqualTo(written(v, out -> c.loss.hessianTimes(c.theta, c.x, rows, c.rows, v, out)));
      }
    }
  }

  private Case squaredError(int hiddenLayers) {
    NetworkShape shape =
        new NetworkShape(4, List.of(6, 5, 3).subList(0, hiddenLayers), 2, 0, Activation.TANH);
    Matrix x = normal(ROWS, 4, random);
    Matrix targets = normal(ROWS, 2, random);
    return new Case(
        new BatchLoss(shape, DataType.DOUBLE),
        normal(shape.size(), random).mul(0.5),
        x,
        new SquaredError(targets));
  }

  private record Case(BatchLoss loss, INDArray theta, Matrix x, RowLoss rows) {}
}
