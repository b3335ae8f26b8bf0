package org.metaworld4j.core.random;

import java.util.Collections;
import java.util.List;

/** A stream of uniform random bits, and the draws that both of NumPy's generators share. */
interface BitSource {

  /** Returns the next 32 bits. */
  int next32();

  /** Returns the next 64 bits. */
  long next64();

  /**
   * Draws an integer of 0 to {@code max} by masked rejection: bits of the smallest sufficient width
   * are drawn again until they do not exceed {@code max}.
   *
   * @param max largest result, read as unsigned; nothing is drawn if 0
   */
  default long nextMasked(long max) {
    if (max == 0) {
      return 0;
    }
    long mask = -1L >>> Long.numberOfLeadingZeros(max);
    boolean narrow = max >>> 32 == 0;
    long value;
    do {
      value = (narrow ? next32() : next64()) & mask;
    } while (Long.compareUnsigned(value, max) > 0);
    return value;
  }

  /** Puts the values in random order. */
  default void shuffle(int[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = (int) nextMasked(i);
      int swapped = values[i];
      values[i] = values[j];
      values[j] = swapped;
    }
  }

  /** Puts the elements of a modifiable list in random order. */
  default void shuffle(List<?> values) {
    for (int i = values.size() - 1; i > 0; i--) {
      Collections.swap(values, i, (int) nextMasked(i));
    }
  }

  /** Returns the numbers 0 to {@code n - 1} in random order. */
  default int[] permutation(int n) {
    int[] values = new int[n];
    for (int i = 0; i < n; i++) {
      values[i] = i;
    }
    shuffle(values);
    return values;
  }
}
