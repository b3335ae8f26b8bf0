package org.metaworld4j.agents.plot;

import java.awt.Color;
import java.util.List;
import java.util.OptionalDouble;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/**
 * One or more bars for each of several things.
 *
 * @param title what is shown
 * @param figure name of the figure
 * @param names of the things
 * @param bars one or more figures for each of them
 * @param top end of the axis; empty to let it fit the values
 */
public record BarChart(
    String title, String figure, List<String> names, List<Bars> bars, OptionalDouble top) {

  private static final int HEIGHT = 480; // pixels
  private static final int LEAST_WIDTH = 480; // pixels
  private static final int WIDTH_OF_BAR = 16; // pixels

  /** Copies the lists. */
  public BarChart {
    names = List.copyOf(names);
    bars = List.copyOf(bars);
  }

  /**
   * A bar for each of the things.
   *
   * @param name stands in the legend
   * @param values one a thing; NaN gets no bar
   */
  public record Bars(String name, List<Double> values) {
    /** Copies the list. */
    public Bars {
      values = List.copyOf(values);
    }
  }

  CategoryChart chart() {
    int width = 160 + (WIDTH_OF_BAR * bars.size() + 8) * names.size();
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(Math.max(LEAST_WIDTH, width))
            .height(HEIGHT)
            .title(title)
            .yAxisTitle(figure)
            .build();
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setPlotBorderVisible(false);
    chart.getStyler().setLegendVisible(bars.size() > 1);
    chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
    chart.getStyler().setLegendBorderColor(Color.WHITE);
    chart.getStyler().setXAxisLabelRotation(90);
    chart.getStyler().setPlotGridVerticalLinesVisible(false);
    top.ifPresent(end -> chart.getStyler().setYAxisMin(0.0).setYAxisMax(end));
    for (int i = 0; i < bars.size(); i++) {
      List<Double> heights =
          bars.get(i).values().stream().map(v -> Double.isFinite(v) ? v : 0.0).toList();
      chart.addSeries(bars.get(i).name(), names, heights).setFillColor(Palette.colour(i));
    }
    return chart;
  }
}
