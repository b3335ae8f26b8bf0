package org.metaworld4j.core.space;

/** Checks of packed actions that several spaces share. */
final class Actions {

  private Actions() {}

  /** Refuses an array that ends before the action does. */
  static void requireRoom(double[] action, int offset, int size) {
    if (offset < 0 || action.length - offset < size) {
      throw new IllegalArgumentException(
          String.format(
              "action: expected %d numbers from index %d on, got an array of %d",
              size, offset, action.length));
    }
  }

  /** Refuses what is no integer of {@code low} to {@code high}. */
  static void requireChoice(String name, double number, long low, long high) {
    if (!(number >= low && number <= high && number == Math.rint(number))) {
      throw new IllegalArgumentException(
          String.format("%s: expected an index of %d..%d, got %s", name, low, high, number));
    }
  }
}
