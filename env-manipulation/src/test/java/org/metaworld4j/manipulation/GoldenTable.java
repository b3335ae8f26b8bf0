package org.metaworld4j.manipulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * A table of the folder {@code golden} of the test resources.
 *
 * @param columns names of the columns
 * @param rows the rows
 */
public record GoldenTable(List<String> columns, List<Row> rows) {

  /** Reads a gzipped CSV file whose first line names the columns. */
  public static GoldenTable read(String file) {
    return read(file, true);
  }

  /** Reads a CSV file that begins with comments, # in front, and a line that names the columns. */
  public static GoldenTable readCommented(String file) {
    return read(file, false);
  }

  private static GoldenTable read(String file, boolean gzipped) {
    try (InputStream in =
            Objects.requireNonNull(GoldenTable.class.getResourceAsStream("golden/" + file), file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    gzipped ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().filter(line -> !line.startsWith("#")).toList();
      List<String> columns = List.of(lines.get(0).split(","));
      return new GoldenTable(
          columns, lines.stream().skip(1).map(line -> new Row(columns, line.split(","))).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** One row; short rows have no cells in the last columns. */
  public static final class Row {

    private final List<String> columns;
    private final String[] cells;

    private Row(List<String> columns, String[] cells) {
      this.columns = columns;
      this.cells = cells;
    }

    /** Returns the cell of a column as text. */
    public String text(String column) {
      return cells[columns.indexOf(column)];
    }

    /** Returns the cell of a column as a number. */
    public double number(String column) {
      return Double.parseDouble(text(column));
    }

    /** Writes the cells from a column on into an array, as many as fit. */
    public void numbers(String firstColumn, double[] out, int offset, int count) {
      int from = columns.indexOf(firstColumn);
      for (int i = 0; i < count; i++) {
        out[offset + i] = Double.parseDouble(cells[from + i]);
      }
    }

    /** Does the same, or nothing in a table without that column. */
    public void numbersIfAny(String firstColumn, double[] out, int offset, int count) {
      if (columns.contains(firstColumn)) {
        numbers(firstColumn, out, offset, count);
      }
    }

    /** Returns the cell of a column as a number, or 0 in a table without that column. */
    public double numberIfAny(String column) {
      return columns.contains(column) ? number(column) : 0;
    }

    /** Returns the cells from a column to the end of the row. */
    public double[] numbersFrom(String firstColumn) {
      double[] out = new double[cells.length - columns.indexOf(firstColumn)];
      numbers(firstColumn, out, 0, out.length);
      return out;
    }
  }
}
