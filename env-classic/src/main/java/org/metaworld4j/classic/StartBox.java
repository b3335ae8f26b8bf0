package org.metaworld4j.classic;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.random.Generator;

/**
 * Bounds between which the numbers of a start state are drawn uniformly; those of the state that
 * have no bounds here start at 0.
 */
final class StartBox {

  /** Bounds beyond this are refused: what follows from them is no physics any more. */
  private static final double LIMIT = 100;

  private static final List<String> LOW_AND_HIGH = List.of("low", "high");

  private final double[] low;
  private final double[] high;

  private StartBox(double[] low, double[] high) {
    this.low = low;
    this.high = high;
  }

  /** Returns a box with the same bounds for so many numbers. */
  static StartBox of(int size, double low, double high) {
    double[] lows = new double[size];
    double[] highs = new double[size];
    Arrays.fill(lows, low);
    Arrays.fill(highs, high);
    return new StartBox(lows, highs);
  }

  /** Returns a box around 0. */
  static StartBox symmetric(double... limits) {
    double[] lows = new double[limits.length];
    for (int i = 0; i < limits.length; i++) {
      lows[i] = -limits[i];
    }
    return new StartBox(lows, limits.clone());
  }

  /** Returns this box with both bounds of all numbers as {@code low} and {@code high} say. */
  StartBox lowAndHigh(Map<String, Double> options) {
    checkNames(options, LOW_AND_HIGH);
    double lower = options.getOrDefault("low", low[0]);
    double upper = options.getOrDefault("high", high[0]);
    if (!(-LIMIT <= lower && lower <= upper && upper <= LIMIT)) {
      throw new IllegalArgumentException(
          String.format(
              "reset options: expected %s <= low <= high <= %s, got low %s and high %s",
              -LIMIT, LIMIT, lower, upper));
    }
    return of(low.length, lower, upper);
  }

  /** Returns this box with symmetric bounds, one option a number. */
  StartBox limits(Map<String, Double> options, List<String> names) {
    checkNames(options, names);
    double[] limits = high.clone();
    for (int i = 0; i < limits.length; i++) {
      limits[i] = options.getOrDefault(names.get(i), limits[i]);
      Check.within("reset option " + names.get(i), limits[i], 0, LIMIT);
    }
    return symmetric(limits);
  }

  /** Refuses options of other names. */
  static void checkNames(Map<String, Double> options, List<String> names) {
    for (String name : options.keySet()) {
      if (!names.contains(name)) {
        throw names.isEmpty()
            ? new IllegalArgumentException("reset options: expected none, got '" + name + "'")
            : new UnknownNameException("reset option", name, names);
      }
    }
  }

  /** Returns how many numbers are drawn. */
  int size() {
    return low.length;
  }

  /** Draws one of the numbers. */
  double draw(int index, Generator random) {
    return random.uniform(low[index], high[index]);
  }
}
