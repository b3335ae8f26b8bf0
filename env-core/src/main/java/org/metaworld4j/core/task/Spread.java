package org.metaworld4j.core.task;

import java.util.Arrays;
import org.metaworld4j.core.random.Generator;

/** How one parameter of a family is distributed. */
public sealed interface Spread {

  /** Draws a value. */
  double sample(Generator random);

  /** Returns whether a value can be drawn. */
  boolean contains(double value);

  /**
   * Every number between two bounds is as likely as the next.
   *
   * @param low lower bound, included
   * @param high upper bound, above low; included but for rounding
   */
  record Uniform(double low, double high) implements Spread {
    /** Refuses bounds that are not finite or not in order. */
    public Uniform {
      if (!(low < high && Double.isFinite(high - low))) {
        throw new IllegalArgumentException(
            "uniform: expected finite low < high, got low " + low + " and high " + high);
      }
    }

    @Override
    public double sample(Generator random) {
      return random.uniform(low, high);
    }

    @Override
    public boolean contains(double value) {
      return low <= value && value <= high;
    }
  }

  /**
   * Each of some values is as likely as the next; one value draws nothing.
   *
   * @param values at least one; copied
   */
  record Choice(double... values) implements Spread {
    /** Copies the values; refuses none of them, and what is not finite. */
    public Choice {
      values = values.clone();
      if (values.length == 0) {
        throw new IllegalArgumentException("choice: expected at least one value, got none");
      }
      for (double value : values) {
        if (!Double.isFinite(value)) {
          throw new IllegalArgumentException("choice: expected finite values, got " + value);
        }
      }
    }

    /** Returns a copy of the values. */
    @Override
    public double[] values() {
      return values.clone();
    }

    @Override
    public double sample(Generator random) {
      return values[(int) random.integers(values.length)];
    }

    @Override
    public boolean contains(double value) {
      return Arrays.stream(values).anyMatch(choice -> choice == value);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Choice choice && Arrays.equals(values, choice.values);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
      return "Choice" + Arrays.toString(values);
    }
  }
}
