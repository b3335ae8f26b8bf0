package org.metaworld4j.agents.nn;

import org.metaworld4j.agents.settings.Check;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Gradient descent in which each parameter's step is divided by the running root mean square of its
 * gradient (Tieleman and Hinton 2012):
 *
 * <pre>
 *   v = d v + (1 - d) g^2
 *   theta = theta - rate g / (sqrt(v) + eps)
 * </pre>
 */
public final class RmsProp implements Optimiser {

  private final float rate;
  private final float decay;
  private final float epsilon;
  private final float[] v; // (P)
  private final float[] g;
  private final float[] w;

  /**
   * Creates the optimiser with zero moments.
   *
   * @param size P
   * @param rate step size, above 0
   * @param decay d, 0 to 1
   * @param epsilon eps, above 0
   */
  public RmsProp(int size, double rate, double decay, double epsilon) {
    Optimiser.checkRate(rate);
    Check.within("decay", decay, 0, 1);
    Check.above("epsilon", epsilon, 0);
    this.rate = (float) rate;
    this.decay = (float) decay;
    this.epsilon = (float) epsilon;
    v = new float[size];
    g = new float[size];
    w = new float[size];
  }

  @Override
  public void step(INDArray theta, INDArray gradient) {
    gradient.data().asNioFloat().get(0, g);
    theta.data().asNioFloat().get(0, w);
    for (int i = 0; i < w.length; i++) {
      v[i] = decay * v[i] + (1 - decay) * g[i] * g[i];
      w[i] -= rate * g[i] / ((float) Math.sqrt(v[i]) + epsilon);
    }
    theta.data().asNioFloat().put(0, w);
  }

  @Override
  public float[] state() {
    return v.clone();
  }

  @Override
  public void restore(float[] state) {
    Optimiser.checkState(state, v.length);
    System.arraycopy(state, 0, v, 0, v.length);
  }
}
