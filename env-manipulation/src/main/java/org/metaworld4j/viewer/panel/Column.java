package org.metaworld4j.viewer.panel;

import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Canvas;
import org.metaworld4j.viewer.ink.Palette;
import org.metaworld4j.viewer.ink.Typeface;

/** Sets lines of a panel one below the other, each as high as it needs. */
final class Column {

  static final double ROW = 22; // pixels from line to line
  static final double HEADING = 30;
  static final double BAR_ROW = 20;

  private static final double LABEL = 0.42; // share of the width
  private static final double VALUE = 52; // pixels
  private static final double BAR = 6; // thickness, pixels

  private final Canvas canvas;
  private final Area area;
  private double y;

  Column(Canvas canvas, Area area) {
    this.canvas = canvas;
    this.area = area;
    y = area.y();
  }

  Canvas canvas() {
    return canvas;
  }

  /** Returns whether there is room for so many pixels more. */
  boolean fits(double height) {
    return y + height <= area.bottom();
  }

  /** Leaves a gap. */
  void gap(double height) {
    y += height;
  }

  /** Takes an area of its own for something else to be drawn. */
  Area take(double height) {
    Area taken = new Area(area.x(), y, area.width(), height);
    y += height;
    return taken;
  }

  /** Sets a title. */
  void title(String text) {
    Area line = take(28);
    canvas.text(
        Typeface.TITLE,
        line.x(),
        line.bottom() - 8,
        Typeface.TITLE.fit(text, area.width()),
        Palette.BRIGHT);
  }

  /** Sets a line of running text. */
  void line(String text, Colour colour) {
    Area line = take(ROW - 3);
    canvas.text(
        Typeface.TEXT, line.x(), line.bottom() - 5, Typeface.TEXT.fit(text, area.width()), colour);
  }

  /** Sets the name of what follows, below a thin rule. */
  void heading(String text) {
    Area line = take(HEADING);
    canvas.fill(line.x(), Math.rint(line.y() + 6), line.width(), 1, Palette.TRACK);
    canvas.text(Typeface.SMALL, line.x(), line.bottom() - 5, text, Palette.QUIET);
  }

  /** Sets a label and its value. */
  void figure(String label, String value, Colour colour) {
    Area line = take(ROW);
    double room = area.width() - Typeface.STRONG.width(value) - 8;
    double baseline = line.bottom() - 6;
    canvas.text(Typeface.TEXT, line.x(), baseline, Typeface.TEXT.fit(label, room), Palette.QUIET);
    canvas.textBefore(Typeface.STRONG, line.right(), baseline, value, colour);
  }

  /**
   * Sets a label, a bar and its value.
   *
   * @param label what it is
   * @param value where the bar ends
   * @param low where it would be empty; the bar begins at 0 if that is in between
   * @param high where it would be full
   * @param text the value as it is read
   * @param colour of the bar
   */
  void bar(String label, double value, double low, double high, String text, Colour colour) {
    Area line = take(BAR_ROW);
    double baseline = line.bottom() - 6;
    double left = line.x() + Math.rint(LABEL * line.width());
    double width = line.right() - VALUE - left;
    canvas.text(
        Typeface.SMALL,
        line.x(),
        baseline,
        Typeface.SMALL.fit(label, left - line.x() - 8),
        Palette.TEXT);
    double middle = line.y() + line.height() / 2;
    canvas.round(left, middle - BAR / 2, width, BAR, BAR / 2, Palette.TRACK);
    double from = left + width * share(Math.min(Math.max(0, low), high), low, high);
    double to = left + width * share(value, low, high);
    double start = Math.min(from, to);
    double length = Math.abs(to - from);
    if (length >= 1) {
      double radius = Math.min(BAR, length) / 2;
      canvas.round(start, middle - BAR / 2, length, BAR, radius, colour);
    }
    canvas.textBefore(Typeface.SMALL, line.right(), baseline, text, Palette.TEXT);
  }

  private static double share(double value, double low, double high) {
    double share = (value - low) / (high - low);
    return Double.isNaN(share) ? 0 : Math.min(1, Math.max(0, share));
  }
}
