package org.metaworld4j.core.space;

import java.util.List;
import java.util.Map;

/**
 * Narrows or weighs what a space may draw. Which kind fits depends on the space:
 *
 * <table>
 * <caption>Masks and the spaces they fit</caption>
 * <tr><td>{@link #any()}</td><td>every space</td></tr>
 * <tr><td>{@link #allow}</td><td>Discrete: 0 or 1 for each choice; MultiBinary: each entry's value,
 * or 2 for a random one</td></tr>
 * <tr><td>{@link #chances}</td><td>Discrete: probability of each choice; MultiBinary: probability of
 * 1 of each entry</td></tr>
 * <tr><td>{@link #parts}</td><td>MultiDiscrete: a mask for each entry in row order; Tuple, OneOf: for
 * each part; Graph: one for all nodes, one for all edges</td></tr>
 * <tr><td>{@link #keys}</td><td>Dict: a mask for each key</td></tr>
 * <tr><td>{@link #lengths}</td><td>Text: its length and a mask for all characters; Sequence: the
 * lengths to choose from and a mask for all members</td></tr>
 * </table>
 *
 * <p>A box takes no mask. Unlike Gymnasium's, a mask may allow in one part and weigh in another.
 */
public sealed interface Mask {

  /** Returns the mask that changes nothing. */
  static Mask any() {
    return Any.ANY;
  }

  /** Returns a mask of flags; see the table for their meaning. */
  static Mask allow(int... flags) {
    return new Allow(flags);
  }

  /** Returns a mask of probabilities; see the table for their meaning. */
  static Mask chances(double... probabilities) {
    return new Chances(probabilities);
  }

  /** Returns a mask for each part. */
  static Mask parts(Mask... parts) {
    return new Parts(List.of(parts));
  }

  /** Returns a mask for each part. */
  static Mask parts(List<Mask> parts) {
    return new Parts(parts);
  }

  /** Returns a mask for each key. */
  static Mask keys(Map<String, Mask> keys) {
    return new Keys(keys);
  }

  /**
   * Returns a mask of lengths and of what fills them.
   *
   * @param members mask of every character or member
   * @param lengths to choose from; none leaves the length to chance
   */
  static Mask lengths(Mask members, int... lengths) {
    return new Lengths(members, lengths);
  }

  /** Changes nothing. */
  enum Any implements Mask {
    /** The only one. */
    ANY
  }

  /**
   * Flags.
   *
   * @param flags see {@link Mask}; copied
   */
  record Allow(int[] flags) implements Mask {
    /** Copies the flags. */
    public Allow {
      flags = flags.clone();
    }
  }

  /**
   * Probabilities.
   *
   * @param probabilities see {@link Mask}; copied
   */
  record Chances(double[] probabilities) implements Mask {
    /** Copies the probabilities. */
    public Chances {
      probabilities = probabilities.clone();
    }
  }

  /**
   * Masks of parts.
   *
   * @param parts one each
   */
  record Parts(List<Mask> parts) implements Mask {
    /** Copies the list. */
    public Parts {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Masks of keys.
   *
   * @param keys one each
   */
  record Keys(Map<String, Mask> keys) implements Mask {
    /** Copies the map. */
    public Keys {
      keys = Map.copyOf(keys);
    }
  }

  /**
   * Lengths and what fills them.
   *
   * @param members mask of every character or member
   * @param lengths to choose from, none for chance; copied
   */
  record Lengths(Mask members, int[] lengths) implements Mask {
    /** Copies the lengths. */
    public Lengths {
      lengths = lengths.clone();
    }
  }
}
