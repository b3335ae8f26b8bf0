package org.metaworld4j.core.space;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes floating numbers with the fewest digits that name them, as NumPy does. */
final class NumberText {

  private static final int MOST_DIGITS = 17; // enough to name any double

  private NumberText() {}

  /** Returns the text of a number that stands alone: plain from 1e-4 to 1e16. */
  static String scalar(double value, Precision precision) {
    if (!Double.isFinite(value)) {
      return notFinite(value);
    }
    double size = Math.abs(value);
    if (size != 0 && (size < 1e-4 || size >= 1e16)) {
      BigDecimal digits = shortest(value, precision);
      return scientific(digits, Math.max(0, digits.precision() - 1), "");
    }
    String plain = signed(value, shortest(value, precision).toPlainString());
    return plain.contains(".") ? plain : plain + ".0";
  }

  static String notFinite(double value) {
    return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
  }

  /**
   * Returns a number as one digit, fraction and power of ten.
   *
   * @param fraction digits after the point, filled up with zeros
   * @param point what follows the first digit if there is no fraction
   */
  static String scientific(BigDecimal number, int fraction, String point) {
    String digits = number.unscaledValue().abs().toString();
    int power = number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
    String rest = digits.substring(1) + "0".repeat(Math.max(0, fraction + 1 - digits.length()));
    return String.format(
        "%s%s%s%se%s%02d",
        number.signum() < 0 ? "-" : "",
        digits.charAt(0),
        rest.isEmpty() ? point : ".",
        rest,
        power < 0 ? "-" : "+",
        Math.abs(power));
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
