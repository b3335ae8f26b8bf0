package org.metaworld4j.viewer.panel;

import java.util.Locale;

/** Numbers and names as they are read on panels. */
final class Figures {

  private Figures() {}

  /** Returns a number with about three digits that count; a dash if it is none. */
  static String brief(double value) {
    if (Double.isNaN(value)) {
      return "\u2013";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "\u221e" : "\u2212\u221e";
    }
    double size = Math.abs(value);
    String pattern = size >= 1000 ? "%,.0f" : size >= 100 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
    return minus(String.format(Locale.ROOT, pattern, value));
  }

  /** Returns a number with a sign and two decimals, as wide as others of its kind. */
  static String signed(double value) {
    double rounded = Math.rint(value * 100) / 100 + 0.0; // no zero below zero
    return minus(String.format(Locale.ROOT, "%+.2f", rounded));
  }

  /** Returns numbers one after the other. */
  static String list(double[] values, int from, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : "  ").append(brief(values[from + i]));
    }
    return text.toString();
  }

  /** Returns a speed as a factor, such as {@code ×0.5}. */
  static String speed(double factor) {
    if (Double.isInfinite(factor)) {
      return "as fast as it goes";
    }
    boolean whole = factor == Math.rint(factor);
    return "\u00d7" + (whole ? String.valueOf((long) factor) : trimmed(factor));
  }

  /** Returns the name of a figure in words, such as {@code grasp reward} for an info's key. */
  static String words(String key) {
    return key.replace('_', ' ');
  }

  private static String trimmed(double factor) {
    return String.format(Locale.ROOT, "%.3f", factor).replaceAll("0+$", "");
  }

  private static String minus(String number) {
    return number.replace('-', '\u2212');
  }
}
