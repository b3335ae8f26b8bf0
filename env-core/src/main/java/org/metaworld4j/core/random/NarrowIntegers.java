package org.metaworld4j.core.random;

/**
 * Integers of 1, 8 or 16 bits drawn in one go: they share words of 32 bits, of which each draw
 * takes the next piece, lowest first.
 *
 * <p>NumPy draws its types bool, int8, uint8, int16 and uint16 so. An object stands for one of its
 * calls: the rest of a word is lost with the object. Other draws of the generator may come in
 * between.
 */
public final class NarrowIntegers {

  private final BitSource bits;
  private final int width;
  private final boolean masked; // RandomState rejects by mask, Generator by Lemire's method
  private int word;
  private int left; // pieces of the word not used yet

  NarrowIntegers(BitSource bits, int width, boolean masked) {
    if (width != 1 && width != 8 && width != 16) {
      throw new IllegalArgumentException("width: expected 1, 8 or 16 bits, got " + width);
    }
    this.bits = bits;
    this.width = width;
    this.masked = masked;
  }

  /**
   * Draws an integer of {@code low} (inclusive) to {@code high} (exclusive). A range of one number
   * draws nothing.
   *
   * @throws IllegalArgumentException unless {@code low < high} and the range fits the width
   */
  public int next(int low, int high) {
    long span = (long) high - 1 - low;
    if (span < 0 || span >>> width != 0) {
      throw new IllegalArgumentException(
          String.format(
              "integers: expected low < high, at most %d apart, got low %d and high %d",
              1 << width, low, high));
    }
    if (span == 0) {
      return low;
    }
    return low + (masked ? nextMasked((int) span) : nextProduct((int) span));
  }

  private int nextProduct(int span) {
    int count = span + 1;
    int low = (1 << width) - 1; // bits of the product that decide on rejection
    int product = piece() * count;
    if ((product & low) < count) {
      int threshold = (low - span) % count;
      while ((product & low) < threshold) {
        product = piece() * count;
      }
    }
    return product >>> width;
  }

  private int nextMasked(int span) {
    int mask = -1 >>> Integer.numberOfLeadingZeros(span);
    int value;
    do {
      value = piece() & mask;
    } while (value > span);
    return value;
  }

  private int piece() {
    if (left == 0) {
      word = bits.next32();
      left = Integer.SIZE / width;
    }
    left--;
    int piece = word & (1 << width) - 1;
    word >>>= width;
    return piece;
  }
}
