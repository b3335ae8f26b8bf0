package org.metaworld4j.agents.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.plot.Line.Style;

class LineTest {

  private static final double[] X = {0, 1, 2, 3, 4};

  @Test
  void smoothedPointsAreMeansOverNeighboursOnBothSides() {
    Line line = new Line("", X, new double[] {0, 3, 6, 0, 12}, 2, Style.FAINT);
    Line smooth = line.smoothed(1, "mean", Style.PLAIN);
    assertThat(smooth.y()).containsExactly(1.5, 3, 3, 6, 6);
    assertThat(smooth.x()).containsExactly(X);
    assertThat(smooth.name()).isEqualTo("mean");
    assertThat(smooth.colour()).isEqualTo(2);
  }

  @Test
  void pointsThatAreNoNumbersAreLeftOut() {
    Line line = new Line("", X, new double[] {0, Double.NaN, 6, 0, 12}, 0, Style.FAINT);
    assertThat(line.x()).containsExactly(0, 2, 3, 4);
    assertThat(line.smoothed(0, "", Style.FAINT).y()).containsExactly(0, 6, 0, 12);
  }
}
