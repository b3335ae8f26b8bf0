package org.metaworld4j.agents.plot;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A figure over steps.
 *
 * @param name stands in the legend; empty keeps it out of there
 * @param x steps
 * @param y the figure, as many numbers; points that are not numbers are left out
 * @param colour number of its colour, from 0
 * @param style how it is drawn
 */
public record Line(String name, double[] x, double[] y, int colour, Style style) {

  /** How a line is drawn. */
  public enum Style {
    /** A plain line. */
    PLAIN,
    /** A broad line with a dot at every point. */
    DOTTED,
    /** A broad line. */
    BROAD,
    /** A faint line that stands behind others. */
    FAINT
  }

  /** Keeps the points that are numbers. */
  public Line {
    int[] known = IntStream.range(0, x.length).filter(known(y)).toArray();
    double[] allX = x;
    double[] allY = y;
    x = IntStream.of(known).mapToDouble(i -> allX[i]).toArray();
    y = IntStream.of(known).mapToDouble(i -> allY[i]).toArray();
  }

  private static IntPredicate known(double[] y) {
    return i -> Double.isFinite(y[i]);
  }

  /** Returns whether there is nothing to draw. */
  public boolean isEmpty() {
    return x.length == 0;
  }
}
