package org.metaworld4j.classic;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.random.Generator;

/**
 * Bounds between which the numbers of a start state are drawn uniformly; those of the state that
 * have no bounds here start at 0. A reset's options may choose other bounds.
 */
final class StartBox {

  /** Bounds beyond this are refused: what follows from them is no physics any more. */
  private static final double LIMIT = 100;

  private static final List<String> LOW_AND_HIGH = List.of("low", "high");

  /** Draws no number, as every episode starts the same; has no options. */
  static final StartBox EMPTY = symmetric(List.of());

  private final List<String> options;
  private final double[] low;
  private final double[] high;

  private StartBox(List<String> options, double[] low, double[] high) {
    this.options = options;
    this.low = low;
    this.high = high;
  }

  /** Returns a box with the same bounds for so many numbers, options {@code low}, {@code high}. */
  static StartBox of(int size, double low, double high) {
    double[] lows = new double[size];
    double[] highs = new double[size];
    Arrays.fill(lows, low);
    Arrays.fill(highs, high);
    return new StartBox(LOW_AND_HIGH, lows, highs);
  }

  /** Returns a box around 0, with an option for the limit of each number. */
  static StartBox symmetric(List<String> options, double... limits) {
    double[] lows = new double[limits.length];
    for (int i = 0; i < limits.length; i++) {
      lows[i] = -limits[i];
    }
    return new StartBox(options, lows, limits.clone());
  }

  /**
   * Returns the box that the options of a reset ask for, this one if there are none.
   *
   * @throws IllegalArgumentException if an option is unknown or its value impossible
   */
  StartBox with(Map<String, Double> chosen) {
    if (chosen.isEmpty()) {
      return this;
    }
    checkNames(chosen);
    return options.equals(LOW_AND_HIGH) ? between(chosen) : within(chosen);
  }

  private StartBox between(Map<String, Double> chosen) {
    double lower = chosen.getOrDefault("low", low[0]);
    double upper = chosen.getOrDefault("high", high[0]);
    if (!(-LIMIT <= lower && lower <= upper && upper <= LIMIT)) {
      throw new IllegalArgumentException(
          String.format(
              "reset options: expected %s <= low <= high <= %s, got low %s and high %s",
              -LIMIT, LIMIT, lower, upper));
    }
    return of(low.length, lower, upper);
  }

  private StartBox within(Map<String, Double> chosen) {
    double[] limits = high.clone();
    for (int i = 0; i < limits.length; i++) {
      limits[i] = chosen.getOrDefault(options.get(i), limits[i]);
      Check.within("reset option " + options.get(i), limits[i], 0, LIMIT);
    }
    return symmetric(options, limits);
  }

  private void checkNames(Map<String, Double> chosen) {
    for (String name : chosen.keySet()) {
      if (!options.contains(name)) {
        throw options.isEmpty()
            ? new IllegalArgumentException("reset options: expected none, got '" + name + "'")
            : new UnknownNameException("reset option", name, options);
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
