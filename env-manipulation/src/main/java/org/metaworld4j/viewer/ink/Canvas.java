package org.metaworld4j.viewer.ink;

import org.metaworld4j.core.scene.Colour;

/**
 * What panels are drawn on. Lengths are pixels, x goes to the right and y down from the upper left
 * corner. What is drawn later covers what was drawn before.
 */
public interface Canvas {

  /** Fills a rectangle; sharp where its edges are whole numbers. */
  void fill(double x, double y, double width, double height, Colour colour);

  /** Fills a rectangle with round corners. */
  void round(double x, double y, double width, double height, double radius, Colour colour);

  /**
   * Fills a convex polygon.
   *
   * @param points x and y of each corner, one after the other, either way round
   * @param colour its colour
   */
  void polygon(double[] points, Colour colour);

  /**
   * Draws a line through points.
   *
   * @param points x and y of each point, one after the other
   * @param count how many numbers of {@code points} there are; fewer than 4 draw nothing
   * @param width of the line
   * @param colour its colour
   */
  void line(double[] points, int count, double width, Colour colour);

  /**
   * Writes a line of text.
   *
   * @param typeface its lettering
   * @param x of its left end
   * @param baseline y of the line that the letters stand on
   * @param text one line
   * @param colour its colour
   */
  void text(Typeface typeface, double x, double baseline, String text, Colour colour);

  /** Writes a line of text that ends at x. */
  default void textBefore(Typeface face, double x, double baseline, String text, Colour colour) {
    text(face, x - face.width(text), baseline, text, colour);
  }

  /** Writes a line of text with its middle at x. */
  default void textAround(Typeface face, double x, double baseline, String text, Colour colour) {
    text(face, x - face.width(text) / 2, baseline, text, colour);
  }

  /** Fills a disc. */
  default void disc(double x, double y, double radius, Colour colour) {
    round(x - radius, y - radius, 2 * radius, 2 * radius, radius, colour);
  }
}
