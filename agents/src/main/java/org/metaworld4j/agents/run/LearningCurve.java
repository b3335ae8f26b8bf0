package org.metaworld4j.agents.run;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A run's metrics as a picture: one chart a figure that is known before and after adaptation, or,
 * for a learner of plain policies, of those that all learners know.
 *
 * @param columns names of the columns
 * @param rows the numbers, row by row
 */
record LearningCurve(List<String> columns, List<double[]> rows) {

  private static final String STEPS = "environmentSteps";
  private static final String BEFORE = "Before";
  private static final String AFTER = "After";
  private static final List<String> PLAIN = List.of("return", "success", "distance");
  private static final int WIDTH = 700; // pixels
  private static final int HEIGHT = 300; // pixels, of one chart

  /** Reads a metrics file. */
  static LearningCurve of(Path metrics) {
    try {
      List<String> lines = Files.readAllLines(metrics, StandardCharsets.US_ASCII);
      List<double[]> rows =
          lines.stream()
              .skip(1)
              .map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble))
              .map(numbers -> numbers.toArray())
              .toList();
      return new LearningCurve(List.of(lines.get(0).split(",")), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Draws the picture as PNG, without a screen. */
  byte[] png() {
    System.setProperty("java.awt.headless", "true");
    List<XYChart> charts = new ArrayList<>();
    for (String column : columns) {
      if (column.endsWith(AFTER)) {
        String figure = column.substring(0, column.length() - AFTER.length());
        if (columns.contains(figure + BEFORE) && isKnown(column)) {
          charts.add(chart(figure));
        }
      }
    }
    for (String figure : PLAIN) {
      if (columns.contains(figure) && isKnown(figure)) {
        charts.add(chart(figure));
      }
    }
    var bytes = new ByteArrayOutputStream();
    try {
      BitmapEncoder.saveBitmap(charts, charts.size(), 1, bytes, BitmapFormat.PNG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private boolean isKnown(String column) {
    return Arrays.stream(values(column)).noneMatch(Double::isNaN);
  }

  private XYChart chart(String figure) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(figure)
            .xAxisTitle("environment steps")
            .build();
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setXAxisDecimalPattern("#,##0");
    double[] steps = values(STEPS);
    if (columns.contains(figure)) {
      chart.addSeries("training", steps, values(figure)).setMarker(SeriesMarkers.NONE);
      return chart;
    }
    chart
        .addSeries("before adaptation", steps, values(figure + BEFORE))
        .setMarker(SeriesMarkers.NONE);
    chart
        .addSeries("after adaptation", steps, values(figure + AFTER))
        .setMarker(SeriesMarkers.NONE);
    return chart;
  }

  private double[] values(String column) {
    int index = columns.indexOf(column);
    return rows.stream().mapToDouble(row -> row[index]).toArray();
  }
}
