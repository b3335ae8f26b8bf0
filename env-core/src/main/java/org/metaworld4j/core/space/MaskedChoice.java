package org.metaworld4j.core.space;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.metaworld4j.core.random.Generator;

/** Draws of a choice under a mask, and the checks that masks share. */
final class MaskedChoice {

  static final int NOTHING = -1;

  private MaskedChoice() {}

  /**
   * Draws one of {@code n} choices.
   *
   * @return its index, or {@link #NOTHING} if the mask allows none
   */
  static int draw(Mask mask, int n, Generator random) {
    if (mask instanceof Mask.Allow allow) {
      int[] flags = flags(allow, n, 1);
      int[] allowed = IntStream.range(0, n).filter(i -> flags[i] == 1).toArray();
      return allowed.length == 0 ? NOTHING : allowed[(int) random.integers(allowed.length)];
    }
    return random.choice(probabilities(mask, n));
  }

  /** Returns the weights of {@code n} things that share a sum of 1, or zeros if none is allowed. */
  static double[] weights(Mask mask, int n) {
    double[] weights = new double[n];
    if (mask == Mask.any()) {
      Arrays.fill(weights, 1.0 / n);
      return weights;
    }
    if (mask instanceof Mask.Allow allow) {
      int[] flags = flags(allow, n, 1);
      double count = Math.max(1, Arrays.stream(flags).sum());
      Arrays.setAll(weights, i -> flags[i] / count);
      return weights;
    }
    return probabilities(mask, n);
  }

  /** Returns as many flags as asked for, each 0 to {@code greatest}. */
  static int[] flags(Mask.Allow mask, int n, int greatest) {
    int[] flags = mask.flags();
    requireSize(flags.length, n);
    for (int i = 0; i < n; i++) {
      if (flags[i] < 0 || flags[i] > greatest) {
        throw new IllegalArgumentException(
            "mask[" + i + "]: expected 0.." + greatest + ", got " + flags[i]);
      }
    }
    return flags;
  }

  /** Returns as many probabilities as asked for, not checked further. */
  static double[] probabilities(Mask mask, int n) {
    if (mask instanceof Mask.Chances chances) {
      requireSize(chances.probabilities().length, n);
      return chances.probabilities();
    }
    throw new IllegalArgumentException("mask: expected flags or chances, got " + name(mask));
  }

  /** Returns a mask for each of {@code n} parts. */
  static List<Mask> parts(Mask mask, int n) {
    if (mask == Mask.any()) {
      return Collections.nCopies(n, Mask.any());
    }
    if (mask instanceof Mask.Parts parts) {
      requireSize(parts.parts().size(), n);
      return parts.parts();
    }
    throw new IllegalArgumentException(
        "mask: expected masks for each of " + n + " parts, got " + name(mask));
  }

  /** Returns what the mask says of length and members. */
  static Mask.Lengths lengths(Mask mask) {
    if (mask == Mask.any()) {
      return new Mask.Lengths(mask, new int[0]);
    }
    if (mask instanceof Mask.Lengths lengths) {
      return lengths;
    }
    throw new IllegalArgumentException(
        "mask: expected lengths and a mask for the members, got " + name(mask));
  }

  private static void requireSize(int got, int expected) {
    if (got != expected) {
      throw new IllegalArgumentException(
          "mask: expected " + expected + " entries, one for each part or choice, got " + got);
    }
  }

  private static String name(Mask mask) {
    return mask == Mask.any() ? "none" : mask.getClass().getSimpleName();
  }
}
