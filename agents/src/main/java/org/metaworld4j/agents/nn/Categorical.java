package org.metaworld4j.agents.nn;

import java.util.random.RandomGenerator;
import org.metaworld4j.agents.settings.Check;

/**
 * Choice among n actions; the network gives unnormalised log-probabilities (logits).
 *
 * <p>With the probabilities q = softmax(p): ln p(a) = p_a - ln sum exp p, its derivative is (1 at
 * a) - q, and the Fisher matrix diag(q) - q q'.
 *
 * @param choices n, at least 2
 */
public record Categorical(int choices) implements Distribution {

  /** Checks the number. */
  public Categorical {
    Check.atLeast("choices", choices, 2);
  }

  @Override
  public int actionSize() {
    return 1;
  }

  @Override
  public int outputs() {
    return choices;
  }

  @Override
  public int extras() {
    return 0;
  }

  @Override
  public double initialExtra() {
    return 0;
  }

  @Override
  public void sample(double[] p, RandomGenerator random, double[] action) {
    double left = random.nextDouble();
    double norm = logNorm(p);
    int choice = 0;
    while (choice < choices - 1) {
      left -= StrictMath.exp(p[choice] - norm);
      if (left < 0) {
        break;
      }
      choice++;
    }
    action[0] = choice;
  }

  @Override
  public void mode(double[] p, double[] action) {
    int best = 0;
    for (int i = 1; i < choices; i++) {
      if (p[i] > p[best]) {
        best = i;
      }
    }
    action[0] = best;
  }

  @Override
  public double logProbability(double[] p, double[] action) {
    return p[(int) action[0]] - logNorm(p);
  }

  @Override
  public void score(double[] p, double[] action, double[] score) {
    double norm = logNorm(p);
    for (int i = 0; i < choices; i++) {
      score[i] = -StrictMath.exp(p[i] - norm);
    }
    score[(int) action[0]] += 1;
  }

  @Override
  public void scoreTangent(double[] p, double[] action, double[] direction, double[] product) {
    divergenceHessianTimes(p, p, direction, product);
    for (int i = 0; i < choices; i++) {
      product[i] = -product[i];
    }
  }

  @Override
  public double divergence(double[] from, double[] to) {
    double normFrom = logNorm(from);
    double normTo = logNorm(to);
    double sum = 0;
    for (int i = 0; i < choices; i++) {
      double logFrom = from[i] - normFrom;
      sum += StrictMath.exp(logFrom) * (logFrom - (to[i] - normTo));
    }
    return sum;
  }

  @Override
  public void divergenceGradient(double[] from, double[] to, double[] gradient) {
    double normFrom = logNorm(from);
    double normTo = logNorm(to);
    for (int i = 0; i < choices; i++) {
      gradient[i] = StrictMath.exp(to[i] - normTo) - StrictMath.exp(from[i] - normFrom);
    }
  }

  @Override
  public void divergenceHessianTimes(
      double[] from, double[] to, double[] direction, double[] product) {
    double norm = logNorm(to);
    double mean = 0;
    for (int i = 0; i < choices; i++) {
      product[i] = StrictMath.exp(to[i] - norm);
      mean += product[i] * direction[i];
    }
    for (int i = 0; i < choices; i++) {
      product[i] *= direction[i] - mean;
    }
  }

  @Override
  public double entropy(double[] p) {
    double norm = logNorm(p);
    double sum = 0;
    for (int i = 0; i < choices; i++) {
      sum -= StrictMath.exp(p[i] - norm) * (p[i] - norm);
    }
    return sum;
  }

  /** With l = ln q and the entropy h: the derivative by p_i is -q_i (l_i + h). */
  @Override
  public void entropyGradient(double[] p, double[] gradient) {
    double norm = logNorm(p);
    double entropy = entropy(p);
    for (int i = 0; i < choices; i++) {
      double log = p[i] - norm;
      gradient[i] = -StrictMath.exp(log) * (log + entropy);
    }
  }

  @Override
  public void entropyHessianTimes(double[] p, double[] direction, double[] product) {
    double norm = logNorm(p);
    double entropy = entropy(p);
    double mean = 0; // change of the log norm
    double rise = 0; // change of the entropy
    for (int i = 0; i < choices; i++) {
      double log = p[i] - norm;
      double q = StrictMath.exp(log);
      mean += q * direction[i];
      rise -= q * (log + entropy) * direction[i];
    }
    for (int i = 0; i < choices; i++) {
      double log = p[i] - norm;
      double change = direction[i] - mean;
      product[i] = -StrictMath.exp(log) * (change * (log + entropy + 1) + rise);
    }
  }

  private double logNorm(double[] p) {
    double max = p[0];
    for (int i = 1; i < choices; i++) {
      max = Math.max(max, p[i]);
    }
    double sum = 0;
    for (int i = 0; i < choices; i++) {
      sum += StrictMath.exp(p[i] - max);
    }
    return max + StrictMath.log(sum);
  }
}
