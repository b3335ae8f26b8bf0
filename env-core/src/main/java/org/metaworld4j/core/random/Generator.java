package org.metaworld4j.core.random;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;

/**
 * Draws numbers as NumPy's {@code Generator} on PCG64 does: {@code Generator.seeded(s)} gives the
 * stream of {@code numpy.random.default_rng(s)}.
 *
 * <p>Uniform numbers, integers and orders equal NumPy's bit for bit. Normal and exponential numbers
 * do so too up to the mathematical functions of their rare branches, which here are those of {@link
 * StrictMath}: a result there may differ in its last digit.
 *
 * <p>Array draws of NumPy equal one call here for each element, in row order. Not thread-safe.
 */
public final class Generator {

  private static final double DOUBLE_UNIT = 0x1p-53;
  private static final long MAX_32 = 0xffffffffL;

  private final Pcg64 bits;

  private Generator(Pcg64 bits) {
    this.bits = bits;
  }

  /**
   * Returns the generator of a seed.
   *
   * @throws IllegalArgumentException if the seed is below 0
   */
  public static Generator seeded(long seed) {
    return of(SeedSequence.of(seed));
  }

  /**
   * Returns the generator of a seed of any size.
   *
   * @throws IllegalArgumentException if the seed is below 0
   */
  public static Generator seeded(BigInteger seed) {
    return of(SeedSequence.of(seed));
  }

  /** Returns a generator of an unpredictable seed, another one at every call. */
  public static Generator unseeded() {
    return seeded(new BigInteger(128, new SecureRandom()));
  }

  /** Returns the generator at the start of the stream of a seed sequence. */
  public static Generator of(SeedSequence seed) {
    return new Generator(new Pcg64(seed));
  }

  /** Returns a generator that goes on from a saved state. */
  public static Generator of(Pcg64.State state) {
    return new Generator(new Pcg64(state));
  }

  /** Returns what decides all further draws. */
  public Pcg64.State state() {
    return bits.state();
  }

  /** Draws a double of 0 (inclusive) to 1 (exclusive), a multiple of 2^-53. */
  public double random() {
    return (bits.next64() >>> 11) * DOUBLE_UNIT;
  }

  /**
   * Draws a double of {@code low} (inclusive) to {@code high} (exclusive but for rounding).
   *
   * @throws IllegalArgumentException if {@code low > high} or the range is not finite
   */
  public double uniform(double low, double high) {
    double range = high - low;
    if (!(range >= 0 && range <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "uniform: expected finite low <= high, got low " + low + " and high " + high);
    }
    return low + range * random();
  }

  /**
   * Draws an integer of 0 (inclusive) to {@code high} (exclusive).
   *
   * @throws IllegalArgumentException if {@code high} is below 1
   */
  public long integers(long high) {
    return integers(0, high);
  }

  /**
   * Draws an integer of {@code low} (inclusive) to {@code high} (exclusive), as NumPy does for its
   * types int64 and int32. A range of one number draws nothing from the stream.
   *
   * @throws IllegalArgumentException unless {@code low < high}
   */
  public long integers(long low, long high) {
    if (low >= high) {
      throw new IllegalArgumentException(
          "integers: expected low < high, got low " + low + " and high " + high);
    }
    long span = high - 1 - low; // unsigned
    if (span == 0) {
      return low;
    }
    return low + (Long.compareUnsigned(span, MAX_32) <= 0 ? lemire32(span) : lemire64(span));
  }

  /** Draws from the normal distribution of mean 0 and standard deviation 1. */
  public double standardNormal() {
    return Ziggurat.normal(this, bits);
  }

  /**
   * Draws from a normal distribution.
   *
   * @param mean its centre
   * @param deviation its standard deviation, at least 0
   * @throws IllegalArgumentException if the deviation is negative or not a number
   */
  public double normal(double mean, double deviation) {
    requireScale("deviation", deviation);
    return mean + deviation * standardNormal();
  }

  /** Draws from the exponential distribution of mean 1. */
  public double standardExponential() {
    return Ziggurat.exponential(this, bits);
  }

  /**
   * Draws from an exponential distribution.
   *
   * @param mean its mean, at least 0
   * @throws IllegalArgumentException if the mean is negative or not a number
   */
  public double exponential(double mean) {
    requireScale("mean", mean);
    return mean * standardExponential();
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

  /**
   * Draws from 0 to {@code span} (below 2^64 - 1) by Lemire's method: the upper half of the product
   * of a random word and the number of results, drawn again in the few cases that would favour some
   * results.
   */
  private long lemire32(long span) {
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

  private long lemire64(long span) {
    long count = span + 1;
    long word = bits.next64();
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

  private static void requireScale(String name, double value) {
    if (!(value >= 0)) {
      throw new IllegalArgumentException(name + ": expected at least 0, got " + value);
    }
  }
}
