package org.metaworld4j.agents.rl;

import java.util.Arrays;
import org.metaworld4j.agents.nn.Distribution;
import org.metaworld4j.agents.nn.RowLoss;
import org.metaworld4j.agents.sampling.Rollouts;

/**
 * The loss of proximal policy optimisation (Schulman et al. 2017), row by row.
 *
 * <pre>
 *   -min(q A, clip(q, 1 - e, 1 + e) A)        q = p(a) / p_old(a)
 * </pre>
 *
 * <p>Where the ratio has already gone further than e in the direction that the advantage asks for,
 * the loss is constant; elsewhere it is the {@linkplain PolicyLoss#ratio ratio's}. Not thread-safe.
 */
public final class ClippedRatio implements RowLoss {

  private final double clip; // e
  private final Distribution distribution;
  private final Rollouts rollouts;
  private final double[] advantages; // (N)
  private final double[] oldLogs; // (N)
  private final PolicyLoss ratio;
  private final double[] action;

  /**
   * Creates the loss.
   *
   * @param clip e, above 0
   * @param advantages A of each step (N); kept, not copied
   * @param oldLogs ln p_old(a) of each step (N); kept, not copied
   */
  public ClippedRatio(
      double clip,
      Distribution distribution,
      Rollouts rollouts,
      double[] advantages,
      double[] oldLogs) {
    this.clip = clip;
    this.distribution = distribution;
    this.rollouts = rollouts;
    this.advantages = advantages;
    this.oldLogs = oldLogs;
    ratio = PolicyLoss.ratio(distribution, rollouts, advantages, oldLogs);
    action = new double[distribution.actionSize()];
  }

  @Override
  public double value(int row, double[] p) {
    double q = ratio(row, p);
    double limited = Math.max(1 - clip, Math.min(1 + clip, q));
    return -Math.min(q * advantages[row], limited * advantages[row]);
  }

  @Override
  public void gradient(int row, double[] p, double[] gradient) {
    ratio.gradient(row, p, gradient);
    scale(row, p, gradient);
  }

  @Override
  public void hessianTimes(int row, double[] p, double[] direction, double[] product) {
    ratio.hessianTimes(row, p, direction, product);
    scale(row, p, product);
  }

  private void scale(int row, double[] p, double[] derivative) {
    double q = ratio(row, p);
    boolean constant = advantages[row] > 0 ? q > 1 + clip : q < 1 - clip;
    if (constant) {
      Arrays.fill(derivative, 0);
    }
  }

  private double ratio(int row, double[] p) {
    rollouts.action(row, action);
    return StrictMath.exp(distribution.logProbability(p, action) - oldLogs[row]);
  }
}
