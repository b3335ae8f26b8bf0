package org.metaworld4j.viewer.window;

/**
 * Says which cells of a grid are drawn anew in a picture: as many as the machine manages in time,
 * in turn.
 */
final class Turns {

  private static final double SLOW = 1.0 / 28; // s a picture
  private static final double QUICK = 1.0 / 32; // s a picture

  private final int count;
  private int atOnce = 1;
  private int next;

  Turns(int count) {
    this.count = count;
  }

  /** Returns how many cells are drawn in a picture. */
  int atOnce() {
    return atOnce;
  }

  /**
   * Adjusts to how long the last picture took, and begins the next.
   *
   * @return the first cell to draw; the others follow it, in a circle
   */
  int begin(double seconds) {
    if (seconds > SLOW) {
      atOnce = Math.max(1, Math.min(atOnce - 1, (int) (atOnce * SLOW / seconds)));
    } else if (seconds < QUICK) {
      atOnce = Math.min(count, atOnce + 1);
    }
    int first = next;
    next = (next + atOnce) % count;
    return first;
  }
}
