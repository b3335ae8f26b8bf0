package org.metaworld4j.agents.fewshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.meta.Batch;
import org.metaworld4j.agents.nn.SquaredError;
import org.nd4j.linalg.api.buffer.DataType;

class RegressionFamilyTest {

  @Test
  void functionsAreWhatTheirNamesSay() {
    assertThat(new Sinusoid(2, 0.5).at(0.5)).isZero();
    assertThat(new Sinusoid(2, 0.5).at(0.5 + Math.PI / 2)).isCloseTo(2, offset(1e-12));
    assertThat(new Linear(-2, 1).at(3)).isEqualTo(-5);
    assertThat(new Quadratic(0.1, 2, -1).at(2)).isEqualTo(-1);
    assertThat(new Quadratic(0.1, 2, -1).at(12)).isCloseTo(9, offset(1e-12));
  }

  @Test
  void tasksAndExamplesLieInTheirRanges() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 1000; i++) {
      Sinusoid wave = Sinusoid.draw(random);
      assertThat(wave.amplitude()).isBetween(0.1, 5.0);
      assertThat(wave.phase()).isBetween(0.0, Math.PI);
      Quadratic parabola = Quadratic.draw(random);
      assertThat(Math.abs(parabola.curvature())).isBetween(0.02, 0.15);
      Linear line = (Linear) RegressionFamily.LINEAR.draw(random);
      Batch examples = line.examples(1, DataType.DOUBLE, random);
      double x = examples.x().get(0, 0);
      assertThat(x).isBetween(-5.0, 5.0);
      double y = ((SquaredError) examples.loss()).targets().get(0, 0);
      assertThat(y).isCloseTo(line.slope() * x + line.level(), offset(1e-12));
    }
  }
}
