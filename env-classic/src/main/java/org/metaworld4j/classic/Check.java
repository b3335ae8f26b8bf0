package org.metaworld4j.classic;

/** The conditions that physical constants and options have to meet. */
final class Check {

  private Check() {}

  static void positive(String name, double value) {
    if (!(value > 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException(name + ": expected a finite number above 0, got " + value);
    }
  }

  static void notZero(String name, double value) {
    if (value == 0 || !Double.isFinite(value)) {
      throw new IllegalArgumentException(
          name + ": expected a finite number other than 0, got " + value);
    }
  }

  static void finite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + ": expected a finite number, got " + value);
    }
  }

  static void notNegative(String name, double value) {
    if (!(value >= 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException(
          name + ": expected a finite number of at least 0, got " + value);
    }
  }

  static void atLeast(String name, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(name + ": expected at least " + least + ", got " + value);
    }
  }

  static void within(String name, double value, double low, double high) {
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(
          name + ": expected " + low + ".." + high + ", got " + value);
    }
  }
}
