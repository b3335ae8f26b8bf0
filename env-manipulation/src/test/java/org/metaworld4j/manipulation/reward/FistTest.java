package org.metaworld4j.manipulation.reward;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FistTest {

  @Test
  void closesFromMinusOneToOne() {
    assertThat(Fist.closing(-1)).isZero();
    assertThat(Fist.closing(0)).isEqualTo(0.5);
    assertThat(Fist.closing(1)).isEqualTo(1);
  }

  @Test
  void effortBeyondTheLimitsCountsAsTheLimit() {
    assertThat(Fist.closing(-7)).isZero();
    assertThat(Fist.closing(7)).isEqualTo(1);
  }

  @Test
  void countsInFloats() {
    assertThat(Fist.closing(0.1)).isEqualTo((0.1f + 1f) / 2f);
  }
}
