package org.metaworld4j.agents.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metaworld4j.agents.meta.EnumeratedMdp.STEPS;
import static org.metaworld4j.agents.meta.EnumeratedMdp.trajectories;
import static org.metaworld4j.agents.nn.FiniteDifferences.normal;
import static org.metaworld4j.agents.nn.FiniteDifferences.relativeError;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.meta.EnumeratedMdp.Trajectory;
import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.nn.FiniteDifferences;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Means of the algorithms' estimates over all trajectories of a small world, each with its
 * probability, against derivatives of exact expectations.
 */
class EstimatorTest {

  private static final double RATE = 0.3;

  private final SplittableRandom random = new SplittableRandom(4);
  private final EnumeratedMdp mdp = new EnumeratedMdp();
  private final BatchLoss memory = mdp.memory();
  private final INDArray theta = normal(EnumeratedMdp.NETWORK.shape().size(), random);
  private final INDArray rates = theta.like().addi(RATE);

  /** What the return after adaptation is if episodes before it come from theta, too. */
  @Test
  void eMamlFollowsTheWholeExpectedReturnAfterAdaptation() {
    INDArray estimate = meanGradient(Stage::logProbability, true);
    INDArray exact =
        FiniteDifferences.gradient(
            at ->
                mdp.expectation(
                    at, t -> mdp.expectedReturn(adapted(t, at, at, Stage::logProbability))),
            theta);
    assertThat(relativeError(estimate.neg(), exact)).isLessThan(1e-6);
  }

  @Test
  void mamlLeavesOutHowEpisodesBeforeAdaptationChange() {
    INDArray estimate = meanGradient(Stage::logProbability, false);
    assertThat(relativeError(estimate.neg(), gradientOnGivenEpisodes(Stage::logProbability)))
        .isLessThan(1e-6);
    assertThat(relativeError(meanGradient(Stage::logProbability, true), estimate))
        .isGreaterThan(0.05);
  }

  @Test
  void proMpFollowsTheExpectedReturnAfterAdaptationOnGivenEpisodes() {
    INDArray estimate = meanGradient(Stage::ratio, false);
    assertThat(relativeError(estimate.neg(), gradientOnGivenEpisodes(Stage::ratio)))
        .isLessThan(1e-6);
  }

  @Test
  void ratioEstimatesTheGradientOfTheExpectedReturn() {
    INDArray estimate =
        meanOverTrajectories(
            t -> FiniteDifferences.written(theta, out -> ratio(t).gradient(memory, theta, out)));
    INDArray exact = FiniteDifferences.gradient(mdp::expectedReturn, theta);
    assertThat(relativeError(estimate.neg(), exact)).isLessThan(1e-6);
  }

  /** The second derivative that ProMP adapts by, with every action judged by its true value. */
  @Test
  void ratioEstimatesTheSecondDerivativeOfTheSurrogate() {
    INDArray v = normal((int) theta.length(), random);
    INDArray estimate =
        meanOverTrajectories(
            t ->
                FiniteDifferences.written(
                    theta, out -> ratio(t).hessianTimes(memory, theta, v, out)));
    INDArray exact =
        FiniteDifferences.ofVectors(
            at -> FiniteDifferences.gradient(x -> mdp.surrogate(x, theta), at), theta, v);
    assertThat(relativeError(estimate.neg(), exact)).isLessThan(1e-6);
  }

  /** Its mean is not that of the logarithm, whose second derivative belongs to nothing expected. */
  @Test
  void logarithmHasAnotherSecondDerivative() {
    INDArray v = normal((int) theta.length(), random);
    Function<Function<Stage, Batch>, INDArray> mean =
        loss ->
            meanOverTrajectories(
                t ->
                    FiniteDifferences.written(
                        theta,
                        out ->
                            loss.apply(mdp.stage(t, theta)).hessianTimes(memory, theta, v, out)));
    assertThat(relativeError(mean.apply(Stage::logProbability), mean.apply(Stage::ratio)))
        .isGreaterThan(0.1);
  }

  private Batch ratio(Trajectory t) {
    return mdp.stage(t, theta).ratio();
  }

  private INDArray meanOverTrajectories(Function<Trajectory, INDArray> vector) {
    INDArray sum = theta.like();
    for (Trajectory t : trajectories()) {
      Blas.add(mdp.probability(theta, t), vector.apply(t), sum);
    }
    return sum;
  }

  /** Gradient of what episodes drawn with theta, as they are, make of other first parameters. */
  private INDArray gradientOnGivenEpisodes(Function<Stage, Batch> inner) {
    return FiniteDifferences.gradient(
        at -> mdp.expectation(theta, t -> mdp.expectedReturn(adapted(t, theta, at, inner))), theta);
  }

  private INDArray adapted(
      Trajectory support, INDArray drawnWith, INDArray from, Function<Stage, Batch> inner) {
    InnerLoop loop = new InnerLoop(InnerLoop.Order.SECOND, rates);
    loop.begin(from);
    loop.step(memory, inner.apply(mdp.stage(support, drawnWith)));
    return loop.adapted();
  }

  /** Mean of the algorithms' gradient over all pairs of a support and a query trajectory. */
  private INDArray meanGradient(Function<Stage, Batch> inner, boolean credit) {
    INDArray sum = theta.like();
    for (Trajectory support : trajectories()) {
      Stage stage = mdp.stage(support, theta);
      InnerLoop loop = new InnerLoop(InnerLoop.Order.SECOND, rates);
      loop.begin(theta);
      loop.step(memory, inner.apply(stage));
      for (Trajectory query : trajectories()) {
        INDArray u = theta.like();
        mdp.stage(query, loop.adapted()).clippedRatio(0.3).gradient(memory, loop.adapted(), u);
        double share = STEPS * query.totalReward();
        loop.backward(memory, u, credit ? List.of(stage.credited(share)) : List.of());
        double chance = mdp.probability(theta, support) * mdp.probability(loop.adapted(), query);
        Blas.add(chance, u, sum);
      }
    }
    return sum;
  }
}
