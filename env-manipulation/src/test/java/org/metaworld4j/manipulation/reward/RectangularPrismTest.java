package org.metaworld4j.manipulation.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RectangularPrismTest {

  private static final double[] ZERO = {1, 2, 3};
  private static final double[] ONE = {2, 0, 7}; // on y it lies below

  @Test
  void risesFromOneCornerToTheOther() {
    assertThat(tolerance(1, 2, 3)).isZero();
    assertThat(tolerance(2, 0, 7)).isEqualTo(1);
    assertThat(tolerance(1.5, 1, 5)).isCloseTo(0.125, within(1e-15));
    assertThat(tolerance(1.5, 0, 7)).isCloseTo(0.5, within(1e-15));
  }

  @Test
  void isOneOutside() {
    assertThat(tolerance(0.99, 1, 5)).isEqualTo(1);
    assertThat(tolerance(1.5, 2.01, 5)).isEqualTo(1);
    assertThat(tolerance(1.5, 1, 7.01)).isEqualTo(1);
  }

  private static double tolerance(double x, double y, double z) {
    return RectangularPrism.tolerance(new double[] {x, y, z}, ZERO, ONE);
  }
}
