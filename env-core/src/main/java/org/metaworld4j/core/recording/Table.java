package org.metaworld4j.core.recording;

import java.util.Arrays;

/** Rows of numbers, equally long, one behind the other; grows at the end. */
final class Table {

  private final int columns;
  private double[] values;
  private int rows;

  Table(int columns) {
    this(columns, new double[16 * columns], 0);
  }

  private Table(int columns, double[] values, int rows) {
    this.columns = columns;
    this.values = values;
    this.rows = rows;
  }

  /** Returns a table of these values, which then belong to it. */
  static Table of(int rows, int columns, double[] values) {
    return new Table(columns, values, rows);
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  void clear() {
    rows = 0;
  }

  void add(double[] source, int offset) {
    if ((rows + 1) * columns > values.length) {
      values = Arrays.copyOf(values, 2 * values.length);
    }
    System.arraycopy(source, offset, values, rows * columns, columns);
    rows++;
  }

  double value(int row, int column) {
    return values[row * columns + column];
  }

  void copyRow(int row, double[] out, int offset) {
    System.arraycopy(values, row * columns, out, offset, columns);
  }
}
