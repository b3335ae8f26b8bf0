package org.metaworld4j.agents.rl;

import org.metaworld4j.agents.nn.Distribution;
import org.metaworld4j.agents.nn.RowLoss;
import org.metaworld4j.agents.sampling.Rollouts;

/**
 * The clipped surrogate of proximal policy optimisation (Schulman et al. 2017) with an entropy
 * bonus, step by step:
 *
 * <pre>
 *   r = p(a) / p_old(a)
 *   loss = -min(r A, clip(r, 1 - e, 1 + e) A) - c H(p)
 * </pre>
 *
 * <p>Where the clipped term is the smaller one the loss does not depend on p but for the entropy.
 * While it computes gradients it also keeps count of how far p has moved; not thread-safe.
 */
public final class ClippedRatio implements RowLoss {

  private final Distribution distribution;
  private final Rollouts rollouts;
  private final double[] advantages; // (N)
  private final double[] oldLogs; // (N)
  private final double clip;
  private final double entropyBonus;
  private final double[] action;
  private final double[] scratch;
  private double divergence;
  private int clipped;

  /**
   * Creates the loss.
   *
   * @param advantages A of each step (N); kept, not copied
   * @param oldLogs ln p_old(a) of each step (N); kept, not copied
   * @param clip e, above 0
   * @param entropyBonus c, at least 0
   */
  public ClippedRatio(
      Distribution distribution,
      Rollouts rollouts,
      double[] advantages,
      double[] oldLogs,
      double clip,
      double entropyBonus) {
    this.distribution = distribution;
    this.rollouts = rollouts;
    this.advantages = advantages;
    this.oldLogs = oldLogs;
    this.clip = clip;
    this.entropyBonus = entropyBonus;
    action = new double[distribution.actionSize()];
    scratch = new double[distribution.outputs() + distribution.extras()];
  }

  @Override
  public double value(int row, double[] p) {
    double a = advantages[row];
    double r = StrictMath.exp(logRatio(row, p));
    double bounded = Math.max(1 - clip, Math.min(1 + clip, r));
    double bonus = entropyBonus == 0 ? 0 : entropyBonus * distribution.entropy(p);
    return -Math.min(r * a, bounded * a) - bonus;
  }

  @Override
  public void gradient(int row, double[] p, double[] gradient) {
    double log = logRatio(row, p);
    double r = StrictMath.exp(log);
    distribution.score(p, action, gradient);
    boolean free = isFree(row, r);
    double weight = free ? -advantages[row] * r : 0;
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] *= weight;
    }
    if (entropyBonus > 0) {
      distribution.entropyGradient(p, scratch);
      addBonus(gradient);
    }
    divergence += r - 1 - log;
    clipped += free ? 0 : 1;
  }

  @Override
  public void hessianTimes(int row, double[] p, double[] direction, double[] product) {
    double r = StrictMath.exp(logRatio(row, p));
    double weight = isFree(row, r) ? -advantages[row] * r : 0;
    distribution.score(p, action, scratch);
    double along = 0;
    for (int i = 0; i < scratch.length; i++) {
      along += scratch[i] * direction[i];
    }
    distribution.scoreTangent(p, action, direction, product);
    for (int i = 0; i < product.length; i++) {
      product[i] = weight * (product[i] + along * scratch[i]);
    }
    if (entropyBonus > 0) {
      distribution.entropyHessianTimes(p, direction, scratch);
      addBonus(product);
    }
  }

  /** Returns the sum of r - 1 - ln r over the gradients so far, which estimates KL(old || new). */
  double divergence() {
    return divergence;
  }

  /** Returns how many of the gradients so far were cut off by the clipping. */
  int clipped() {
    return clipped;
  }

  /** Returns ln r and leaves the row's action loaded. */
  private double logRatio(int row, double[] p) {
    rollouts.action(row, action);
    return distribution.logProbability(p, action) - oldLogs[row];
  }

  private boolean isFree(int row, double r) {
    return advantages[row] >= 0 ? r <= 1 + clip : r >= 1 - clip;
  }

  private void addBonus(double[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] -= entropyBonus * scratch[i];
    }
  }
}
