package org.metaworld4j.core.space;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.metaworld4j.core.random.Generator;

/**
 * Where a space and its parts draw from: either all from one generator, or each from one of its
 * own, as Gymnasium's spaces do.
 *
 * <p>Not thread-safe.
 */
public final class Streams {

  private static final long BATCH_SEEDS = 100_000_000;

  private final Generator own;
  private final List<Streams> parts;
  private final boolean shared;

  private Streams(Generator own, List<Streams> parts, boolean shared) {
    this.own = own;
    this.parts = parts;
    this.shared = shared;
  }

  /** Returns streams that all are the one generator. */
  public static Streams shared(Generator random) {
    return new Streams(random, List.of(), true);
  }

  /**
   * Returns streams of their own for a space and all its parts.
   *
   * @throws IllegalArgumentException if the seeds do not fit the space
   */
  public static Streams seeded(Space<?> space, Seeds seeds) {
    return build(space, seeds.spreadOver(space));
  }

  private static Streams build(Space<?> space, Seeds seeds) {
    List<Streams> parts = new ArrayList<>();
    for (int i = 0; i < seeds.parts().size(); i++) {
      parts.add(build(space.parts().get(i), seeds.parts().get(i)));
    }
    return new Streams(Generator.seeded(seeds.own().orElse(0)), parts, false); // bundles draw none
  }

  /** Returns the generator of the space itself. */
  public Generator own() {
    return own;
  }

  /** Returns the streams of a part. */
  public Streams part(int index) {
    return shared ? this : parts.get(index);
  }

  /**
   * Returns streams for the {@linkplain Space#batch batch} of a space. They begin where the space's
   * stand, which do not move; parts that cannot be batched get new seeds from a copy. If all draw
   * from one generator, the batch does too.
   */
  Streams batched(Space<?> space, int count) {
    if (shared) {
      return this;
    }
    Generator copy = Generator.of(own.state());
    if (Seeds.isBundle(space)) {
      return new Streams(copy, batchedParts(space, count), false);
    }
    if (!(space.batch(count) instanceof Tuple)) {
      return new Streams(copy, List.of(), false);
    }
    List<Streams> copies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      copies.add(seeded(space, Seeds.of(copy.integers(BATCH_SEEDS))));
    }
    return new Streams(Generator.of(own.state()), Collections.unmodifiableList(copies), false);
  }

  private List<Streams> batchedParts(Space<?> space, int count) {
    return IntStream.range(0, parts.size())
        .mapToObj(i -> parts.get(i).batched(space.parts().get(i), count))
        .toList();
  }

  /**
   * Moves on after a batch was drawn, so that the next one differs; a shared generator has moved.
   */
  void leave() {
    if (!shared) {
      own.random();
    }
  }
}
