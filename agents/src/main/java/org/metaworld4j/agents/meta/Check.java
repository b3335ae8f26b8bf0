package org.metaworld4j.agents.meta;

/** Range checks of settings, each with one sentence: what was expected and what came. */
final class Check {

  private Check() {}

  static void above(String name, double value, double bound) {
    require(value > bound, name, "above " + bound, value);
  }

  static void atLeast(String name, int value, int bound) {
    require(value >= bound, name, "at least " + bound, value);
  }

  static void atMost(String name, double value, double bound) {
    require(value <= bound, name, "at most " + bound, value);
  }

  private static void require(boolean ok, String name, String expected, Number got) {
    if (!ok) {
      throw new IllegalArgumentException(name + ": expected " + expected + ", got " + got);
    }
  }
}
