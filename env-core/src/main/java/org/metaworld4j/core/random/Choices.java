package org.metaworld4j.core.random;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Choices among numbered things, as both of NumPy's generators make them. */
final class Choices {

  private static final double SUM_TOLERANCE = 1e-5;

  private Choices() {}

  /**
   * Returns the running sums of probabilities, scaled to end in 1.
   *
   * @throws IllegalArgumentException if they are none, one of them is outside 0..1 or their sum is
   *     not 1
   */
  static double[] cumulated(double[] probabilities) {
    double[] sums = probabilities.clone();
    for (int i = 0; i < sums.length; i++) {
      if (!(sums[i] >= 0 && sums[i] <= 1)) {
        throw new IllegalArgumentException(
            "probabilities[" + i + "]: expected 0..1, got " + sums[i]);
      }
      sums[i] += i == 0 ? 0 : sums[i - 1];
    }
    double total = sums.length == 0 ? 0 : sums[sums.length - 1];
    if (Math.abs(total - 1) > SUM_TOLERANCE) {
      throw new IllegalArgumentException("probabilities: expected a sum of 1, got " + total);
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= total;
    }
    return sums;
  }

  /** Returns the first index whose running sum is above a number of 0..1. */
  static int index(double[] cumulated, double share) {
    int found = Arrays.binarySearch(cumulated, share);
    int index = found < 0 ? -found - 1 : found;
    while (index < cumulated.length && cumulated[index] <= share) {
      index++;
    }
    return index;
  }

  /** Draws {@code count} of the numbers 0 to {@code n - 1}, each at most once. */
  static int[] distinct(BitSource bits, int n, int count) {
    requireEnough(n, count);
    if (n > 10_000 && count > n / 50) {
      return tail(bits, n, count);
    }
    int[] drawn = floyd(bits, n, count);
    for (int i = count - 1; i > 0; i--) {
      swap(drawn, i, (int) Lemire.next(bits, i));
    }
    return drawn;
  }

  static void requireEnough(int n, int count) {
    if (count < 0 || count > n) {
      throw new IllegalArgumentException(
          "count: expected 0.." + n + ", as many as there are to choose from, got " + count);
    }
  }

  /** Shuffles the end of the list of all numbers; for many of very many. */
  private static int[] tail(BitSource bits, int n, int count) {
    int[] all = new int[n];
    Arrays.setAll(all, i -> i);
    for (int i = n - 1; i >= Math.max(n - count, 1); i--) {
      swap(all, i, (int) Lemire.next(bits, i));
    }
    return Arrays.copyOfRange(all, n - count, n);
  }

  /** Draws by Floyd's method: a number that is already taken gives way to the newest one. */
  private static int[] floyd(BitSource bits, int n, int count) {
    int[] drawn = new int[count];
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < count; i++) {
      int newest = n - count + i;
      int number = (int) Lemire.next(bits, newest);
      if (!taken.add(number)) {
        number = newest;
        taken.add(newest);
      }
      drawn[i] = number;
    }
    return drawn;
  }

  private static void swap(int[] values, int i, int j) {
    int swapped = values[i];
    values[i] = values[j];
    values[j] = swapped;
  }
}
