package org.metaworld4j.agents.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.metaworld4j.agents.nn.FiniteDifferences.normal;
import static org.metaworld4j.agents.nn.FiniteDifferences.relativeError;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class GruTest {

  private static final GruShape SHAPE = new GruShape(3, 4);
  private static final int STEPS = 5;
  private static final int SEQUENCES = 2;

  private final SplittableRandom random = new SplittableRandom(7);
  private final Gru gru = new Gru(SHAPE, DataType.DOUBLE, STEPS, SEQUENCES);
  private final INDArray theta = normal(SHAPE.size(), random).mul(0.5);
  private final Matrix x = normal(STEPS * SEQUENCES, SHAPE.inputs(), random);
  private final Matrix targets = normal(STEPS * SEQUENCES, SHAPE.hidden(), random);
  private final Matrix start = normal(SEQUENCES, SHAPE.hidden(), random);

  @Test
  void gradientEqualsDifferencesOfTheLoss() {
    INDArray differences = FiniteDifferences.gradient(at -> loss(at, x), theta);
    assertThat(relativeError(gradient(), differences)).isLessThan(1e-8);
  }

  @Test
  void inputGradientEqualsDifferencesOfTheLoss() {
    gradient();
    Matrix exact = Matrix.zeros(DataType.DOUBLE, x.rows(), x.columns());
    gru.inputGradient(theta, exact);
    INDArray differences =
        FiniteDifferences.gradient(
            at -> {
              Matrix moved = Matrix.zeros(DataType.DOUBLE, x.rows(), x.columns());
              moved.target().assign(at.reshape(x.rows(), x.columns()));
              return loss(theta, moved);
            },
            x.array().dup().reshape(1, x.array().length()));
    assertThat(relativeError(exact.array().reshape(1, differences.length()), differences))
        .isLessThan(1e-8);
  }

  @Test
  void gradientByTheStartEqualsDifferencesOfTheLoss() {
    fillOutputGradient(forward(theta, x));
    double exact = gru.backward(theta, theta.like()).get(1, 2);
    double value = start.get(1, 2);
    start.set(1, 2, value + 1e-5);
    double up = loss(theta, x);
    start.set(1, 2, value - 1e-5);
    double down = loss(theta, x);
    assertThat(exact).isCloseTo((up - down) / 2e-5, offset(1e-8));
  }

  /** The equations by hand, one sequence of one number with one unit. */
  @Test
  void stateFollowsTheEquations() {
    GruShape tiny = new GruShape(1, 1);
    INDArray w = Nd4j.createFromArray(0.3, -0.2, 0.7, 0.1, 0.2, -0.1, 0.5, -0.6, 0.9, 0.4);
    Matrix input = Matrix.zeros(DataType.DOUBLE, 1, 1);
    input.set(0, 0, 1.5);
    Gru one = new Gru(tiny, DataType.DOUBLE, 1, 1);
    one.start().set(0, 0, 0.8);
    double r = 1 / (1 + Math.exp(-(0.3 * 1.5 + 0.1 + 0.5 * 0.8)));
    double z = 1 / (1 + Math.exp(-(-0.2 * 1.5 + 0.2 - 0.6 * 0.8)));
    double n = Math.tanh(0.7 * 1.5 - 0.1 + r * (0.9 * 0.8 + 0.4));
    assertThat(one.forward(w, input, 1, 1).get(1, 0))
        .isCloseTo((1 - z) * n + z * 0.8, offset(1e-15));
  }

  @Test
  void sequencesDoNotTouchEachOther() {
    Matrix all = gru.forward(theta, x, STEPS, SEQUENCES);
    double together = all.get(STEPS * SEQUENCES + 1, 0);
    Matrix second = Matrix.zeros(DataType.DOUBLE, STEPS, SHAPE.inputs());
    for (int t = 0; t < STEPS; t++) {
      second.copyRows(x, t * SEQUENCES + 1, 1, t);
    }
    Matrix alone = new Gru(SHAPE, DataType.DOUBLE, STEPS, 1).forward(theta, second, STEPS, 1);
    assertThat(alone.get(STEPS, 0)).isCloseTo(together, offset(1e-14));
  }

  @Test
  void floatsAgreeWithDoubles() {
    Gru floats = new Gru(SHAPE, DataType.FLOAT, STEPS, SEQUENCES);
    Matrix input = Matrix.zeros(DataType.FLOAT, x.rows(), x.columns());
    input.target().assign(x.array());
    Matrix states = floats.forward(theta.castTo(DataType.FLOAT), input, STEPS, SEQUENCES);
    Matrix exact = gru.forward(theta, x, STEPS, SEQUENCES);
    for (int row = 0; row < exact.rows(); row++) {
      assertThat(states.get(row, 1)).isCloseTo(exact.get(row, 1), offset(1e-5));
    }
  }

  @Test
  void firstParametersHaveOrthogonalRecurrentWeights() {
    INDArray first = SHAPE.initialise(DataType.DOUBLE, random);
    double product = 0;
    for (int i = 0; i < 4; i++) {
      int row = SHAPE.recurrent() + i * 12;
      product += first.getDouble(row) * first.getDouble(row + 1);
    }
    assertThat(product).isCloseTo(0, offset(1e-12));
    assertThat(first.getDouble(SHAPE.bias())).isZero();
  }

  @Test
  void moreSequencesThanThereIsMemoryForAreRefused() {
    assertThatThrownBy(() -> gru.forward(theta, x, STEPS, SEQUENCES + 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sequences: expected 1 to 2 of together at most 10 steps");
  }

  @Test
  void hessianProductEqualsDifferencesOfTheGradient() {
    INDArray v = normal(SHAPE.size(), random);
    GruTangent tangent = new GruTangent(gru);
    gradient(theta);
    Matrix change = tangent.forward(theta, v);
    for (int row = 0; row < targets.rows(); row++) {
      tangent.outputGradientTangent().copyRows(change, row + SEQUENCES, 1, row);
    }
    INDArray exact = theta.like();
    tangent.backward(theta, v, exact);
    assertThat(relativeError(exact, FiniteDifferences.ofVectors(this::gradient, theta, v)))
        .isLessThan(1e-8);
  }

  /** Where every state is its target the loss's Hessian is the Gauss-Newton matrix. */
  @Test
  void gaussNewtonProductIsTheHessianProductAtTheTargets() {
    INDArray v = normal(SHAPE.size(), random);
    Matrix states = forward(theta, x);
    targets.copyRows(states, SEQUENCES, STEPS * SEQUENCES, 0);
    Matrix change = new GruTangent(gru).forward(theta, v);
    gru.outputGradient().copyRows(change, SEQUENCES, STEPS * SEQUENCES, 0);
    INDArray exact = theta.like();
    gru.backward(theta, exact);
    assertThat(relativeError(exact, FiniteDifferences.ofVectors(this::gradient, theta, v)))
        .isLessThan(1e-8);
  }

  private INDArray gradient() {
    return gradient(theta);
  }

  private INDArray gradient(INDArray at) {
    fillOutputGradient(forward(at, x));
    INDArray gradient = at.like();
    gru.backward(at, gradient);
    return gradient;
  }

  private void fillOutputGradient(Matrix states) {
    for (int row = 0; row < targets.rows(); row++) {
      for (int j = 0; j < targets.columns(); j++) {
        double gap = states.get(row + SEQUENCES, j) - targets.get(row, j);
        gru.outputGradient().set(row, j, gap);
      }
    }
  }

  private double loss(INDArray at, Matrix inputs) {
    Matrix states = forward(at, inputs);
    double sum = 0;
    for (int row = 0; row < targets.rows(); row++) {
      for (int j = 0; j < targets.columns(); j++) {
        double gap = states.get(row + SEQUENCES, j) - targets.get(row, j);
        sum += gap * gap / 2;
      }
    }
    return sum;
  }

  private Matrix forward(INDArray at, Matrix inputs) {
    gru.start().copyRows(start, 0, SEQUENCES, 0);
    return gru.forward(at, inputs, STEPS, SEQUENCES);
  }
}
