package org.metaworld4j.viewer.ink;

/**
 * A rectangle of the window: pixels, x to the right, y down from the upper left corner.
 *
 * @param x of the left edge
 * @param y of the upper edge
 * @param width 0 if nothing is left
 * @param height 0 if nothing is left
 */
public record Area(double x, double y, double width, double height) {

  /** Takes lengths below 0 for 0. */
  public Area {
    width = Math.max(0, width);
    height = Math.max(0, height);
  }

  /** Returns the x of the right edge. */
  public double right() {
    return x + width;
  }

  /** Returns the y of the lower edge. */
  public double bottom() {
    return y + height;
  }

  /** Returns the area without a margin on all sides. */
  public Area inset(double margin) {
    return new Area(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
  }

  /** Returns the upper part. */
  public Area top(double share) {
    return new Area(x, y, width, Math.min(share, height));
  }

  /** Returns what is left without the upper part. */
  public Area below(double share) {
    double cut = Math.min(share, height);
    return new Area(x, y + cut, width, height - cut);
  }

  /** Returns whether a point is inside. */
  public boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  /** Returns whether there is nothing of it. */
  public boolean isEmpty() {
    return width <= 0 || height <= 0;
  }
}
