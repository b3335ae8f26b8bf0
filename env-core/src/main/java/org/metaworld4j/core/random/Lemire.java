package org.metaworld4j.core.random;

/**
 * Unbiased integers by Lemire (2019), "Fast random integer generation in an interval": the upper
 * half of the product of a random word and the number of results, drawn again in the few cases that
 * would favour some results.
 */
final class Lemire {

  private static final long MAX_32 = 0xffffffffL;

  private Lemire() {}

  /**
   * Draws from 0 to {@code span}, both included, with words of 32 bits where they suffice.
   *
   * @param span read as unsigned; nothing is drawn if 0
   */
  static long next(BitSource bits, long span) {
    if (span == 0) {
      return 0;
    }
    return Long.compareUnsigned(span, MAX_32) <= 0 ? next32(bits, span) : next64(bits, span);
  }

  private static long next32(BitSource bits, long span) {
    if (span == MAX_32) {
      return bits.next32() & MAX_32;
    }
    long count = span + 1;
    long product = (bits.next32() & MAX_32) * count;
    if ((product & MAX_32) < count) {
      long threshold = (MAX_32 - span) % count;
      while ((product & MAX_32) < threshold) {
        product = (bits.next32() & MAX_32) * count;
      }
    }
    return product >>> 32;
  }

  private static long next64(BitSource bits, long span) {
    long count = span + 1;
    long word = bits.next64();
    if (count == 0) { // all words are results
      return word;
    }
    if (Long.compareUnsigned(word * count, count) < 0) {
      long threshold = Long.remainderUnsigned(-1L - span, count);
      while (Long.compareUnsigned(word * count, threshold) < 0) {
        word = bits.next64();
      }
    }
    return multiplyHighUnsigned(word, count);
  }

  private static long multiplyHighUnsigned(long a, long b) {
    return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
  }
}
