package org.metaworld4j.core.signal;

import java.util.Objects;

/**
 * A threshold and the side of it that is the right one.
 *
 * @param side of the threshold that values should be on
 * @param threshold in the unit of the value
 */
public record Limit(Side side, double threshold) {

  /** A side of a threshold. */
  public enum Side {
    /** The threshold and what is below it. */
    AT_MOST("\u2264"),
    /** What is below the threshold. */
    BELOW("<"),
    /** The threshold and what is above it. */
    AT_LEAST("\u2265"),
    /** What is above the threshold. */
    ABOVE(">");

    private final String sign;

    Side(String sign) {
      this.sign = sign;
    }
  }

  /** Refuses a missing side and a threshold that is no finite number. */
  public Limit {
    Objects.requireNonNull(side, "side");
    if (!Double.isFinite(threshold)) {
      throw new IllegalArgumentException("threshold: expected a finite number, got " + threshold);
    }
  }

  /** Returns the limit that values should not exceed. */
  public static Limit atMost(double threshold) {
    return new Limit(Side.AT_MOST, threshold);
  }

  /** Returns the limit that values should reach. */
  public static Limit atLeast(double threshold) {
    return new Limit(Side.AT_LEAST, threshold);
  }

  /** Returns whether a value is on the right side; NaN never is. */
  public boolean isMet(double value) {
    return switch (side) {
      case AT_MOST -> value <= threshold;
      case BELOW -> value < threshold;
      case AT_LEAST -> value >= threshold;
      case ABOVE -> value > threshold;
    };
  }

  /** Returns the limit as it is written, such as {@code ≤ 0.05}. */
  @Override
  public String toString() {
    return side.sign + " " + threshold;
  }
}
