package org.metaworld4j.agents.nn;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Outputs of a network for one observation at a time.
 *
 * <p>Multiplies in native code and does the rest in loops over float arrays, which for the networks
 * of control policies costs one to some twenty microseconds, and creates nothing. Several
 * observations at once would cost hardly less each, since one core is kept busy already. Same
 * parameters and observation give the same outputs to the last bit. Not thread-safe; give each
 * thread its own.
 */
public final class Inference {

  private final NetworkShape shape;
  private final NativeWeights weights;
  private final float[][] h; // layer by layer; h[0] is the input
  private final float[][] biases; // b_l
  private final float[] extras; // (E)

  /** Creates the working memory; the parameters are zero. */
  public Inference(NetworkShape shape) {
    this.shape = shape;
    weights = new NativeWeights(shape);
    h = new float[shape.layers() + 1][];
    biases = new float[h.length][];
    for (int l = 0; l < h.length; l++) {
      h[l] = new float[shape.width(l)];
      biases[l] = new float[shape.width(l)];
    }
    extras = new float[shape.extras()];
  }

  /** Copies a parameter vector (P) of type FLOAT. */
  public void load(INDArray parameters) {
    weights.load(parameters);
    for (int l = 1; l < h.length; l++) {
      weights.numbers().get(shape.bias(l), biases[l]);
    }
    weights.numbers().get(shape.extra(), extras);
  }

  /** Returns a copy of the parameters (P). */
  public float[] parameters() {
    float[] copy = new float[shape.size()];
    weights.numbers().get(0, copy);
    return copy;
  }

  /**
   * Computes outputs and extras.
   *
   * @param observation its first I numbers are used
   * @param p receives O outputs and E extras
   */
  public void run(double[] observation, double[] p) {
    for (int i = 0; i < h[0].length; i++) {
      h[0][i] = (float) observation[i];
    }
    for (int l = 1; l < h.length; l++) {
      weights.multiply(l, h[l - 1], h[l]);
      add(biases[l], h[l]);
      if (l < h.length - 1) {
        shape.activation().apply(h[l], h[l].length);
      }
    }
    float[] y = h[h.length - 1];
    for (int i = 0; i < y.length; i++) {
      p[i] = y[i];
    }
    for (int i = 0; i < extras.length; i++) {
      p[y.length + i] = extras[i];
    }
  }

  private static void add(float[] bias, float[] z) {
    for (int i = 0; i < z.length; i++) {
      z[i] += bias[i];
    }
  }
}
