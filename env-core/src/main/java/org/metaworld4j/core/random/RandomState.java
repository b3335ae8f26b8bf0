package org.metaworld4j.core.random;

import java.util.Arrays;
import java.util.List;

/**
 * Draws numbers as NumPy's older {@code RandomState} does, also behind {@code numpy.random.seed}.
 *
 * <p>For originals that still draw with it; new code takes {@link Generator}. All draws equal
 * NumPy's bit for bit, {@link #standardNormal} and {@link #standardExponential} up to the last
 * digit of the logarithm, which here is that of {@link StrictMath}. Array draws of NumPy equal one
 * call for each element, in row order. Not thread-safe.
 */
public final class RandomState {

  private static final long MAX_SEED = 0xffffffffL;

  private final Mt19937 bits;
  private boolean hasNormal;
  private double keptNormal; // the polar method draws two at once

  /**
   * Everything that decides the further draws.
   *
   * @param key the 624 words of the Mersenne Twister; copied
   * @param position how many of them are used, 0 to 624
   * @param hasNormal whether a normal number is kept for the next call
   * @param keptNormal that number; 0 if there is none
   */
  public record State(int[] key, int position, boolean hasNormal, double keptNormal) {

    /** Copies the key; refuses a wrong length or position. */
    public State {
      key = key.clone();
      if (key.length != Mt19937.SIZE) {
        throw new IllegalArgumentException("key: expected 624 words, got " + key.length);
      }
      if (position < 0 || position > Mt19937.SIZE) {
        throw new IllegalArgumentException("position: expected 0..624, got " + position);
      }
    }

    /** Returns a copy of the words. */
    @Override
    public int[] key() {
      return key.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof State state
          && position == state.position
          && hasNormal == state.hasNormal
          && Double.compare(keptNormal, state.keptNormal) == 0
          && Arrays.equals(key, state.key);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(key) + position;
    }

    @Override
    public String toString() {
      return "MT19937 state, position " + position;
    }
  }

  /**
   * Creates the generator of a seed.
   *
   * @param seed 0 to 4294967295
   * @throws IllegalArgumentException if the seed is outside
   */
  public RandomState(long seed) {
    if (seed < 0 || seed > MAX_SEED) {
      throw new IllegalArgumentException("seed: expected 0..4294967295, got " + seed);
    }
    bits = new Mt19937((int) seed);
  }

  private RandomState(Mt19937 bits) {
    this.bits = bits;
  }

  private RandomState(State state) {
    bits = new Mt19937(state.key, state.position);
    hasNormal = state.hasNormal;
    keptNormal = state.keptNormal;
  }

  /**
   * Returns the generator of a seed of several words of 32 bits.
   *
   * @param words at least one
   * @throws IllegalArgumentException if there is none
   */
  public static RandomState ofWords(int... words) {
    if (words.length == 0) {
      throw new IllegalArgumentException("words: expected at least one, got none");
    }
    return new RandomState(Mt19937.ofWords(words));
  }

  /** Returns a generator that goes on from a saved state. */
  public static RandomState of(State state) {
    return new RandomState(state);
  }

  /** Returns what decides all further draws. */
  public State state() {
    return new State(bits.key(), bits.position(), hasNormal, hasNormal ? keptNormal : 0);
  }

  /** Draws a double of 0 (inclusive) to 1 (exclusive), a multiple of 2^-53. */
  public double randomSample() {
    int high = bits.next32() >>> 5;
    int low = bits.next32() >>> 6;
    return (high * 67108864.0 + low) / 9007199254740992.0;
  }

  /** Returns {@code low + (high - low) * randomSample()}; {@code low} may exceed {@code high}. */
  public double uniform(double low, double high) {
    return low + (high - low) * randomSample();
  }

  /**
   * Draws an integer of 0 (inclusive) to {@code high} (exclusive).
   *
   * @throws IllegalArgumentException if {@code high} is below 1
   */
  public long randint(long high) {
    return randint(0, high);
  }

  /**
   * Draws an integer of {@code low} (inclusive) to {@code high} (exclusive), as NumPy does for its
   * type int64. A range of one number draws nothing from the stream.
   *
   * @throws IllegalArgumentException unless {@code low < high}
   */
  public long randint(long low, long high) {
    if (low >= high) {
      throw new IllegalArgumentException(
          "randint: expected low < high, got low " + low + " and high " + high);
    }
    return low + bits.nextMasked(high - 1 - low);
  }

  /**
   * Begins a row of integers of a narrow type, which share 32-bit words.
   *
   * @param width bits of the type: 1 (bool), 8 (int8, uint8) or 16 (int16, uint16)
   * @throws IllegalArgumentException if the width is another
   */
  public NarrowIntegers narrowIntegers(int width) {
    return new NarrowIntegers(bits, width, true);
  }

  /**
   * Draws an index.
   *
   * @param probabilities of the indices, each 0..1, with sum 1
   * @throws IllegalArgumentException if they are not so
   */
  public int choice(double[] probabilities) {
    return Choices.index(Choices.cumulated(probabilities), randomSample());
  }

  /**
   * Draws some of the numbers 0 to {@code n - 1}, each at most once, in random order.
   *
   * @throws IllegalArgumentException unless {@code 0 <= count <= n}
   */
  public int[] distinct(int n, int count) {
    Choices.requireEnough(n, count);
    return Arrays.copyOf(permutation(n), count);
  }

  /**
   * Draws from a normal distribution.
   *
   * @param mean its centre
   * @param deviation its standard deviation, at least 0
   * @throws IllegalArgumentException if the deviation is negative or not a number
   */
  public double normal(double mean, double deviation) {
    if (!(deviation >= 0)) {
      throw new IllegalArgumentException("deviation: expected at least 0, got " + deviation);
    }
    return mean + deviation * standardNormal();
  }

  /** Draws from the exponential distribution of mean 1. */
  public double standardExponential() {
    return -StrictMath.log1p(-randomSample());
  }

  /** Draws from the normal distribution of mean 0 and deviation 1, by Marsaglia's polar method. */
  public double standardNormal() {
    if (hasNormal) {
      hasNormal = false;
      return keptNormal;
    }
    double first;
    double second;
    double square;
    do {
      first = 2 * randomSample() - 1;
      second = 2 * randomSample() - 1;
      square = first * first + second * second;
    } while (square >= 1 || square == 0);
    double scale = Math.sqrt(-2 * StrictMath.log(square) / square);
    hasNormal = true;
    keptNormal = scale * first;
    return scale * second;
  }

  /** Puts the values in random order. */
  public void shuffle(int[] values) {
    bits.shuffle(values);
  }

  /** Puts the elements of a modifiable list in random order. */
  public void shuffle(List<?> values) {
    bits.shuffle(values);
  }

  /** Returns the numbers 0 to {@code n - 1} in random order. */
  public int[] permutation(int n) {
    return bits.permutation(n);
  }
}
