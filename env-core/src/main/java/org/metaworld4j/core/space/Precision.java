package org.metaworld4j.core.space;

/** How finely the numbers of a space are told apart; all are carried as doubles. */
public enum Precision {
  /** Numbers of 32 bits, as most observations of Gymnasium are. */
  FLOAT32 {
    @Override
    public double round(double value) {
      return (float) value;
    }

    @Override
    String text(double value) {
      return Float.toString((float) value);
    }
  },

  /** Numbers of 64 bits. */
  FLOAT64 {
    @Override
    public double round(double value) {
      return value;
    }

    @Override
    String text(double value) {
      return Double.toString(value);
    }
  };

  /** Returns the nearest number of this precision. */
  public abstract double round(double value);

  /** Returns the shortest text that names the number in this precision. */
  abstract String text(double value);
}
