package org.metaworld4j.manipulation.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FunnelTest {

  private final Funnel funnel = new Funnel(0.02, 0.04, 0.4);

  @Test
  void letsTheHandDownWithinItsRadius() {
    assertThat(funnel.floor(0)).isZero();
    assertThat(funnel.floor(0.02)).isZero();
  }

  @Test
  void risesWithTheLogarithmOfTheDistance() {
    assertThat(funnel.floor(1.02)).isCloseTo(0.4, within(1e-15));
    assertThat(funnel.floor(0.12)).isCloseTo(0.4 - 0.04 * Math.log(10), within(1e-15));
  }

  @Test
  void isNoHindranceCloseToItsRadius() {
    assertThat(funnel.floor(0.02 + 1e-6)).isLessThan(0);
  }
}
