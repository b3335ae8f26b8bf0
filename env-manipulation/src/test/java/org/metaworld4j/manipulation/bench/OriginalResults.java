package org.metaworld4j.manipulation.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/** What the original engine, MuJoCo 3.3.0, gives for the experiments. */
public final class OriginalResults {

  private static final int VALUE = 2; // column of quantities
  private static final int X = 2; // columns of curves
  private static final int Y = 3;

  private final List<String[]> quantities = read("original-quantities.csv");
  private final List<String[]> curves = read("original-curves.csv");

  /** Reads a table without its comments and the names of its columns. */
  private static List<String[]> read(String file) {
    try (InputStream in = OriginalResults.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(","))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static List<String[]> rows(List<String[]> table, Experiment experiment, String name) {
    List<String[]> found =
        table.stream()
            .filter(row -> row[0].equals(experiment.name()) && row[1].equals(name))
            .toList();
    if (found.isEmpty()) {
      throw new NoSuchElementException(
          experiment.name()
              + ": expected the original's "
              + name
              + ", got none; run scripts/original/physics_experiments.py");
    }
    return found;
  }

  /** Returns the original's value of a quantity. */
  public double value(Experiment experiment, Quantity quantity) {
    return Double.parseDouble(rows(quantities, experiment, quantity.name()).get(0)[VALUE]);
  }

  /** Returns the points of the original's curve. */
  public double[] x(Experiment experiment, Trace trace) {
    return column(experiment, trace, X);
  }

  /** Returns the values of the original's curve. */
  public double[] y(Experiment experiment, Trace trace) {
    return column(experiment, trace, Y);
  }

  private double[] column(Experiment experiment, Trace trace, int column) {
    return rows(curves, experiment, trace.name()).stream()
        .mapToDouble(row -> Double.parseDouble(row[column]))
        .toArray();
  }
}
