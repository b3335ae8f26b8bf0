package org.metaworld4j.core.random;

/**
 * The bit generator PCG64: a 128-bit linear congruential generator whose output is its state's two
 * halves, combined and rotated (XSL-RR 128/64).
 *
 * <p>Period 2^128; memory 40 bytes. Not thread-safe. Source: O'Neill (2014), "PCG: a family of
 * simple fast space-efficient statistically good algorithms for random number generation"; seeding
 * and 32-bit draws as in NumPy.
 */
public final class Pcg64 implements BitSource {

  private static final long MULTIPLIER_HIGH = 0x2360ED051FC65DA4L;
  private static final long MULTIPLIER_LOW = 0x4385DF649FCCF645L; // positive: see step()

  private long stateHigh;
  private long stateLow;
  private final long incrementHigh;
  private final long incrementLow;
  private boolean hasKept;
  private int kept; // upper half of the last word split by next32

  /**
   * Everything that decides the further stream.
   *
   * @param stateHigh upper 64 bits of the state
   * @param stateLow lower 64 bits of the state
   * @param incrementHigh upper 64 bits of the increment
   * @param incrementLow lower 64 bits of the increment, odd
   * @param hasKept whether half a word waits for the next 32-bit draw
   * @param kept that half; 0 if there is none
   */
  public record State(
      long stateHigh,
      long stateLow,
      long incrementHigh,
      long incrementLow,
      boolean hasKept,
      int kept) {

    /** Refuses an even increment, which no generator has. */
    public State {
      if ((incrementLow & 1) == 0) {
        throw new IllegalArgumentException(
            "incrementLow: expected an odd number, got " + incrementLow);
      }
    }
  }

  /** Creates a generator at the start of the stream of this seed. */
  public Pcg64(SeedSequence seed) {
    long[] words = seed.words(4);
    incrementHigh = words[2] << 1 | words[3] >>> 63;
    incrementLow = words[3] << 1 | 1;
    step();
    long sum = stateLow + words[1];
    stateHigh += words[0] + (Long.compareUnsigned(sum, stateLow) < 0 ? 1 : 0);
    stateLow = sum;
    step();
  }

  /** Creates a generator that goes on from a saved state. */
  public Pcg64(State state) {
    stateHigh = state.stateHigh();
    stateLow = state.stateLow();
    incrementHigh = state.incrementHigh();
    incrementLow = state.incrementLow();
    hasKept = state.hasKept();
    kept = state.kept();
  }

  /** Returns what decides the further stream. */
  public State state() {
    return new State(stateHigh, stateLow, incrementHigh, incrementLow, hasKept, hasKept ? kept : 0);
  }

  /** Returns the next 64 bits; a kept half stays kept. */
  @Override
  public long next64() {
    step();
    return Long.rotateRight(stateHigh ^ stateLow, (int) (stateHigh >>> 58));
  }

  /** Returns the lower half of a fresh word and keeps the upper half for the following call. */
  @Override
  public int next32() {
    if (hasKept) {
      hasKept = false;
      return kept;
    }
    long word = next64();
    hasKept = true;
    kept = (int) (word >>> 32);
    return (int) word;
  }

  /** Multiplies the state by the multiplier and adds the increment, modulo 2^128. */
  private void step() {
    // multiplyHigh is signed: the second term mends it where the state's low half is "negative"
    long carried = Math.multiplyHigh(stateLow, MULTIPLIER_LOW) + (stateLow >> 63 & MULTIPLIER_LOW);
    long high = carried + stateHigh * MULTIPLIER_LOW + stateLow * MULTIPLIER_HIGH;
    long low = stateLow * MULTIPLIER_LOW;
    stateLow = low + incrementLow;
    stateHigh = high + incrementHigh + (Long.compareUnsigned(stateLow, low) < 0 ? 1 : 0);
  }
}
