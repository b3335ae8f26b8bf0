package org.metaworld4j.agents.plot;

import java.util.Arrays;
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

  /**
   * Returns a line of running means: at every point that over this and its neighbours.
   *
   * @param neighbours how many on each side, at least 0; fewer near the ends
   */
  public Line smoothed(int neighbours, String name, Style style) {
    double[] means =
        IntStream.range(0, y.length)
            .mapToDouble(
                i ->
                    Arrays.stream(
                            y, Math.max(0, i - neighbours), Math.min(y.length, i + neighbours + 1))
                        .average()
                        .orElseThrow())
            .toArray();
    return new Line(name, x, means, colour, style);
  }

  /** Returns whether there is nothing to draw. */
  public boolean isEmpty() {
    return x.length == 0;
  }
}
