package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Space;

/** What wrappers ask of their arguments; each returns what it has checked. */
final class Require {

  private Require() {}

  static int atLeast(String name, int value, int bound) {
    that(value >= bound, name, "at least " + bound, value);
    return value;
  }

  static double above(String name, double value, double bound) {
    that(value > bound, name, "above " + bound, value);
    return value;
  }

  /** Requires {@code low <= value <= high}. */
  static double within(String name, double value, double low, double high) {
    that(value >= low && value <= high, name, low + " to " + high, value);
    return value;
  }

  static void that(boolean ok, String name, String expected, Object got) {
    if (!ok) {
      throw new IllegalArgumentException(name + ": expected " + expected + ", got " + got);
    }
  }

  /** Requires as many numbers as the vectors of a box have; copies them. */
  static double[] sized(String name, double[] values, int size) {
    that(values.length == size, name, size + " numbers", values.length);
    return values.clone();
  }

  static Box boxOfObservations(InPlaceEnv<?, ?> env) {
    return box("observation space of " + env.spec().id(), env.observationSpace());
  }

  static Box boxOfActions(InPlaceEnv<?, ?> env) {
    return box("action space of " + env.spec().id(), env.actionSpace());
  }

  private static Box box(String name, Space<?> space) {
    that(space instanceof Box, name, "a box", space);
    return (Box) space;
  }
}
