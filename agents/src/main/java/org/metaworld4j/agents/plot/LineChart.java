package org.metaworld4j.agents.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Figures over environment steps.
 *
 * @param title what is shown
 * @param lines in the order in which they are drawn; at least one of them with points
 */
public record LineChart(String title, List<Line> lines) {

  private static final int WIDTH = 900; // pixels
  private static final int HEIGHT = 340; // pixels

  /** Copies the list and leaves out what is empty. */
  public LineChart {
    lines = lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  XYChart chart() {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(title)
            .xAxisTitle("environment steps")
            .build();
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setPlotBorderVisible(false);
    chart.getStyler().setLegendBorderColor(Color.WHITE);
    chart.getStyler().setLegendPosition(LegendPosition.OutsideE);
    chart.getStyler().setXAxisDecimalPattern("#,##0");
    chart.getStyler().setXAxisTickMarkSpacingHint(120);
    for (int i = 0; i < lines.size(); i++) {
      add(chart, lines.get(i), i);
    }
    return chart;
  }

  private static void add(XYChart chart, Line line, int number) {
    Color colour = Palette.colour(line.colour());
    String name = line.name().isEmpty() ? "line " + number : line.name();
    XYSeries series = chart.addSeries(name, line.x(), line.y());
    series.setShowInLegend(!line.name().isEmpty());
    series.setMarker(SeriesMarkers.NONE);
    switch (line.style()) {
      case PLAIN -> series.setLineColor(colour).setLineStyle(new BasicStroke(1.2f));
      case BROAD -> series.setLineColor(colour).setLineStyle(new BasicStroke(2.6f));
      case FAINT -> series.setLineColor(Palette.faint(colour)).setLineStyle(new BasicStroke(1));
      case DOTTED -> {
        series.setLineColor(colour).setLineStyle(new BasicStroke(2.2f));
        series.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(colour);
      }
    }
  }
}
