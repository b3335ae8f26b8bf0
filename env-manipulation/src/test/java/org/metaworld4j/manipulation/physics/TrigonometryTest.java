package org.metaworld4j.manipulation.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class TrigonometryTest {

  @Property
  void sineAndCosineAreRightToTheLastDigits(
      @ForAll @DoubleRange(min = -1000, max = 1000) double angle) {
    assertThat(Trigonometry.sin(angle)).isCloseTo(StrictMath.sin(angle), within(2e-15));
    assertThat(Trigonometry.cos(angle)).isCloseTo(StrictMath.cos(angle), within(2e-15));
  }
}
