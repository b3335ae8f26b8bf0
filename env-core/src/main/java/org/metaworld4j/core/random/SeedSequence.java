package org.metaworld4j.core.random;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;

/**
 * Spreads a seed over as many well mixed words as a generator needs, as NumPy's {@code
 * SeedSequence} does.
 *
 * <p>Near seeds give unrelated words. The {@linkplain #child children} of a sequence seed streams
 * that are independent of each other and of the parent's; a child depends on the seed and its place
 * in the tree alone, never on the order of the calls.
 *
 * <p>Immutable. The mixing is by O'Neill (2015), "Developing a seed_seq alternative".
 */
public final class SeedSequence {

  private static final int POOL_SIZE = 4; // words
  private static final int HASH_START = 0x43b0d7e5;
  private static final int HASH_STEP = 0x931e8875;
  private static final int OUTPUT_START = 0x8b51f9dd;
  private static final int OUTPUT_STEP = 0x58f38ded;
  private static final int MIX_LEFT = 0xca01f9dd;
  private static final int MIX_RIGHT = 0x4973f715;

  private final BigInteger seed;
  private final int[] spawnKey;
  private final int[] pool;

  private SeedSequence(BigInteger seed, int[] spawnKey) {
    this.seed = seed;
    this.spawnKey = spawnKey;
    this.pool = mix(entropy(seed, spawnKey));
  }

  /**
   * Returns the sequence of a seed.
   *
   * @throws IllegalArgumentException if the seed is below 0
   */
  public static SeedSequence of(long seed) {
    return of(BigInteger.valueOf(seed));
  }

  /**
   * Returns the sequence of a seed of any size.
   *
   * @throws IllegalArgumentException if the seed is below 0
   */
  public static SeedSequence of(BigInteger seed) {
    Objects.requireNonNull(seed, "seed");
    if (seed.signum() < 0) {
      throw new IllegalArgumentException("seed: expected an integer of at least 0, got " + seed);
    }
    return new SeedSequence(seed, new int[0]);
  }

  /**
   * Returns a child, the one that NumPy's {@code spawn} makes as number {@code index}.
   *
   * @param index at least 0
   * @throws IllegalArgumentException if the index is below 0
   */
  public SeedSequence child(int index) {
    if (index < 0) {
      throw new IllegalArgumentException("index: expected at least 0, got " + index);
    }
    int[] key = Arrays.copyOf(spawnKey, spawnKey.length + 1);
    key[spawnKey.length] = index;
    return new SeedSequence(seed, key);
  }

  /**
   * Returns the first words of the sequence, the same at every call.
   *
   * @param count how many, at least 0
   */
  public long[] words(int count) {
    long[] words = new long[count];
    int hash = OUTPUT_START;
    for (int half = 0; half < 2 * count; half++) {
      int value = pool[half % POOL_SIZE] ^ hash;
      hash *= OUTPUT_STEP;
      value *= hash;
      value ^= value >>> 16;
      words[half / 2] |= (value & 0xffffffffL) << (32 * (half % 2));
    }
    return words;
  }

  /** Returns a copy of the mixed words. */
  int[] pool() {
    return pool.clone();
  }

  /** Lists seed and spawn key as 32-bit words, the seed's lowest word first. */
  private static int[] entropy(BigInteger seed, int[] spawnKey) {
    int seedWords = Math.max(1, (seed.bitLength() + 31) / 32);
    int keyStart = spawnKey.length > 0 ? Math.max(POOL_SIZE, seedWords) : seedWords;
    int[] entropy = new int[keyStart + spawnKey.length];
    for (int i = 0; i < seedWords; i++) {
      entropy[i] = seed.shiftRight(32 * i).intValue();
    }
    System.arraycopy(spawnKey, 0, entropy, keyStart, spawnKey.length);
    return entropy;
  }

  private static int[] mix(int[] entropy) {
    int[] pool = new int[POOL_SIZE];
    var hash = new RunningHash();
    for (int i = 0; i < POOL_SIZE; i++) {
      pool[i] = hash.of(i < entropy.length ? entropy[i] : 0);
    }
    for (int source = 0; source < POOL_SIZE; source++) {
      for (int target = 0; target < POOL_SIZE; target++) {
        if (source != target) {
          pool[target] = mix(pool[target], hash.of(pool[source]));
        }
      }
    }
    for (int source = POOL_SIZE; source < entropy.length; source++) {
      for (int target = 0; target < POOL_SIZE; target++) {
        pool[target] = mix(pool[target], hash.of(entropy[source]));
      }
    }
    return pool;
  }

  private static int mix(int left, int right) {
    int mixed = MIX_LEFT * left - MIX_RIGHT * right;
    return mixed ^ (mixed >>> 16);
  }

  /** A hash whose constant moves on with every use. */
  private static final class RunningHash {

    private int constant = HASH_START;

    int of(int word) {
      int value = word ^ constant;
      constant *= HASH_STEP;
      value *= constant;
      return value ^ (value >>> 16);
    }
  }
}
