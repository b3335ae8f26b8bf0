package org.metaworld4j.core.random;

/**
 * The Mersenne Twister MT19937 of Matsumoto and Nishimura (1998).
 *
 * <p>Period 2^19937 - 1; memory 2.5 kB. Not thread-safe.
 */
final class Mt19937 implements BitSource {

  static final int SIZE = 624; // words of state
  private static final int SHIFT = 397; // words
  private static final int UPPER_BIT = 0x80000000;
  private static final int LOWER_BITS = 0x7fffffff;
  private static final int TWIST = 0x9908b0df;

  private final int[] key;
  private int position;

  /** Creates the generator of a seed of 32 bits. */
  Mt19937(int seed) {
    key = new int[SIZE];
    key[0] = seed;
    for (int i = 1; i < SIZE; i++) {
      key[i] = 1812433253 * mixed(key[i - 1]) + i;
    }
    position = SIZE;
  }

  /** Returns the generator of a seed of several words, which are mixed into the state in turn. */
  static Mt19937 ofWords(int... words) {
    Mt19937 bits = new Mt19937(19650218);
    int[] key = bits.key;
    int at = 1;
    for (int i = 0; i < Math.max(SIZE, words.length); i++) {
      int from = i % words.length;
      key[at] = (key[at] ^ mixed(key[at - 1]) * 1664525) + words[from] + from;
      at = advance(key, at);
    }
    for (int i = 0; i < SIZE - 1; i++) {
      key[at] = (key[at] ^ mixed(key[at - 1]) * 1566083941) - at;
      at = advance(key, at);
    }
    key[0] = UPPER_BIT;
    return bits;
  }

  private static int mixed(int word) {
    return word ^ word >>> 30;
  }

  private static int advance(int[] key, int at) {
    if (at + 1 < SIZE) {
      return at + 1;
    }
    key[0] = key[SIZE - 1];
    return 1;
  }

  /** Creates a generator that goes on from saved words, which are copied. */
  Mt19937(int[] key, int position) {
    this.key = key.clone();
    this.position = position;
  }

  /** Returns a copy of the state's words. */
  int[] key() {
    return key.clone();
  }

  /** Returns how many words of the present block are used. */
  int position() {
    return position;
  }

  @Override
  public int next32() {
    if (position == SIZE) {
      nextBlock();
      position = 0;
    }
    int word = key[position++];
    word ^= word >>> 11;
    word ^= word << 7 & 0x9d2c5680;
    word ^= word << 15 & 0xefc60000;
    return word ^ word >>> 18;
  }

  /** Returns two 32-bit words, the first as the upper half. */
  @Override
  public long next64() {
    long high = (long) next32() << 32;
    return high | (next32() & 0xffffffffL);
  }

  private void nextBlock() {
    for (int i = 0; i < SIZE; i++) {
      int mixed = (key[i] & UPPER_BIT) | (key[(i + 1) % SIZE] & LOWER_BITS);
      int twist = (mixed & 1) == 0 ? 0 : TWIST;
      key[i] = key[(i + SHIFT) % SIZE] ^ mixed >>> 1 ^ twist;
    }
  }
}
