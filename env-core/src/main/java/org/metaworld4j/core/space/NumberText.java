package org.metaworld4j.core.space;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes floating numbers with the fewest digits that name them, as NumPy does. */
final class NumberText {

  private static final int MOST_DIGITS = 17; // enough to name any double

  private NumberText() {}

  /** Returns the text of a number that stands alone: plain from 1e-4 to 1e16, or 1e6 if single. */
  static String scalar(double value, Precision precision) {
    if (!Double.isFinite(value)) {
      return notFinite(value);
    }
    double size = Math.abs(value);
    if (size != 0 && (size < 1e-4 || size >= (precision == Precision.FLOAT32 ? 1e6 : 1e16))) {
      BigDecimal digits = shortest(value, precision);
      return scientific(digits, new Layout(digits.precision() - 1, "", 2));
    }
    String plain = signed(value, shortest(value, precision).toPlainString());
    return plain.contains(".") ? plain : plain + ".0";
  }

  static String notFinite(double value) {
    return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
  }

  /**
   * How a number with a power of ten is written.
   *
   * @param fraction digits after the point, filled up with zeros
   * @param point what follows the first digit if there is no fraction
   * @param powerDigits digits of the power, filled up with zeros
   */
  record Layout(int fraction, String point, int powerDigits) {}

  /** Returns a number as one digit, fraction and power of ten. */
  static String scientific(BigDecimal number, Layout layout) {
    String digits = number.unscaledValue().abs().toString();
    String zeros = "0".repeat(Math.max(0, layout.fraction + 1 - digits.length()));
    String rest = digits.substring(1) + zeros;
    int power = power(number);
    return (number.signum() < 0 ? "-" : "")
        + digits.charAt(0)
        + (rest.isEmpty() ? layout.point : ".")
        + rest
        + (power < 0 ? "e-" : "e+")
        + String.format("%0" + layout.powerDigits + "d", Math.abs(power));
  }

  /** Returns the power of ten of a number's first digit. */
  static int power(BigDecimal number) {
    return number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
  }

  /** Returns the number of fewest digits that rounds to a value; no zeros at its end. */
  static BigDecimal shortest(double value, Precision precision) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      BigDecimal candidate = exact.round(new MathContext(digits));
      if (precision.round(candidate.doubleValue()) == value) {
        return stripped(candidate);
      }
    }
    return stripped(exact.round(new MathContext(MOST_DIGITS)));
  }

  /** Keeps the sign of a negative zero. */
  static String signed(double value, String text) {
    return 1 / value == Double.NEGATIVE_INFINITY ? "-" + text : text;
  }

  private static BigDecimal stripped(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
