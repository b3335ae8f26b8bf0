package org.metaworld4j.agents.nn;

/**
 * Function between the layers of a network, with the two derivatives that exact second-order terms
 * need, both expressed by the function's value h = f(z).
 */
public enum Activation {

  /** Hyperbolic tangent; f' = 1 - h^2, f'' = -2 h f'. */
  TANH {
    @Override
    void apply(float[] z, int n) {
      RationalTanh.apply(z, n);
    }

    @Override
    void apply(double[] z, int n) {
      for (int i = 0; i < n; i++) {
        z[i] = StrictMath.tanh(z[i]);
      }
    }

    @Override
    void slope(float[] h, float[] e, float[] out, int n) {
      for (int i = 0; i < n; i++) {
        out[i] = e[i] * (1 - h[i] * h[i]);
      }
    }

    @Override
    void slope(double[] h, double[] e, double[] out, int n) {
      for (int i = 0; i < n; i++) {
        out[i] = e[i] * (1 - h[i] * h[i]);
      }
    }

    @Override
    void bend(float[] h, float[] rh, float[] e, float[] out, int n) {
      for (int i = 0; i < n; i++) {
        out[i] -= 2 * h[i] * rh[i] * e[i];
      }
    }

    @Override
    void bend(double[] h, double[] rh, double[] e, double[] out, int n) {
      for (int i = 0; i < n; i++) {
        out[i] -= 2 * h[i] * rh[i] * e[i];
      }
    }
  },

  /** Rectifier max(z, 0); f' is 0 or 1, f'' is 0. */
  RELU {
    @Override
    void apply(float[] z, int n) {
      for (int i = 0; i < n; i++) {
        z[i] = Math.max(z[i], 0);
      }
    }

    @Override
    void apply(double[] z, int n) {
      for (int i = 0; i < n; i++) {
        z[i] = Math.max(z[i], 0);
      }
    }

    @Override
    void slope(float[] h, float[] e, float[] out, int n) {
      for (int i = 0; i < n; i++) {
        out[i] = h[i] > 0 ? e[i] : 0;
      }
    }

    @Override
    void slope(double[] h, double[] e, double[] out, int n) {
      for (int i = 0; i < n; i++) {
        out[i] = h[i] > 0 ? e[i] : 0;
      }
    }

    @Override
    void bend(float[] h, float[] rh, float[] e, float[] out, int n) {
      // A rectifier has no curvature.
    }

    @Override
    void bend(double[] h, double[] rh, double[] e, double[] out, int n) {
      // A rectifier has no curvature.
    }
  };

  /** Computes z = f(z) in place. */
  abstract void apply(float[] z, int n);

  /** Computes z = f(z) in place. */
  abstract void apply(double[] z, int n);

  /** Computes out = e f'(z); {@code out} may be {@code e}. */
  abstract void slope(float[] h, float[] e, float[] out, int n);

  /** Computes out = e f'(z); {@code out} may be {@code e}. */
  abstract void slope(double[] h, double[] e, double[] out, int n);

  /** Adds e f''(z) R{z} to out, where rh = f'(z) R{z}. */
  abstract void bend(float[] h, float[] rh, float[] e, float[] out, int n);

  /** Adds e f''(z) R{z} to out, where rh = f'(z) R{z}. */
  abstract void bend(double[] h, double[] rh, double[] e, double[] out, int n);
}
