package org.metaworld4j.manipulation.reward;

/**
 * How a {@link Tolerance} falls off outside its bounds: functions S of a distance d with S(0) = 1
 * and S(1) = v, the value at the margin.
 *
 * <p>After the {@code rewards} module of the DeepMind Control Suite (Tassa et al. 2018).
 */
public enum Sigmoid {

  /** exp(-(d s)^2 / 2) with s = sqrt(-2 ln v). */
  GAUSSIAN(false) {
    @Override
    double fall(double d, double v) {
      double scaled = d * Math.sqrt(-2 * StrictMath.log(v));
      return StrictMath.exp(-0.5 * scaled * scaled);
    }
  },

  /** 1 / cosh(d s) with s = arcosh(1 / v). */
  HYPERBOLIC(false) {
    @Override
    double fall(double d, double v) {
      double inverse = 1 / v;
      double scale = StrictMath.log(inverse + Math.sqrt(inverse * inverse - 1));
      return 1 / StrictMath.cosh(d * scale);
    }
  },

  /** 1 / (1 + (d s)^2) with s = sqrt(1 / v - 1). */
  LONG_TAIL(false) {
    @Override
    double fall(double d, double v) {
      double scaled = d * Math.sqrt(1 / v - 1);
      return 1 / (scaled * scaled + 1);
    }
  },

  /** 1 / (1 + |d| s) with s = 1 / v - 1. */
  RECIPROCAL(false) {
    @Override
    double fall(double d, double v) {
      return 1 / (Math.abs(d) * (1 / v - 1) + 1);
    }
  },

  /** (1 + cos(pi d s)) / 2 where |d s| is below 1, else 0, with s = arccos(2 v - 1) / pi. */
  COSINE(true) {
    @Override
    double fall(double d, double v) {
      double scaled = d * (StrictMath.acos(2 * v - 1) / Math.PI);
      return Math.abs(scaled) < 1 ? (1 + StrictMath.cos(Math.PI * scaled)) / 2 : 0;
    }
  },

  /** 1 - d s where |d s| is below 1, else 0, with s = 1 - v. */
  LINEAR(true) {
    @Override
    double fall(double d, double v) {
      double scaled = d * (1 - v);
      return Math.abs(scaled) < 1 ? 1 - scaled : 0;
    }
  },

  /** 1 - (d s)^2 where |d s| is below 1, else 0, with s = sqrt(1 - v). */
  QUADRATIC(true) {
    @Override
    double fall(double d, double v) {
      double scaled = d * Math.sqrt(1 - v);
      return Math.abs(scaled) < 1 ? 1 - scaled * scaled : 0;
    }
  },

  /** 1 - tanh(d s)^2 with s = artanh(sqrt(1 - v)). */
  TANH_SQUARED(false) {
    @Override
    double fall(double d, double v) {
      double root = Math.sqrt(1 - v);
      double scale = 0.5 * StrictMath.log((1 + root) / (1 - root));
      double tanh = StrictMath.tanh(d * scale);
      return 1 - tanh * tanh;
    }
  };

  private final boolean reachesZero;

  Sigmoid(boolean reachesZero) {
    this.reachesZero = reachesZero;
  }

  /** Returns S(d), with {@code v} already known to be valid. */
  abstract double fall(double d, double v);

  /**
   * Returns S(d).
   *
   * @param d distance from the bounds in units of the margin, at least 0
   * @param valueAtMargin v = S(1), below 1 and above 0; 0 is allowed where the function reaches 0
   * @throws IllegalArgumentException if {@code valueAtMargin} is out of range
   */
  public double value(double d, double valueAtMargin) {
    check(valueAtMargin);
    return fall(d, valueAtMargin);
  }

  /** Refuses a value at the margin that this function cannot take. */
  void check(double valueAtMargin) {
    boolean largeEnough = reachesZero ? valueAtMargin >= 0 : valueAtMargin > 0;
    if (!largeEnough || !(valueAtMargin < 1)) {
      throw new IllegalArgumentException(
          "valueAtMargin: expected "
              + (reachesZero ? "at least 0" : "above 0")
              + " and below 1 for "
              + this
              + ", got "
              + valueAtMargin);
    }
  }
}
