package org.metaworld4j.agents.nn;

import java.util.Arrays;
import org.metaworld4j.agents.settings.Check;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Gradient descent with adaptive moments (Kingma and Ba 2015), b1 = 0.9 and b2 = 0.999:
 *
 * <pre>
 *   m = b1 m + (1 - b1) g        v = b2 v + (1 - b2) g^2
 *   theta = theta - rate m / (1 - b1^t) / (sqrt(v / (1 - b2^t)) + eps)
 * </pre>
 *
 * <p>Written as plain loops, which cost a tenth of ND4J's own updater.
 */
public final class Adam implements Optimiser {

  /** The paper's eps. */
  public static final double EPSILON = 1e-8;

  private static final double FIRST_DECAY = 0.9;
  private static final double SECOND_DECAY = 0.999;

  /** From here on the corrections are 1 in every digit, and floats count no further. */
  private static final int LAST_STEP = 1 << 24;

  private final double rate;
  private final double epsilon;
  private final float[] m; // (P)
  private final float[] v; // (P)
  private final float[] g;
  private final float[] w;
  private int steps;

  /** Creates the optimiser with zero moments and the paper's eps. */
  public Adam(int size, double rate) {
    this(size, rate, EPSILON);
  }

  /**
   * Creates the optimiser with zero moments.
   *
   * @param size P
   * @param rate step size, above 0
   * @param epsilon eps, above 0
   */
  public Adam(int size, double rate, double epsilon) {
    Optimiser.checkRate(rate);
    Check.above("epsilon", epsilon, 0);
    this.rate = rate;
    this.epsilon = epsilon;
    m = new float[size];
    v = new float[size];
    g = new float[size];
    w = new float[size];
  }

  @Override
  public void step(INDArray theta, INDArray gradient) {
    step(theta, gradient, rate);
  }

  /** Takes a step with another step size, as a schedule wants it. */
  public void step(INDArray theta, INDArray gradient, double rate) {
    steps = Math.min(steps + 1, LAST_STEP);
    double root = Math.sqrt(1 - StrictMath.pow(SECOND_DECAY, steps));
    float size = (float) (rate * root / (1 - StrictMath.pow(FIRST_DECAY, steps)));
    float eps = (float) (epsilon * root);
    gradient.data().asNioFloat().get(0, g);
    theta.data().asNioFloat().get(0, w);
    move(size, eps);
    theta.data().asNioFloat().put(0, w);
  }

  private void move(float size, float eps) {
    float b1 = (float) FIRST_DECAY;
    float b2 = (float) SECOND_DECAY;
    float c1 = (float) (1 - FIRST_DECAY);
    float c2 = (float) (1 - SECOND_DECAY);
    for (int i = 0; i < w.length; i++) {
      m[i] = b1 * m[i] + c1 * g[i];
      v[i] = b2 * v[i] + c2 * g[i] * g[i];
      w[i] -= size * m[i] / ((float) Math.sqrt(v[i]) + eps);
    }
  }

  /** Returns first moments, second moments and the number of steps (2 P + 1). */
  @Override
  public float[] state() {
    float[] state = Arrays.copyOf(m, 2 * m.length + 1);
    System.arraycopy(v, 0, state, m.length, v.length);
    state[2 * m.length] = steps;
    return state;
  }

  @Override
  public void restore(float[] state) {
    Optimiser.checkState(state, 2 * m.length + 1);
    System.arraycopy(state, 0, m, 0, m.length);
    System.arraycopy(state, m.length, v, 0, v.length);
    steps = (int) state[2 * m.length];
  }
}
