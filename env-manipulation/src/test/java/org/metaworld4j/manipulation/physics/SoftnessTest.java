package org.metaworld4j.manipulation.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SoftnessTest {

  @Test
  void standardLawHasTheFiguresOfTheWeld() {
    assertThat(Softness.STANDARD.damping()).isCloseTo(105.263, within(1e-3));
    assertThat(Softness.STANDARD.stiffness()).isCloseTo(2770.08, within(1e-2));
  }

  @Test
  void impedanceRisesSmoothlyFromOneEndToTheOther() {
    Softness law = Softness.STANDARD;
    assertThat(law.impedance(0)).isEqualTo(0.9);
    assertThat(law.impedance(-0.0005)).isCloseTo(0.925, within(1e-12));
    assertThat(law.impedance(0.001)).isEqualTo(0.95);
    assertThat(law.impedance(1)).isEqualTo(0.95);
    for (double r = 0; r < 0.001; r += 1e-5) {
      assertThat(law.impedance(r + 1e-5)).isGreaterThan(law.impedance(r));
    }
  }

  @Test
  void timeConstantIsAtLeastTwoPhysicsSteps() {
    assertThat(Softness.of(1e-6, 1, 0.9, 0.95, 0.001))
        .isEqualTo(Softness.of(2 * World.STEP, 1, 0.9, 0.95, 0.001));
  }

  @Test
  void surfacesMixByTheMeanOfTheirSoftness() {
    Softness mixed = Softness.mixed(Surface.STANDARD, Surface.STIFF);
    assertThat(mixed.impedance(0)).isCloseTo(0.945, within(1e-15));
    assertThat(mixed.impedance(0.0055)).isCloseTo(0.97, within(1e-15));
    assertThat(mixed.damping()).isCloseTo(2 / (0.97 * 0.015), within(1e-9));
    assertThat(mixed.stiffness()).isCloseTo(1 / Math.pow(0.97 * 0.015, 2), within(1e-9));
  }
}
