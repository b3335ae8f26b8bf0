package org.metaworld4j.agents.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knowm.xchart.XYChart;
import org.metaworld4j.agents.plot.Line.Style;

class LineChartTest {

  @ParameterizedTest
  @CsvSource({
    "900, environment steps, 900",
    "150000, 'environment steps, thousands', 150",
    "20000000, 'environment steps, millions', 20"
  })
  void stepsAreCountedInUnitsThatLeaveShortNumbers(double last, String title, double shown) {
    Line line = new Line("success", new double[] {0, last}, new double[] {0, 1}, 0, Style.PLAIN);
    XYChart chart = new LineChart("success", List.of(line)).chart();
    assertThat(chart.getXAxisTitle()).isEqualTo(title);
    assertThat(chart.getSeriesMap().get("success").getXData()).containsExactly(0, shown);
  }
}
