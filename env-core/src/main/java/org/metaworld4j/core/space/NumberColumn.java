package org.metaworld4j.core.space;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.DoubleFunction;

/** How NumPy writes the numbers of one array: all as wide, their points below each other. */
final class NumberColumn {

  private static final int DIGITS = 8; // after the point, at most

  private final DoubleFunction<String> format;
  private final int width;

  private NumberColumn(DoubleFunction<String> format, List<Double> numbers) {
    this.format = format;
    this.width = numbers.stream().mapToInt(number -> format.apply(number).length()).max().orElse(0);
  }

  /** Returns the column for these numbers. */
  static NumberColumn of(List<Double> numbers, Precision precision) {
    if (precision.isWhole()) {
      return new NumberColumn(precision::text, numbers);
    }
    List<Double> finite = numbers.stream().filter(Double::isFinite).toList();
    DoubleFunction<String> format =
        isScientific(finite, precision) ? scientific(finite, precision) : plain(finite, precision);
    return new NumberColumn(
        number -> Double.isFinite(number) ? format.apply(number) : NumberText.notFinite(number),
        numbers);
  }

  /** Returns the text of one of the numbers. */
  String text(double number) {
    String text = format.apply(number);
    return " ".repeat(width - text.length()) + text;
  }

  /** Compares in the array's own precision, as NumPy does. */
  private static boolean isScientific(List<Double> finite, Precision precision) {
    double least = Double.POSITIVE_INFINITY;
    double greatest = 0;
    for (double number : finite) {
      least = number == 0 ? least : Math.min(least, Math.abs(number));
      greatest = Math.max(greatest, Math.abs(number));
    }
    return greatest >= 1e8
        || least < precision.round(1e-4)
        || precision.round(greatest / least) > 1000;
  }

  private static DoubleFunction<String> scientific(List<Double> finite, Precision precision) {
    int fraction = 0;
    int powerDigits = 2;
    for (double number : finite) {
      BigDecimal mantissa = mantissa(number, precision);
      fraction = Math.max(fraction, mantissa.precision() - 1);
      powerDigits = Math.abs(NumberText.power(mantissa)) > 99 ? 3 : powerDigits;
    }
    var layout = new NumberText.Layout(fraction, ".", powerDigits);
    var digits = new MathContext(fraction + 1, RoundingMode.HALF_EVEN);
    return number -> { // filled up with the number's own digits, not with zeros
      BigDecimal exact = new BigDecimal(number).round(digits);
      return NumberText.signed(number, NumberText.scientific(exact, layout));
    };
  }

  private static BigDecimal mantissa(double number, Precision precision) {
    BigDecimal rounded =
        NumberText.shortest(number, precision)
            .round(new MathContext(DIGITS + 1, RoundingMode.HALF_EVEN));
    return rounded.signum() == 0 ? rounded : rounded.stripTrailingZeros();
  }

  private static DoubleFunction<String> plain(List<Double> finite, Precision precision) {
    int fraction =
        finite.stream()
            .mapToInt(number -> Math.max(0, rounded(number, precision).scale()))
            .max()
            .orElse(0);
    return number -> {
      String text = NumberText.signed(number, rounded(number, precision).toPlainString());
      String pointed = text.contains(".") ? text : text + ".";
      return pointed + " ".repeat(fraction - (pointed.length() - pointed.indexOf('.') - 1));
    };
  }

  private static BigDecimal rounded(double number, Precision precision) {
    BigDecimal shortest = NumberText.shortest(number, precision);
    return shortest.scale() > DIGITS
        ? shortest.setScale(DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros()
        : shortest;
  }
}
