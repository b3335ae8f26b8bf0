package org.metaworld4j.agents.evaluation;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/**
 * One bar for each environment, as high as a figure of it.
 *
 * @param title what is shown
 * @param figure name of the figure
 * @param envs names of the environments
 * @param values one for each of them; NaN gets no bar
 * @param top end of the axis; empty to let it fit the values
 */
public record TaskBars(
    String title, String figure, List<String> envs, List<Double> values, OptionalDouble top) {

  private static final int HEIGHT = 480; // pixels
  private static final int LEAST_WIDTH = 480; // pixels
  private static final int WIDTH_OF_BAR = 22; // pixels

  /** Copies the lists. */
  public TaskBars {
    envs = List.copyOf(envs);
    values = List.copyOf(values);
  }

  /** Draws the picture as PNG, without a screen. */
  public byte[] png() {
    System.setProperty("java.awt.headless", "true");
    var bytes = new ByteArrayOutputStream();
    try {
      BitmapEncoder.saveBitmap(chart(), bytes, BitmapFormat.PNG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private CategoryChart chart() {
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(Math.max(LEAST_WIDTH, 120 + WIDTH_OF_BAR * envs.size()))
            .height(HEIGHT)
            .title(title)
            .yAxisTitle(figure)
            .build();
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setLegendVisible(false);
    chart.getStyler().setXAxisLabelRotation(90);
    chart.getStyler().setPlotGridVerticalLinesVisible(false);
    top.ifPresent(end -> chart.getStyler().setYAxisMin(0.0).setYAxisMax(end));
    List<Double> heights = new ArrayList<>();
    for (double value : values) {
      heights.add(Double.isNaN(value) ? 0.0 : value);
    }
    chart.addSeries(figure, envs, heights);
    return chart;
  }
}
