package org.metaworld4j.core.space;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes arrays as NumPy prints them: numbers in columns, rows in brackets, lines of 75 characters,
 * the middle of arrays above 1000 numbers left out.
 */
final class ArrayText {

  private static final int LINE = 75; // characters
  private static final int PRINTED_WHOLE = 1000; // numbers
  private static final int EDGE = 3; // numbers shown at each end of a longer axis
  private static final int LEFT_OUT = -1;

  private final double[] values;
  private final int[] shape;
  private final boolean shortened;
  private final NumberColumn column;

  private ArrayText(double[] values, int[] shape, Precision precision) {
    this.values = values;
    this.shape = shape;
    shortened = values.length > PRINTED_WHOLE;
    List<Double> shown = new ArrayList<>();
    collect(0, 0, shown);
    column = NumberColumn.of(shown, precision);
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
      String word = i == LEFT_OUT ? "..." : column.text(values[start + i]);
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
}
