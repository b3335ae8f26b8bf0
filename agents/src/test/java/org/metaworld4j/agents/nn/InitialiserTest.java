package org.metaworld4j.agents.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialiserTest {

  @ParameterizedTest
  @CsvSource({"XAVIER_UNIFORM, 0.2", "HE_UNIFORM, 0.24494897"})
  void uniformWeightsFillTheirRange(Initialiser initialiser, double limit) {
    double[][] w = new double[100][50];
    initialiser.draw(w, new SplittableRandom(1));
    double most = Arrays.stream(w).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
    double mean = Arrays.stream(w).flatMapToDouble(Arrays::stream).average().orElse(1);
    assertThat(most).isBetween(0.995 * limit, limit);
    assertThat(mean).isCloseTo(0, offset(6 * limit / Math.sqrt(3 * 5000)));
  }

  @ParameterizedTest
  @CsvSource({"3, 5", "5, 3", "4, 4"})
  void orthogonalWeightsAreOrthogonal(int inputs, int outputs) {
    double[][] w = new double[inputs][outputs];
    Initialiser.ORTHOGONAL.draw(w, new SplittableRandom(1));
    int n = Math.min(inputs, outputs);
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        assertThat(product(w, a, b)).isCloseTo(a == b ? 1 : 0, offset(1e-12));
      }
    }
  }

  /** Inner product of two rows if these are the fewer, else of two columns. */
  private static double product(double[][] w, int a, int b) {
    double sum = 0;
    boolean wide = w[0].length > w.length;
    for (int k = 0; k < Math.max(w.length, w[0].length); k++) {
      sum += wide ? w[a][k] * w[b][k] : w[k][a] * w[k][b];
    }
    return sum;
  }
}
