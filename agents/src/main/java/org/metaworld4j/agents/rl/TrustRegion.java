package org.metaworld4j.agents.rl;

import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.nn.ConjugateGradient;
import org.metaworld4j.agents.settings.Check;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Trust-region policy optimisation's step (Schulman et al. 2015): the natural gradient direction,
 * as long as a divergence allows, shortened until the loss really falls.
 *
 * <pre>
 *   (H + r I) s = g                     conjugate gradients
 *   b = sqrt(2 d / (s'Hs + 1e-8))       H: second derivative of the divergence
 *   theta - q^k b s, k = 0, 1, ...      first with loss below the start and divergence at most d
 * </pre>
 *
 * <p>If no candidate will do, theta stays.
 */
public final class TrustRegion {

  /**
   * Settings.
   *
   * @param divergence d, largest allowed mean divergence, above 0
   * @param iterations of conjugate gradients, at least 1
   * @param damping r, at least 0
   * @param backtracks most candidates, at least 1
   * @param ratio q, between 0 and 1
   */
  public record Config(
      double divergence, int iterations, double damping, int backtracks, double ratio) {
    /** Checks the ranges. */
    public Config {
      Check.above("trust region divergence", divergence, 0);
      Check.atLeast("trust region iterations", iterations, 1);
      Check.atLeast("trust region damping", damping, 0);
      Check.atLeast("trust region backtracks", backtracks, 1);
      Check.between("trust region ratio", ratio, 0, 1);
    }
  }

  /** Loss and divergence at some parameters. */
  public record Point(double loss, double divergence) {}

  /** What the step needs to know of the problem. */
  public interface Problem {

    /** Returns the loss at the start, where the divergence is 0. */
    double start();

    /** Returns loss and divergence at candidate parameters. */
    Point at(INDArray theta);

    /**
     * Computes {@code product = H v} at the start.
     *
     * @param product overwritten
     */
    void curvatureTimes(INDArray v, INDArray product);
  }

  /**
   * What a step did.
   *
   * @param before loss and divergence (0) at the start
   * @param after the same at the parameters kept; equal to {@code before} if none would do
   */
  public record Result(Point before, Point after) {}

  private static final double TINY = 1e-8;

  private final Config config;
  private final ConjugateGradient solver;

  /** Creates the optimiser, which has no state. */
  public TrustRegion(Config config) {
    this.config = config;
    solver = new ConjugateGradient(config.iterations(), 1e-10);
  }

  /**
   * Takes one step.
   *
   * @param theta parameters (P), changed if a candidate is accepted
   * @param gradient of the loss at theta (P), not changed
   */
  public Result step(INDArray theta, INDArray gradient, Problem problem) {
    Point before = new Point(problem.start(), 0);
    INDArray direction = solver.solve((v, out) -> damped(problem, v, out), gradient);
    INDArray curved = direction.like();
    problem.curvatureTimes(direction, curved);
    double length = Math.sqrt(2 * config.divergence() / (Blas.dot(direction, curved) + TINY));
    INDArray candidate = theta.like();
    for (int k = 0; k < config.backtracks(); k++, length *= config.ratio()) {
      Blas.copy(theta, candidate);
      Blas.add(-length, direction, candidate);
      Point point = problem.at(candidate);
      if (point.loss() < before.loss() && point.divergence() <= config.divergence()) {
        Blas.copy(candidate, theta);
        return new Result(before, point);
      }
    }
    return new Result(before, before);
  }

  private void damped(Problem problem, INDArray v, INDArray out) {
    problem.curvatureTimes(v, out);
    Blas.add(config.damping(), v, out);
  }
}
