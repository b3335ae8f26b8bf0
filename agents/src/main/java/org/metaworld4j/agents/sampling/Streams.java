package org.metaworld4j.agents.sampling;

/**
 * Seeds by address: every (purpose, iteration, task, episode) of a run has its own seed, which
 * depends on nothing that happened before.
 *
 * <p>So results do not depend on which thread does what when, and a resumed run needs no generator
 * state but the number of its iteration.
 *
 * @param seed seed of the run
 */
public record Streams(long seed) {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  /** Returns the streams of one part of a run, unrelated to those of other parts. */
  public Streams part(long index) {
    return new Streams(mix(seed + GOLDEN * (index + 1)));
  }

  /** Returns the seed of one item of this part, at least 0. */
  public long seed(long index) {
    return part(index).seed() & Long.MAX_VALUE;
  }

  /** Finaliser of SplitMix64 (Steele, Lea and Flood 2014), a bijection that scatters all bits. */
  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
    return b ^ (b >>> 31);
  }
}
