package org.metaworld4j.core.space;

/**
 * A space with generators of its own, as Gymnasium's spaces have them: the same seed gives the same
 * samples as in Python, also for spaces made of others, each of whose parts has its own generator.
 *
 * <pre>{@code
 * var sampler = Sampler.seeded(Tuple.of(new Discrete(3), Box.of(0, 1, FLOAT32, 2)), 42);
 * List<Object> first = sampler.sample(); // space.seed(42); space.sample()
 * }</pre>
 *
 * <p>Not thread-safe.
 *
 * @param <T> type of the space's members
 */
public final class Sampler<T> {

  private final Space<T> space;
  private Streams streams;

  private Sampler(Space<T> space, Streams streams) {
    this.space = space;
    this.streams = streams;
  }

  /** Returns a sampler of an unpredictable seed. */
  public static <T> Sampler<T> unseeded(Space<T> space) {
    return seeded(space, Seeds.unpredictable());
  }

  /**
   * Returns a sampler of a seed.
   *
   * @throws IllegalArgumentException if the seed is below 0
   */
  public static <T> Sampler<T> seeded(Space<T> space, long seed) {
    return seeded(space, Seeds.of(seed));
  }

  /**
   * Returns a sampler of seeds for the parts.
   *
   * @throws IllegalArgumentException if they do not fit the space
   */
  public static <T> Sampler<T> seeded(Space<T> space, Seeds seeds) {
    return new Sampler<>(space, Streams.seeded(space, seeds));
  }

  /** Returns the space. */
  public Space<T> space() {
    return space;
  }

  /**
   * Starts anew with a seed.
   *
   * @return all seeds that follow from it
   * @throws IllegalArgumentException if the seed is below 0
   */
  public Seeds seed(long seed) {
    return seed(Seeds.of(seed));
  }

  /**
   * Starts anew with seeds for the parts.
   *
   * @return all seeds that follow from them; given back later they start the same samples
   * @throws IllegalArgumentException if they do not fit the space
   */
  public Seeds seed(Seeds seeds) {
    Seeds spread = seeds.spreadOver(space);
    streams = Streams.seeded(space, spread);
    return spread;
  }

  /** Draws a member. */
  public T sample() {
    return sample(Mask.any());
  }

  /**
   * Draws a member that a mask allows.
   *
   * @throws IllegalArgumentException if the mask does not fit the space
   */
  public T sample(Mask mask) {
    return space.sample(streams, mask);
  }

  /**
   * Returns a sampler of several members at once, which starts where this one stands and does not
   * move it, as Gymnasium's {@code batch_space} does.
   *
   * @param count how many, at least 1
   */
  public Sampler<?> batch(int count) {
    return new Sampler<>(Untyped.of(space.batch(count)), streams.batched(space, count));
  }
}
