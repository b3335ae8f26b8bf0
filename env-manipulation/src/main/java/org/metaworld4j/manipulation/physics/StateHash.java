package org.metaworld4j.manipulation.physics;

/**
 * Folds numbers, bit by bit, into 64 bits, so that runs can be compared by a single number.
 *
 * <p>Two sequences that differ in a single bit, be it the sign of a zero, have different hashes but
 * for one chance in about 2^64. Each number is mixed in as XXH64 (Collet 2012) mixes words of eight
 * bytes; the order matters. The same sequence has the same hash on every machine.
 */
public final class StateHash {

  private static final long PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME_3 = 0x165667B19E3779F9L;
  private static final long PRIME_4 = 0x85EBCA77C2B2AE63L;
  private static final long PRIME_5 = 0x27D4EB2F165667C5L;

  private long hash = PRIME_5;

  /** Adds all numbers of an array. */
  public void add(double[] numbers) {
    for (double number : numbers) {
      add(Double.doubleToRawLongBits(number));
    }
  }

  /** Adds a word. */
  public void add(long word) {
    hash ^= Long.rotateLeft(word * PRIME_2, 31) * PRIME_1;
    hash = Long.rotateLeft(hash, 27) * PRIME_1 + PRIME_4;
  }

  /** Returns the hash of what was added so far. */
  public long value() {
    long h = hash;
    h = (h ^ h >>> 33) * PRIME_2;
    h = (h ^ h >>> 29) * PRIME_3;
    return h ^ h >>> 32;
  }
}
