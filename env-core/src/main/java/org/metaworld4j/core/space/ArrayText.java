package org.metaworld4j.core.space;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Writes arrays as NumPy prints them: numbers in columns, rows in brackets, lines of 75 characters,
 * the middle of arrays above 1000 numbers left out.
 */
final class ArrayText {

  private static final int LINE = 75; // characters
  private static final int PRINTED_WHOLE = 1000; // numbers
  private static final int EDGE = 3; // numbers shown at each end of a longer axis
  private static final int DIGITS = 8; // after the point
  private static final int LEFT_OUT = -1;

  private final double[] values;
  private final int[] shape;
  private final boolean shortened;
  private final DoubleFunction<String> format;

  private ArrayText(double[] values, int[] shape, Precision precision) {
    this.values = values;
    this.shape = shape;
    shortened = values.length > PRINTED_WHOLE;
    List<Double> shown = new ArrayList<>();
    collect(0, 0, shown);
    format = precision.isWhole() ? whole(shown, precision) : floating(shown, precision);
  }

  /** Returns the text of an array, or of its number if all are the same. */
  static String brief(double[] values, int[] shape, Precision precision) {
    for (double value : values) {
      if (value != values[0]) {
        return of(values, shape, precision);
      }
    }
    return values.length == 0 ? "[]" : precision.text(values[0]);
  }

  /** Returns the text of an array in row order. */
  static String of(double[] values, int[] shape, Precision precision) {
    if (shape.length == 0) {
      return precision.text(values[0]);
    }
    return new ArrayText(values, shape, precision).rows(0, 0, " ", LINE);
  }

  private String rows(int axis, int start, String indent, int width) {
    return axis == shape.length - 1
        ? row(start, indent, width - 1)
        : nested(axis, start, indent, width);
  }

  private String nested(int axis, int start, String indent, int width) {
    String separator = "\n".repeat(shape.length - axis - 1) + indent;
    List<String> rows = new ArrayList<>();
    for (int i : indices(axis)) {
      rows.add(
          i == LEFT_OUT
              ? "..."
              : rows(axis + 1, start + i * stride(axis), indent + " ", width - 1));
    }
    return "[" + String.join(separator, rows) + "]";
  }

  private String row(int start, String indent, int width) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder(indent);
    for (int i : indices(shape.length - 1)) {
      String word = i == LEFT_OUT ? "..." : format.apply(values[start + i]);
      if (line.length() + word.length() > width && line.length() > indent.length()) {
        text.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(indent);
      }
      line.append(word).append(' ');
    }
    text.append(line, 0, Math.max(indent.length(), line.length() - 1));
    return "[" + text.substring(indent.length()) + "]";
  }

  private void collect(int axis, int start, List<Double> shown) {
    for (int i : indices(axis)) {
      if (i != LEFT_OUT && axis == shape.length - 1) {
        shown.add(values[start + i]);
      } else if (i != LEFT_OUT) {
        collect(axis + 1, start + i * stride(axis), shown);
      }
    }
  }

  private List<Integer> indices(int axis) {
    List<Integer> indices = new ArrayList<>();
    boolean cut = shortened && shape[axis] > 2 * EDGE;
    for (int i = 0; i < shape[axis]; i++) {
      if (!cut || i < EDGE || i >= shape[axis] - EDGE) {
        indices.add(i);
      } else if (i == EDGE) {
        indices.add(LEFT_OUT);
      }
    }
    return indices;
  }

  private int stride(int axis) {
    int stride = 1;
    for (int i = axis + 1; i < shape.length; i++) {
      stride *= shape[i];
    }
    return stride;
  }

  private static DoubleFunction<String> whole(List<Double> shown, Precision precision) {
    int width = shown.stream().mapToInt(value -> precision.text(value).length()).max().orElse(0);
    return value -> padded(precision.text(value), width);
  }

  private static DoubleFunction<String> floating(List<Double> shown, Precision precision) {
    List<Double> finite = shown.stream().filter(Double::isFinite).toList();
    DoubleFunction<String> number =
        isScientific(finite) ? scientific(finite, precision) : plain(finite, precision);
    int width =
        shown.stream()
            .mapToInt(
                value ->
                    Double.isFinite(value)
                        ? number.apply(value).length()
                        : NumberText.notFinite(value).length())
            .max()
            .orElse(0);
    return value ->
        padded(Double.isFinite(value) ? number.apply(value) : NumberText.notFinite(value), width);
  }

  private static boolean isScientific(List<Double> finite) {
    double[] sizes = finite.stream().mapToDouble(Math::abs).filter(size -> size != 0).toArray();
    if (sizes.length == 0) {
      return false;
    }
    double least = Double.POSITIVE_INFINITY;
    double greatest = 0;
    for (double size : sizes) {
      least = Math.min(least, size);
      greatest = Math.max(greatest, size);
    }
    return greatest >= 1e8 || least < 1e-4 || greatest / least > 1000;
  }

  private static DoubleFunction<String> scientific(List<Double> finite, Precision precision) {
    int fraction =
        finite.stream()
            .mapToInt(value -> mantissa(value, precision).precision() - 1)
            .max()
            .orElse(0);
    return value ->
        NumberText.signed(value, NumberText.scientific(mantissa(value, precision), fraction, "."));
  }

  private static BigDecimal mantissa(double value, Precision precision) {
    return NumberText.shortest(value, precision)
        .round(new java.math.MathContext(DIGITS + 1, RoundingMode.HALF_EVEN))
        .stripTrailingZeros();
  }

  private static DoubleFunction<String> plain(List<Double> finite, Precision precision) {
    int fraction =
        finite.stream()
            .mapToInt(value -> Math.max(0, rounded(value, precision).scale()))
            .max()
            .orElse(0);
    return value -> {
      String text = NumberText.signed(value, rounded(value, precision).toPlainString());
      String pointed = text.contains(".") ? text : text + ".";
      int missing = fraction - (pointed.length() - pointed.indexOf('.') - 1);
      return pointed + " ".repeat(missing);
    };
  }

  private static BigDecimal rounded(double value, Precision precision) {
    BigDecimal shortest = NumberText.shortest(value, precision);
    return shortest.scale() > DIGITS
        ? shortest.setScale(DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros()
        : shortest;
  }

  private static String padded(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
