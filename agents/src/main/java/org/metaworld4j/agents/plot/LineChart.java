package org.metaworld4j.agents.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendLayout;
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
  private static final double ODD = 1e-9; // no multiple of it is where points are

  /** Copies the list and leaves out what is empty. */
  public LineChart {
    lines = lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  /** What steps are counted in: as large a unit as leaves short numbers. */
  private enum Unit {
    ONE(1, "environment steps"),
    THOUSAND(1e3, "environment steps, thousands"),
    MILLION(1e6, "environment steps, millions");

    private final double steps;
    private final String title;

    Unit(double steps, String title) {
      this.steps = steps;
      this.title = title;
    }

    static Unit of(double last) {
      return last < 10 * THOUSAND.steps ? ONE : last < MILLION.steps ? THOUSAND : MILLION;
    }
  }

  private Unit unit() {
    double last = lines.stream().flatMapToDouble(line -> Arrays.stream(line.x())).max().orElse(0);
    return Unit.of(last);
  }

  XYChart chart() {
    Unit unit = unit();
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(title)
            .xAxisTitle(unit.title)
            .build();
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setPlotBorderVisible(false);
    chart.getStyler().setLegendBorderColor(Color.WHITE);
    chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
    chart.getStyler().setLegendLayout(LegendLayout.Horizontal);
    chart.getStyler().setXAxisDecimalPattern("#,##0.##");
    chart.getStyler().setYAxisDecimalPattern("#,##0.###");
    chart.getStyler().setXAxisTickMarkSpacingHint(90);
    chart.getStyler().setXAxisMin(0.0);
    for (int i = 0; i < lines.size(); i++) {
      add(chart, lines.get(i), i, unit);
    }
    addOddPoint(chart);
    return chart;
  }

  /** Adds a point that is not seen: equally spaced ones alone get ticks such as 1.04 and 2.08. */
  private static void addOddPoint(XYChart chart) {
    XYSeries odd = chart.addSeries("odd", new double[] {ODD}, new double[] {Double.NaN});
    odd.setMarker(SeriesMarkers.NONE).setShowInLegend(false);
  }

  private static void add(XYChart chart, Line line, int number, Unit unit) {
    Color colour = Palette.colour(line.colour());
    String name = line.name().isEmpty() ? "line " + number : line.name();
    double[] x = Arrays.stream(line.x()).map(steps -> steps / unit.steps).toArray();
    XYSeries series = chart.addSeries(name, x, line.y());
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
