package org.metaworld4j.core.space;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metaworld4j.core.random.Generator;

/**
 * The seeds of a space's generators, as Gymnasium's {@code seed} takes and returns them.
 *
 * <p>A plain space has one seed. {@link Tuple} and {@link Dict} have those of their parts alone, a
 * {@link Dict} in the order of its keys; {@link OneOf}, {@link Sequence} and {@link Graph} draw
 * something themselves and have one of their own besides.
 *
 * @param own seed of the space's own generator, at least 0
 * @param parts seeds of its parts; none for a plain space, or to have them drawn from {@code own}
 */
public record Seeds(OptionalLong own, List<Seeds> parts) {

  /** Copies the parts; refuses negative seeds. */
  public Seeds {
    if (own.isPresent() && own.getAsLong() < 0) {
      throw new IllegalArgumentException(
          "seed: expected an integer of at least 0, got " + own.getAsLong());
    }
    parts = List.copyOf(parts);
  }

  /** Returns one seed, from which those of all parts follow. */
  public static Seeds of(long seed) {
    return new Seeds(OptionalLong.of(seed), List.of());
  }

  /** Returns one seed for each part. */
  public static Seeds each(long... seeds) {
    return each(Arrays.stream(seeds).mapToObj(Seeds::of).toArray(Seeds[]::new));
  }

  /** Returns the seeds of each part. */
  public static Seeds each(Seeds... parts) {
    return new Seeds(OptionalLong.empty(), List.of(parts));
  }

  /** Returns a seed for the space itself and those of each part. */
  public static Seeds with(long own, Seeds... parts) {
    return new Seeds(OptionalLong.of(own), List.of(parts));
  }

  /** Returns a seed that nobody can predict, another one at every call. */
  public static Seeds unpredictable() {
    return of(new BigInteger(62, new SecureRandom()).longValue());
  }

  /**
   * Returns the seeds with those of all parts in place. Missing ones are drawn as Gymnasium does: a
   * generator of the space's own seed gives one integer below 2^31 - 1 for each part, in order.
   *
   * @throws IllegalArgumentException if they do not fit the space
   */
  Seeds spreadOver(Space<?> space) {
    List<Space<?>> spaces = space.parts();
    if (parts.isEmpty() && own.isPresent()) {
      return isPlain(space) ? this : drawn(space, Generator.seeded(own.getAsLong()));
    }
    if (spaces.size() != parts.size() || own.isPresent() == isBundle(space)) {
      throw new IllegalArgumentException(
          String.format(
              "seeds: expected one for each of the %d parts%s of %s, got %s",
              spaces.size(), isBundle(space) ? "" : " and one besides", space, this));
    }
    Seeds[] spread = new Seeds[parts.size()];
    Arrays.setAll(spread, i -> parts.get(i).spreadOver(spaces.get(i)));
    return new Seeds(own, List.of(spread));
  }

  private Seeds drawn(Space<?> space, Generator random) {
    List<Seeds> drawn =
        space.parts().stream()
            .map(part -> of(random.integers(Integer.MAX_VALUE)).spreadOver(part))
            .toList();
    return new Seeds(isBundle(space) ? OptionalLong.empty() : own, drawn);
  }

  /** Returns whether all of a space's draws are those of its parts. */
  static boolean isBundle(Space<?> space) {
    return space instanceof Tuple || space instanceof Dict;
  }

  private static boolean isPlain(Space<?> space) {
    return space.parts().isEmpty() && !isBundle(space);
  }

  /** Returns one number, or a list of the own seed, if any, and those of the parts. */
  @Override
  public String toString() {
    if (parts.isEmpty() && own.isPresent()) {
      return String.valueOf(own.getAsLong());
    }
    Stream<Object> all = Stream.concat(own.stream().boxed(), parts.stream());
    return all.map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
  }
}
