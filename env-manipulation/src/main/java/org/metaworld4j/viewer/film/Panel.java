package org.metaworld4j.viewer.film;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;

/**
 * A strip at the foot of a picture: what is played, how far it is, what it brought, and success.
 */
final class Panel {

  private static final Color GROUND = new Color(22, 26, 33, 200);
  private static final Color TEXT = new Color(236, 239, 243);
  private static final Color MUTED = new Color(156, 166, 180);
  private static final Color CURVE = new Color(104, 176, 255);
  private static final Color SOLVED = new Color(72, 199, 142);
  private static final double STRIP = 0.11; // of the picture's height
  private static final int LEAST_STRIP = 26; // pixels

  private final String title;
  private final Ledger ledger;
  private final double least;
  private final double most;

  Panel(String title, Ledger ledger) {
    this.title = title;
    this.ledger = ledger;
    double low = 0;
    double high = 1e-9;
    for (double reward : ledger.rewards()) {
      low = Math.min(low, reward);
      high = Math.max(high, reward);
    }
    least = low;
    most = high;
  }

  /**
   * Draws the strip over a part of a picture.
   *
   * @param x left edge of the part
   * @param width of the part
   * @param height of the picture
   * @param t steps done
   */
  void draw(Graphics2D brush, int x, int width, int height, int t) {
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    brush.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    int strip = Math.max(LEAST_STRIP, (int) Math.round(STRIP * height));
    int pad = strip / 5;
    double top = height - strip - pad;
    brush.setColor(GROUND);
    brush.fill(
        new RoundRectangle2D.Double(x + pad, top, width - 2.0 * pad, strip, pad * 2, pad * 2));
    float size = strip * 0.3f;
    int left = x + 2 * pad;
    int upper = (int) (top + strip * 0.42);
    int lower = (int) (top + strip * 0.8);
    write(brush, Font.BOLD, size, TEXT, left, upper, title);
    String told =
        String.format(
            Locale.ROOT,
            "step %d / %d   reward %.2f   return %.1f",
            t,
            ledger.steps(),
            ledger.reward(t),
            ledger.total(t));
    int wide = write(brush, Font.PLAIN, size * 0.92f, MUTED, left, lower, told);
    if (ledger.isSolved(t)) {
      int titled = brush.getFontMetrics(font(Font.BOLD, size)).stringWidth(title);
      write(brush, Font.BOLD, size, SOLVED, left + titled + 2 * pad, upper, "solved");
    }
    int begin = left + wide + 2 * pad;
    int end = x + width - 2 * pad;
    if (end - begin > strip) {
      curve(brush, begin, end, top + strip * 0.15, top + strip * 0.85, t);
    }
  }

  private static Font font(int style, float size) {
    return new Font(Font.SANS_SERIF, style, 1).deriveFont(size);
  }

  private static int write(
      Graphics2D brush, int style, float size, Color colour, int x, int y, String text) {
    brush.setFont(font(style, size));
    brush.setColor(colour);
    brush.drawString(text, x, y);
    FontMetrics metrics = brush.getFontMetrics();
    return metrics.stringWidth(text);
  }

  /** The rewards so far as a line; the width stands for the whole episode. */
  private void curve(
      Graphics2D brush, double left, double right, double top, double bottom, int t) {
    int steps = ledger.steps();
    Path2D line = new Path2D.Double();
    for (int i = 0; i < t; i++) {
      double x = left + (right - left) * (i + 1) / Math.max(1, steps);
      double y = bottom - (bottom - top) * (ledger.rewards()[i] - least) / (most - least);
      if (i == 0) {
        line.moveTo(x, y);
      } else {
        line.lineTo(x, y);
      }
    }
    brush.setStroke(new BasicStroke((float) Math.max(1.5, (bottom - top) / 24)));
    brush.setColor(CURVE);
    brush.draw(line);
  }
}
