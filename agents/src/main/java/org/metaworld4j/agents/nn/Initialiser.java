package org.metaworld4j.agents.nn;

import java.util.SplittableRandom;

/** How the weights of a layer are drawn at first. */
public enum Initialiser {

  /**
   * Uniform within sqrt(6 / (inputs + outputs)), which suits the hyperbolic tangent (Glorot and
   * Bengio 2010).
   */
  XAVIER_UNIFORM {
    @Override
    void draw(double[][] w, SplittableRandom random) {
      uniform(w, StrictMath.sqrt(6.0 / (w.length + w[0].length)), random);
    }
  },

  /** Uniform within sqrt(6 / inputs), which suits rectifiers (He et al. 2015). */
  HE_UNIFORM {
    @Override
    void draw(double[][] w, SplittableRandom random) {
      uniform(w, StrictMath.sqrt(6.0 / w.length), random);
    }
  },

  /** Rows or columns, whichever are fewer, orthogonal and of length 1 (Saxe et al. 2014). */
  ORTHOGONAL {
    @Override
    void draw(double[][] w, SplittableRandom random) {
      boolean wide = w[0].length > w.length;
      double[][] vectors = new double[Math.min(w.length, w[0].length)][];
      for (int i = 0; i < vectors.length; i++) {
        vectors[i] = orthogonal(vectors, i, Math.max(w.length, w[0].length), random);
      }
      for (int i = 0; i < w.length; i++) {
        for (int j = 0; j < w[0].length; j++) {
          w[i][j] = wide ? vectors[i][j] : vectors[j][i];
        }
      }
    }
  };

  /**
   * Draws a matrix of weights.
   *
   * @param w (inputs, outputs), overwritten
   */
  abstract void draw(double[][] w, SplittableRandom random);

  private static void uniform(double[][] w, double limit, SplittableRandom random) {
    for (double[] row : w) {
      for (int j = 0; j < row.length; j++) {
        row[j] = limit * (2 * random.nextDouble() - 1);
      }
    }
  }

  /** Draws a direction at right angles to the first {@code count} vectors (Gram and Schmidt). */
  private static double[] orthogonal(
      double[][] vectors, int count, int length, SplittableRandom random) {
    double[] v = new double[length];
    for (int i = 0; i < length; i++) {
      v[i] = random.nextGaussian();
    }
    for (int pass = 0; pass < 2; pass++) { // twice is enough for all digits
      for (int k = 0; k < count; k++) {
        addScaled(v, -dot(v, vectors[k]), vectors[k]);
      }
    }
    double norm = Math.sqrt(dot(v, v));
    for (int i = 0; i < length; i++) {
      v[i] /= norm;
    }
    return v;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void addScaled(double[] to, double scale, double[] v) {
    for (int i = 0; i < to.length; i++) {
      to[i] += scale * v[i];
    }
  }
}
