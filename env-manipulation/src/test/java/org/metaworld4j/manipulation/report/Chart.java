package org.metaworld4j.manipulation.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A picture of curves: theory as a broad pale line, ours as a thin one, the original as circles.
 */
final class Chart {

  private static final int WIDTH = 900; // pixels
  private static final int HEIGHT = 500; // pixels
  private static final int MOST_CIRCLES = 30; // a curve
  private static final Color[] COLOURS = {
    new Color(0x1F5FA8), new Color(0xC8452E), new Color(0x3A8F4D)
  };
  private static final Color PALE = new Color(0xC4C4C4);
  private static final Color GRID = new Color(0xE6E6E6);

  private final XYChart chart;

  Chart(String title, String xAxis, String yAxis) {
    chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(title)
            .xAxisTitle(xAxis)
            .yAxisTitle(yAxis)
            .build();
    style(chart.getStyler());
  }

  private static void style(XYStyler styler) {
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setPlotBorderVisible(false);
    styler.setPlotGridLinesColor(GRID);
    styler.setPlotGridLinesStroke(new BasicStroke(1));
    styler.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 17));
    styler.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
    styler.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    styler.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    styler.setLegendPosition(LegendPosition.OutsideE);
    styler.setLegendBorderColor(Color.WHITE);
    styler.setMarkerSize(7);
    styler.setChartPadding(12);
    styler.setDecimalPattern("0.###");
    styler.setXAxisMin(0.0);
    styler.setYAxisMin(0.0);
  }

  /** Adds what theory says; curves are told apart by what is drawn on them. */
  void theory(double[] x, double[] y) {
    int earlier = chart.getSeriesMap().size();
    line(earlier == 0 ? "theory" : "theory " + earlier, x, y, PALE, 7)
        .setShowInLegend(earlier == 0);
  }

  /** Adds what our engine gives; curves are coloured by their number, from 0 on. */
  void ours(int number, String name, double[] x, double[] y) {
    line(name, x, y, COLOURS[number], 2);
  }

  private XYSeries line(String name, double[] x, double[] y, Color colour, float width) {
    XYSeries series = chart.addSeries(name, x, y);
    series.setMarker(SeriesMarkers.NONE);
    series.setLineColor(colour);
    series.setLineStyle(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    return series;
  }

  /** Adds what the original gives. */
  void original(int number, String name, double[] x, double[] y) {
    int apart = (x.length + MOST_CIRCLES - 1) / MOST_CIRCLES;
    XYSeries series = chart.addSeries(name, every(apart, x), every(apart, y));
    series.setMarker(SeriesMarkers.CIRCLE);
    series.setMarkerColor(COLOURS[number].darker());
    series.setLineStyle(new BasicStroke(0));
    series.setLineColor(new Color(0, 0, 0, 0));
  }

  private static double[] every(int apart, double[] values) {
    return IntStream.range(0, values.length)
        .filter(i -> i % apart == 0)
        .mapToDouble(i -> values[i])
        .toArray();
  }

  /** Returns the numbers of so many control steps, beginning with 0. */
  static double[] steps(int count) {
    double[] steps = new double[count];
    Arrays.setAll(steps, i -> i);
    return steps;
  }

  /** Writes the picture into a folder as PNG. */
  void save(Path folder, String name) {
    var bytes = new ByteArrayOutputStream();
    try {
      BitmapEncoder.saveBitmap(chart, bytes, BitmapFormat.PNG);
      Files.createDirectories(folder);
      Files.write(folder.resolve(name + ".png"), bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
