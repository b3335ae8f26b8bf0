package org.metaworld4j.agents.nn;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Outputs of a network for one observation at a time, in plain loops over float arrays.
 *
 * <p>For the small networks of control policies this costs a few microseconds, less than a call
 * into native code, and creates nothing. Same parameters and observation give the same outputs to
 * the last bit. Not thread-safe; give each thread its own.
 */
public final class Inference {

  private final NetworkShape shape;
  private final float[] theta; // (P)
  private final float[][] h; // layer by layer; h[0] is the input

  /** Creates the working memory; the parameters are zero. */
  public Inference(NetworkShape shape) {
    this.shape = shape;
    theta = new float[shape.size()];
    h = new float[shape.layers() + 1][];
    for (int l = 0; l < h.length; l++) {
      h[l] = new float[shape.width(l)];
    }
  }

  /** Copies a parameter vector (P) of type FLOAT. */
  public void load(INDArray parameters) {
    parameters.data().asNioFloat().get(0, theta);
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
    for (int l = 1; l <= shape.layers(); l++) {
      layer(h[l - 1], shape.weights(l), shape.bias(l), h[l]);
      if (l < shape.layers()) {
        shape.activation().apply(h[l], h[l].length);
      }
    }
    float[] y = h[shape.layers()];
    for (int i = 0; i < y.length; i++) {
      p[i] = y[i];
    }
    for (int i = 0; i < shape.extras(); i++) {
      p[y.length + i] = theta[shape.extra() + i];
    }
  }

  private void layer(float[] in, int weights, int bias, float[] out) {
    int n = out.length;
    System.arraycopy(theta, bias, out, 0, n);
    for (int i = 0; i < in.length; i++) {
      float x = in[i];
      int row = weights + i * n;
      for (int j = 0; j < n; j++) {
        out[j] += x * theta[row + j];
      }
    }
  }
}
