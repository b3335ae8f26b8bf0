package org.metaworld4j.agents.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of text in columns: the first column to the left, numbers to the right. */
final class Table {

  private final List<String[]> rows = new ArrayList<>();
  private final int textColumns;

  /**
   * Begins a table.
   *
   * @param textColumns how many columns from the left stand to the left
   * @param head titles of the columns
   */
  Table(int textColumns, String... head) {
    this.textColumns = textColumns;
    rows.add(head);
  }

  /** Adds a row with one cell for each column. */
  void add(String... cells) {
    rows.add(cells);
  }

  /** Writes a number with a fixed number of digits, a dash for NaN. */
  static String number(double value, int digits) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%,." + digits + "f", value);
  }

  /** Prints all rows as a table of Markdown. */
  void printMarkdown(PrintWriter out) {
    for (String[] row : rows) {
      out.println("| " + String.join(" | ", row) + " |");
      if (row == rows.get(0)) {
        out.println("|---".repeat(textColumns) + "|--:".repeat(row.length - textColumns) + "|");
      }
    }
    out.flush();
  }

  /** Prints all rows; the last text column is not padded where nothing follows it. */
  void print(PrintWriter out) {
    int columns = rows.get(0).length;
    int[] widths = new int[columns];
    for (String[] row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    for (String[] row : rows) {
      var line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String padding = " ".repeat(widths[i] - row[i].length());
        line.append(i == 0 ? "" : "  ");
        line.append(i < textColumns ? row[i] + padding : padding + row[i]);
      }
      out.println(line.toString().stripTrailing());
    }
    out.flush();
  }
}
