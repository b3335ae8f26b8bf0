package org.metaworld4j.core.space;

import java.util.Arrays;

/** The vectors with a single 1, which stand for a choice. */
final class OneHot {

  private OneHot() {}

  static void write(long index, int n, double[] out, int offset) {
    if (index < 0 || index >= n) {
      throw new IllegalArgumentException(
          "value: expected one of the " + n + " choices, got number " + index + " from the first");
    }
    Arrays.fill(out, offset, offset + n, 0);
    out[offset + (int) index] = 1;
  }

  /** Returns the place of the first number that is not 0. */
  static int read(double[] flat, int offset, int n) {
    for (int i = 0; i < n; i++) {
      if (flat[offset + i] != 0) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "flat: expected a 1 among " + n + " numbers, got zeros only");
  }
}
