package org.metaworld4j.agents.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A table of numbers as {@link CsvFile} writes it.
 *
 * @param columns names of the columns; none where the file was empty
 * @param rows the numbers, row by row
 */
record CsvTable(List<String> columns, List<double[]> rows) {

  /**
   * Reads a table; a last line without its line feed was being written and is left out.
   *
   * @throws RunException if there is no file or it is no such table
   */
  static CsvTable read(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.US_ASCII);
      List<String> lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
      if (lines.isEmpty()) {
        return new CsvTable(List.of(), List.of());
      }
      List<String> columns = List.of(lines.get(0).split(","));
      return new CsvTable(
          columns, lines.stream().skip(1).map(line -> row(line, columns.size(), file)).toList());
    } catch (IOException e) {
      throw new RunException(file + " cannot be read; name the folder that train wrote", e);
    }
  }

  private static double[] row(String line, int columns, Path file) {
    try {
      double[] row = Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray();
      if (row.length == columns) {
        return row;
      }
    } catch (NumberFormatException e) {
      throw new RunException(file + ": expected numbers, got the line " + line, e);
    }
    throw new RunException(
        "%s: expected %d numbers a line, got the line %s".formatted(file, columns, line));
  }

  /** Returns the numbers of a column; none where it is not there. */
  double[] column(String name) {
    int index = columns.indexOf(name);
    return index < 0 ? new double[0] : rows.stream().mapToDouble(row -> row[index]).toArray();
  }
}
