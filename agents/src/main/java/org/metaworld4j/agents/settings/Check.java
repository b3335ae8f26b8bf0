package org.metaworld4j.agents.settings;

/**
 * Range checks of settings; a failure is one sentence that names the setting, what was expected and
 * what came.
 *
 * <p>All methods throw {@link IllegalArgumentException}. Not-a-number is within no range.
 */
public final class Check {

  private Check() {}

  /** Requires {@code value > bound}. */
  public static void above(String name, double value, int bound) {
    require(value > bound, name, "above " + bound, value);
  }

  /** Requires {@code value >= bound}. */
  public static void atLeast(String name, int value, int bound) {
    require(value >= bound, name, "at least " + bound, value);
  }

  /** Requires {@code value >= bound}. */
  public static void atLeast(String name, long value, int bound) {
    require(value >= bound, name, "at least " + bound, value);
  }

  /** Requires {@code value >= bound}. */
  public static void atLeast(String name, double value, int bound) {
    require(value >= bound, name, "at least " + bound, value);
  }

  /** Requires {@code low <= value <= high}. */
  public static void within(String name, double value, int low, int high) {
    require(value >= low && value <= high, name, low + " to " + high, value);
  }

  /** Requires {@code low < value < high}. */
  public static void between(String name, double value, int low, int high) {
    require(value > low && value < high, name, "between " + low + " and " + high, value);
  }

  private static void require(boolean ok, String name, String expected, Number got) {
    if (!ok) {
      throw new IllegalArgumentException(name + ": expected " + expected + ", got " + got);
    }
  }
}
