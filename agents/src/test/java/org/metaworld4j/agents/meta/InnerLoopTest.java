package org.metaworld4j.agents.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.metaworld4j.agents.nn.FiniteDifferences.normal;
import static org.metaworld4j.agents.nn.FiniteDifferences.relativeError;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metaworld4j.agents.nn.Activation;
import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.nn.Curvature;
import org.metaworld4j.agents.nn.DiagonalGaussian;
import org.metaworld4j.agents.nn.FiniteDifferences;
import org.metaworld4j.agents.nn.Matrix;
import org.metaworld4j.agents.nn.NetworkShape;
import org.metaworld4j.agents.nn.SquaredError;
import org.metaworld4j.agents.rl.Divergence;
import org.metaworld4j.agents.rl.PolicyLoss;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.agents.sampling.Rollouts;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The derivative through adaptation in double precision against central differences. */
class InnerLoopTest {

  private static final double RATE = 0.05;
  private static final int ROWS = 10;

  private final SplittableRandom random = new SplittableRandom(2);

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void metaGradientEqualsDifferencesOfTheMetaLoss(int steps) {
    NetworkShape shape = new NetworkShape(1, List.of(8, 8), 1, 0, Activation.TANH);
    Problem problem = new Problem(shape, normal(shape.size(), random), steps, this::regression);
    Batch query = regression();
    assertMetaGradient(problem, query);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void metaGradientOfAPolicyEqualsDifferencesOfTheMetaLoss(int steps) {
    Problem problem = policyProblem(steps);
    Rollouts rollouts = rollouts();
    double[] oldLogs = random.doubles(ROWS, -4, -1).toArray();
    Batch query =
        new Batch(
            rollouts.observations(),
            ROWS,
            PolicyLoss.ratio(GAUSSIAN, rollouts, advantages(), oldLogs));
    assertMetaGradient(problem, query);
  }

  /**
   * J'FJ against second differences of the divergence that follows from moving the first parameters
   * and adapting again.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void curvatureThroughAdaptationEqualsSecondDifferencesOfTheDivergence(int steps) {
    Problem problem = policyProblem(steps);
    Batch divergence = divergence(problem);
    INDArray v = normal((int) problem.theta.length(), random).mul(0.1);

    INDArray along = v.dup();
    problem.loop.forward(problem.memory, along);
    INDArray product = v.like();
    fisher(divergence, problem).gaussNewtonTimes(along, product);
    problem.loop.backward(problem.memory, product);

    double exact = Blas.dot(v, product);
    double differences =
        secondDifference(
            s -> divergence.value(problem.memory, problem.adapt(problem.theta.add(v.mul(s)))));
    assertThat(Math.abs(exact - differences) / exact).isLessThan(1e-6);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void gradientByTheRatesEqualsDifferencesOfTheMetaLoss(int steps) {
    Problem problem = policyProblem(steps);
    Batch query = policySupport();
    INDArray u = problem.theta.like();
    query.gradient(problem.memory, problem.loop.adapted(), u);
    INDArray byRates = u.like();
    problem.loop.backward(problem.memory, u, byRates);
    INDArray differences =
        FiniteDifferences.gradient(
            rates -> query.value(problem.memory, problem.adapt(problem.theta, rates)),
            problem.rates);
    assertThat(relativeError(byRates, differences)).isLessThan(1e-6);
    assertMetaGradient(problem, query, u);
  }

  /** The same with parameters and rates moved together. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void jointCurvatureEqualsSecondDifferencesOfTheDivergence(int steps) {
    Problem problem = policyProblem(steps);
    Batch divergence = divergence(problem);
    INDArray v = normal((int) problem.theta.length(), random).mul(0.1);
    INDArray dRates = normal((int) problem.theta.length(), random).mul(0.1);

    INDArray along = v.dup();
    problem.loop.forward(problem.memory, along, dRates);
    INDArray product = v.like();
    fisher(divergence, problem).gaussNewtonTimes(along, product);
    INDArray byRates = v.like();
    problem.loop.backward(problem.memory, product, byRates);

    double exact = Blas.dot(v, product) + Blas.dot(dRates, byRates);
    double differences =
        secondDifference(
            s ->
                divergence.value(
                    problem.memory,
                    problem.adapt(problem.theta.add(v.mul(s)), problem.rates.add(dRates.mul(s)))));
    assertThat(Math.abs(exact - differences) / exact).isLessThan(1e-6);
  }

  /** As E-MAML and ProMP have them. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void lossesAlongThePathAreDifferentiatedToo(int steps) {
    Problem problem = policyProblem(steps);
    Batch query = policySupport();
    List<Batch> along = Stream.generate(this::policySupport).limit(steps).toList();
    INDArray u = problem.theta.like();
    query.gradient(problem.memory, problem.loop.adapted(), u);
    problem.loop.backward(problem.memory, u, along);
    INDArray differences =
        FiniteDifferences.gradient(
            theta -> {
              List<INDArray> path = problem.loop.path(problem.memory, theta, problem.rates);
              double loss = query.value(problem.memory, path.get(steps));
              for (int k = 0; k < steps; k++) {
                loss += along.get(k).value(problem.memory, path.get(k));
              }
              return loss;
            },
            problem.theta);
    assertThat(relativeError(u, differences)).isLessThan(1e-6);
  }

  @Test
  void firstOrderIsSecondOrderWithTheHessianLeftOut() {
    Problem problem = policyProblem(1);
    InnerLoop first = new InnerLoop(InnerLoop.Order.FIRST, problem.rates);
    first.begin(problem.theta);
    first.step(problem.memory, problem.support.get(0));
    assertThat(first.adapted()).isEqualTo(problem.loop.adapted());

    INDArray gradient = normal((int) problem.theta.length(), random);
    INDArray withHessian = gradient.dup();
    problem.loop.backward(problem.memory, withHessian);
    INDArray without = gradient.dup();
    first.backward(problem.memory, without);

    INDArray hessian = gradient.like();
    problem
        .support
        .get(0)
        .hessianTimes(problem.memory, problem.theta, gradient.mul(problem.rates), hessian);
    assertThat(without).isEqualTo(gradient);
    assertThat(relativeError(withHessian.add(hessian), without)).isLessThan(1e-14);
    assertThat(relativeError(withHessian, without)).isGreaterThan(1e-3);
  }

  @Test
  void hessiansOfEveryThirdRowAreThoseOfABatchOfTheseRows() {
    Problem problem = policyProblem(1);
    Batch whole = problem.support.get(0);
    Batch thin = whole.every(3);
    assertThat(thin.rows()).isEqualTo(4);
    double[] p = random.doubles(4, -1, 1).toArray();
    assertThat(thin.loss().value(2, p)).isEqualTo(whole.loss().value(6, p));
    assertThat(thin.x().get(2, 1)).isEqualTo(whole.x().get(6, 1));

    INDArray v = normal((int) problem.theta.length(), random);
    INDArray product = v.like();
    thin.hessianTimes(problem.memory, problem.theta, v, product);
    INDArray differences =
        FiniteDifferences.ofVectors(
            at -> FiniteDifferences.written(at, out -> thin.gradient(problem.memory, at, out)),
            problem.theta,
            v);
    assertThat(relativeError(product, differences)).isLessThan(1e-6);

    INDArray expected = v.sub(product.mul(RATE));
    Curvature hessian = new Curvature(problem.memory.shape(), DataType.DOUBLE);
    InnerLoop loop = problem.loop.withHessiansOfEvery(3, List.of(hessian));
    loop.forward(problem.memory, v);
    assertThat(loop.adapted()).isEqualTo(problem.loop.adapted());
    assertThat(relativeError(v, expected)).isLessThan(1e-12);
  }

  private static Curvature fisher(Batch divergence, Problem problem) {
    Curvature fisher = new Curvature(problem.memory.shape(), DataType.DOUBLE);
    divergence.prepare(fisher, problem.loop.adapted());
    return fisher;
  }

  @Test
  void repeatedAdaptationTakesTheSameStepsFromElsewhere() {
    Problem problem = policyProblem(3);
    INDArray other = normal((int) problem.theta.length(), random);
    INDArray expected = problem.adapt(other);
    problem.loop.repeat(problem.memory, other);
    assertThat(problem.loop.adapted()).isEqualTo(expected);
    assertThat(problem.loop.path()).hasSize(4).first().isEqualTo(other);
  }

  @Test
  void stepIntoTheInfiniteIsRefused() {
    Problem problem = policyProblem(1);
    problem.rates.assign(Double.MAX_VALUE);
    assertThatThrownBy(() -> problem.loop.step(problem.memory, policySupport()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("adapted parameters: expected finite numbers")
        .hasMessageContaining("lower innerRate");
  }

  @Test
  void emptyBatchIsRefused() {
    assertThatThrownBy(
            () -> new Batch(normal(1, 1, random), 0, new SquaredError(normal(1, 1, random))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rows: expected at least 1, got 0");
  }

  @Test
  void forwardAndBackwardAreTransposed() {
    Problem problem = policyProblem(3);
    INDArray u = normal((int) problem.theta.length(), random);
    INDArray v = normal((int) problem.theta.length(), random);
    INDArray forward = v.dup();
    problem.loop.forward(problem.memory, forward);
    INDArray backward = u.dup();
    problem.loop.backward(problem.memory, backward);
    double uJv = Blas.dot(u, forward);
    assertThat(Math.abs(uJv - Blas.dot(backward, v))).isLessThan(1e-10 * Math.abs(uJv));
  }

  private void assertMetaGradient(Problem problem, Batch query) {
    INDArray exact = problem.theta.like();
    query.gradient(problem.memory, problem.loop.adapted(), exact);
    problem.loop.backward(problem.memory, exact);
    assertMetaGradient(problem, query, exact);
  }

  private void assertMetaGradient(Problem problem, Batch query, INDArray exact) {
    INDArray differences =
        FiniteDifferences.gradient(
            theta -> query.value(problem.memory, problem.adapt(theta)), problem.theta);
    assertThat(relativeError(exact, differences)).isLessThan(1e-6);
  }

  /** Second derivative at 0 by central differences of fourth order. */
  private static double secondDifference(DoubleUnaryOperator f) {
    double h = 1e-2;
    double near = f.applyAsDouble(h) + f.applyAsDouble(-h);
    double far = f.applyAsDouble(2 * h) + f.applyAsDouble(-2 * h);
    return (16 * near - far - 30 * f.applyAsDouble(0)) / (12 * h * h);
  }

  /** Divergence from the adapted policy on fresh observations. */
  private Batch divergence(Problem problem) {
    Matrix x = normal(ROWS, 3, random);
    Matrix old = Matrix.zeros(DataType.DOUBLE, ROWS, 4);
    problem.memory.outputs(problem.loop.adapted(), x, ROWS, old);
    return new Batch(x, ROWS, new Divergence(GAUSSIAN, old));
  }

  private static final DiagonalGaussian GAUSSIAN = DiagonalGaussian.of(2, 0.5, 1e-3);

  private Problem policyProblem(int steps) {
    NetworkShape shape = new NetworkShape(3, List.of(6, 5), 2, 2, Activation.TANH);
    INDArray theta = normal(shape.size(), random).mul(0.5);
    return new Problem(shape, theta, steps, this::policySupport);
  }

  private Batch regression() {
    Matrix x = normal(ROWS, 1, random);
    return new Batch(x, ROWS, new SquaredError(normal(ROWS, 1, random)));
  }

  private Batch policySupport() {
    Rollouts rollouts = rollouts();
    return new Batch(
        rollouts.observations(), ROWS, PolicyLoss.logProbability(GAUSSIAN, rollouts, advantages()));
  }

  private Rollouts rollouts() {
    Rollouts rollouts = new Rollouts(1, ROWS, 3, 2, DataType.DOUBLE);
    for (int i = 0; i < ROWS; i++) {
      rollouts.add(random.doubles(3, -1, 1).toArray(), random.doubles(2, -1, 1).toArray(), i);
    }
    rollouts.end(new Episode(ROWS, 0, 0, 0, 0));
    return rollouts;
  }

  private double[] advantages() {
    return random.doubles(ROWS, -1, 1).toArray();
  }

  /** An inner loop that has taken some steps. */
  private static final class Problem {
    private final INDArray theta;
    private final INDArray rates;
    private final BatchLoss memory;
    private final InnerLoop loop;
    private final List<Batch> support = new ArrayList<>();

    Problem(NetworkShape shape, INDArray theta, int steps, Supplier<Batch> support) {
      this.theta = theta;
      memory = new BatchLoss(shape, DataType.DOUBLE);
      rates = theta.like().addi(RATE);
      loop = new InnerLoop(InnerLoop.Order.SECOND, rates);
      loop.begin(theta);
      for (int k = 0; k < steps; k++) {
        this.support.add(support.get());
        loop.step(memory, this.support.get(k));
      }
    }

    INDArray adapt(INDArray from) {
      return adapt(from, rates);
    }

    INDArray adapt(INDArray from, INDArray withRates) {
      List<INDArray> path = loop.path(memory, from, withRates);
      return path.get(path.size() - 1);
    }
  }
}
