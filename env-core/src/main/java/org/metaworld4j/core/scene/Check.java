package org.metaworld4j.core.scene;

/** The conditions that numbers of a scene have to meet. */
final class Check {

  private Check() {}

  static void finite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + ": expected a finite number, got " + value);
    }
  }

  static void finite(String name, double[] values) {
    for (int i = 0; i < values.length; i++) {
      finite(name + "[" + i + "]", values[i]);
    }
  }

  static void positive(String name, double value) {
    if (!(value > 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException(name + ": expected a finite number above 0, got " + value);
    }
  }

  static void share(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + ": expected 0..1, got " + value);
    }
  }

  static void name(String kind, String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(kind + ": expected a name, got '" + name + "'");
    }
  }
}
