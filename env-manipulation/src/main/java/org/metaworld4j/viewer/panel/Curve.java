package org.metaworld4j.viewer.panel;

import java.util.function.IntToDoubleFunction;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Canvas;

/** Values over steps, drawn into an area; values that are no finite numbers leave a gap. */
final class Curve {

  private final IntToDoubleFunction values;
  private final int first;
  private final int last;

  /**
   * Makes a curve.
   *
   * @param values value of each index
   * @param first index
   * @param last index, at least {@code first}
   */
  Curve(IntToDoubleFunction values, int first, int last) {
    this.values = values;
    this.first = first;
    this.last = last;
  }

  /** The lowest and the highest of some values. */
  record Range(double low, double high) {

    static final Range NONE = new Range(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    Range with(double value) {
      return Double.isFinite(value) ? new Range(Math.min(low, value), Math.max(high, value)) : this;
    }

    Range with(Range other) {
      return new Range(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** Returns this range, or one around its only value, with some air at both ends. */
    Range padded(double share) {
      if (low > high) {
        return new Range(0, 1);
      }
      double air = high > low ? (high - low) * share : Math.max(1e-3, Math.abs(high) * share);
      return new Range(low - air, high + air);
    }

    /** Returns how high up a value is, 0 to 1 if it is in the range. */
    double share(double value) {
      return (value - low) / (high - low);
    }
  }

  Range range() {
    Range range = Range.NONE;
    for (int i = first; i <= last; i++) {
      range = range.with(values.applyAsDouble(i));
    }
    return range;
  }

  /**
   * Draws the curve.
   *
   * @param canvas where
   * @param area from its left edge, index {@code from}, to its right edge, index {@code to}
   * @param range from its lower to its upper edge
   * @param from index at the left edge
   * @param to index at the right edge, above {@code from}
   * @param width of the line, pixels
   * @param colour of the line
   */
  void draw(Canvas canvas, Area area, Range range, int from, int to, double width, Colour colour) {
    int every = Math.max(1, (int) ((last - first) / Math.max(1, area.width())));
    double[] points = new double[2 * ((last - first) / every + 2)];
    int count = 0;
    for (int i = first; i <= last; i = i == last ? last + 1 : Math.min(i + every, last)) {
      double value = values.applyAsDouble(i);
      if (Double.isFinite(value)) {
        points[count++] = area.x() + area.width() * (i - from) / (to - from);
        points[count++] = y(area, range, value);
      } else {
        canvas.line(points, count, width, colour);
        count = 0;
      }
    }
    canvas.line(points, count, width, colour);
  }

  /** Returns how far down a value is drawn, in the area even if the value is out of range. */
  static double y(Area area, Range range, double value) {
    double share = Math.min(1, Math.max(0, range.share(value)));
    return area.bottom() - area.height() * share;
  }
}
