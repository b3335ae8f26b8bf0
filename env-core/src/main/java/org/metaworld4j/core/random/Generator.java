package org.metaworld4j.core.random;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
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
  private static final float FLOAT_UNIT = 0x1p-24f;

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

  /** Draws a float of 0 (inclusive) to 1 (exclusive), a multiple of 2^-24. */
  public float randomFloat() {
    return (bits.next32() >>> 8) * FLOAT_UNIT;
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
    return integersClosed(low, high - 1);
  }

  /**
   * Draws an integer of {@code low} to {@code high}, both included; all of the 64-bit integers are
   * allowed.
   *
   * @throws IllegalArgumentException if {@code low > high}
   */
  public long integersClosed(long low, long high) {
    if (low > high) {
      throw new IllegalArgumentException(
          "integers: expected low <= high, got low " + low + " and high " + high);
    }
    return low + Lemire.next(bits, high - low); // a wide difference wraps to the unsigned span
  }

  /**
   * Begins a row of integers of a narrow type, which share 32-bit words.
   *
   * @param width bits of the type: 1 (bool), 8 (int8, uint8) or 16 (int16, uint16)
   * @throws IllegalArgumentException if the width is another
   */
  public NarrowIntegers narrowIntegers(int width) {
    return new NarrowIntegers(bits, width, false);
  }

  /** Draws 32 random bits: half a word, whose other half the next such draw returns. */
  public int next32() {
    return bits.next32();
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

  /**
   * Draws how many trials there are up to the first success.
   *
   * @param chance probability of success of each trial, above 0, at most 1
   * @return at least 1
   * @throws IllegalArgumentException if the probability is outside
   */
  public long geometric(double chance) {
    if (!(chance > 0 && chance <= 1)) {
      throw new IllegalArgumentException("chance: expected above 0, at most 1, got " + chance);
    }
    if (chance < 1.0 / 3) {
      return (long) Math.ceil(-standardExponential() / StrictMath.log1p(-chance));
    }
    double share = random();
    double term = chance;
    double sum = chance;
    long trials = 1;
    while (share > sum) {
      term *= 1 - chance;
      sum += term;
      trials++;
    }
    return trials;
  }

  /**
   * Draws an index.
   *
   * @param probabilities of the indices, each 0..1, with sum 1
   * @throws IllegalArgumentException if they are not so
   */
  public int choice(double[] probabilities) {
    return Choices.index(Choices.cumulated(probabilities), random());
  }

  /**
   * Draws several indices, each independent of the others.
   *
   * @param probabilities of the indices, each 0..1, with sum 1
   * @throws IllegalArgumentException if they are not so
   */
  public int[] choices(double[] probabilities, int count) {
    double[] cumulated = Choices.cumulated(probabilities);
    int[] drawn = new int[count];
    Arrays.setAll(drawn, i -> Choices.index(cumulated, random()));
    return drawn;
  }

  /**
   * Draws some of the numbers 0 to {@code n - 1}, each at most once, in random order.
   *
   * @throws IllegalArgumentException unless {@code 0 <= count <= n}
   */
  public int[] distinct(int n, int count) {
    return Choices.distinct(bits, n, count);
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

  private static void requireScale(String name, double value) {
    if (!(value >= 0)) {
      throw new IllegalArgumentException(name + ": expected at least 0, got " + value);
    }
  }
}
