package org.metaworld4j.agents.rl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metaworld4j.agents.nn.FiniteDifferences.normal;
import static org.metaworld4j.agents.nn.FiniteDifferences.relativeError;
import static org.metaworld4j.agents.nn.FiniteDifferences.written;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.agents.nn.Activation;
import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.Categorical;
import org.metaworld4j.agents.nn.DiagonalGaussian;
import org.metaworld4j.agents.nn.Distribution;
import org.metaworld4j.agents.nn.FiniteDifferences;
import org.metaworld4j.agents.nn.Matrix;
import org.metaworld4j.agents.nn.NetworkShape;
import org.metaworld4j.agents.nn.RowLoss;
import org.metaworld4j.agents.nn.SquashedGaussian;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.agents.sampling.Rollouts;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Every loss with every head, through a network, as functions of its parameters in double
 * precision: gradients, Hessian and Fisher products against central differences.
 */
class PolicyDerivativesTest {

  private static final int ROWS = 40;
  private static final double MOST = 1e-6; // relative error

  private final SplittableRandom random = new SplittableRandom(5);

  static Stream<Distribution> heads() {
    DiagonalGaussian normal = DiagonalGaussian.of(2, 0.6, 0.01);
    return Stream.of(
        normal,
        normal.byState(),
        new SquashedGaussian(normal),
        new SquashedGaussian(normal.byState()),
        new Categorical(3));
  }

  @ParameterizedTest
  @MethodSource("heads")
  void gradientsAndHessianProductsOfAllLosses(Distribution head) {
    Problem problem = new Problem(head);
    for (RowLoss loss : problem.losses()) {
      problem.assertGradient(loss);
      problem.assertHessianProduct(loss);
    }
  }

  @ParameterizedTest
  @MethodSource("heads")
  void fisherProductIsTheCurvatureOfTheDivergence(Distribution head) {
    Problem problem = new Problem(head);
    RowLoss divergence = new Divergence(head, problem.outputs(problem.theta));
    INDArray exact =
        written(
            problem.v,
            out ->
                problem.memory.gaussNewtonTimes(
                    problem.theta, problem.x(), ROWS, divergence, problem.v, out));
    assertThat(relativeError(exact, problem.differences(divergence))).isLessThan(MOST);
  }

  /** A network with two hidden layers and some steps of an older policy. */
  private final class Problem {

    private final Distribution head;
    private final BatchLoss memory;
    private final INDArray theta;
    private final INDArray v;
    private final Rollouts rollouts;

    Problem(Distribution head) {
      this.head = head;
      NetworkShape shape =
          new NetworkShape(3, List.of(5, 4), head.outputs(), head.extras(), Activation.TANH);
      memory = new BatchLoss(shape, DataType.DOUBLE);
      theta = normal(shape.size(), random).mul(0.4);
      v = normal(shape.size(), random);
      rollouts = new Rollouts(1, ROWS, 3, head.actionSize(), DataType.DOUBLE);
      double[] p = new double[head.outputs() + head.extras()];
      double[] action = new double[head.actionSize()];
      for (int i = 0; i < ROWS; i++) {
        head.sample(p, random, action);
        rollouts.add(random.doubles(3, -1, 1).toArray(), action, 0);
      }
      rollouts.end(new Episode(ROWS, 0, 0, 0, 0));
    }

    List<RowLoss> losses() {
      double[] advantages = random.doubles(ROWS, -1, 1).toArray();
      Matrix old = outputs(theta.add(normal((int) theta.length(), random).mul(0.05)));
      double[] oldLogs = logs(old);
      return List.of(
          PolicyLoss.logProbability(head, rollouts, advantages),
          PolicyLoss.ratio(head, rollouts, advantages, oldLogs),
          new ClippedRatio(head, rollouts, advantages, awayFromTheClip(), 0.5, 0.1),
          new Divergence(head, old));
    }

    Matrix x() {
      return rollouts.observations();
    }

    Matrix outputs(INDArray at) {
      Matrix out = Matrix.zeros(DataType.DOUBLE, ROWS, head.outputs() + head.extras());
      memory.outputs(at, x(), ROWS, out);
      return out;
    }

    /** Old logs that put the ratios at e^-1.2, 1 and e^1.2 in turn, where the loss is smooth. */
    private double[] awayFromTheClip() {
      double[] logs = logs(outputs(theta));
      for (int i = 0; i < ROWS; i++) {
        logs[i] += 1.2 * (i % 3 - 1);
      }
      return logs;
    }

    private double[] logs(Matrix old) {
      double[] logs = new double[ROWS];
      double[] p = new double[old.columns()];
      double[] action = new double[head.actionSize()];
      for (int i = 0; i < ROWS; i++) {
        old.row(i, p);
        rollouts.action(i, action);
        logs[i] = head.logProbability(p, action);
      }
      return logs;
    }

    void assertGradient(RowLoss loss) {
      INDArray differences =
          FiniteDifferences.gradient(at -> memory.value(at, x(), ROWS, loss), theta);
      assertThat(relativeError(gradient(theta, loss), differences)).as("%s", loss).isLessThan(MOST);
    }

    void assertHessianProduct(RowLoss loss) {
      INDArray exact = written(v, out -> memory.hessianTimes(theta, x(), ROWS, loss, v, out));
      assertThat(relativeError(exact, differences(loss))).as("%s", loss).isLessThan(MOST);
    }

    private INDArray gradient(INDArray at, RowLoss loss) {
      return written(at, out -> memory.gradient(at, x(), ROWS, loss, out));
    }

    INDArray differences(RowLoss loss) {
      return FiniteDifferences.ofVectors(at -> gradient(at, loss), theta, v);
    }
  }
}
