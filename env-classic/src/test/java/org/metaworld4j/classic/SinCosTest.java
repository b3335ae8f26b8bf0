package org.metaworld4j.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.random.Generator;

class SinCosTest {

  private static double ulps(double value, double expected) {
    return Math.abs(value - expected) / Math.ulp(expected);
  }

  @Property
  void resultsAreWithinOneUnitOfTheLastPlace(
      @ForAll @DoubleRange(min = -SinCos.RANGE, max = SinCos.RANGE) double angle) {
    assertThat(ulps(SinCos.sin(angle), StrictMath.sin(angle))).isLessThanOrEqualTo(1);
    assertThat(ulps(SinCos.cos(angle), StrictMath.cos(angle))).isLessThanOrEqualTo(1);
  }

  @Test
  void angleOfAFewTurnsIsAsGood() {
    Generator random = Generator.seeded(1);
    for (int i = 0; i < 200_000; i++) {
      double angle = random.uniform(-20, 20);
      assertThat(ulps(SinCos.sin(angle), StrictMath.sin(angle))).isLessThanOrEqualTo(1);
      assertThat(ulps(SinCos.cos(angle), StrictMath.cos(angle))).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void multiplesOfAQuarterTurnKeepTheirRelativeAccuracy() {
    for (int quarters = -1000; quarters <= 1000; quarters++) {
      double angle = quarters * (Math.PI / 2);
      double small = quarters % 2 == 0 ? SinCos.sin(angle) : SinCos.cos(angle);
      double expected = quarters % 2 == 0 ? StrictMath.sin(angle) : StrictMath.cos(angle);
      assertThat(small).isCloseTo(expected, within(Math.ulp(expected)));
    }
  }

  @Test
  void loopsGiveTheBitsOfSingleCalls() {
    Generator random = Generator.seeded(2);
    double[] angles = new double[1001];
    for (int i = 0; i < angles.length; i++) {
      angles[i] = random.uniform(-100, 100);
    }
    double[] sin = new double[angles.length];
    double[] cos = new double[angles.length];
    for (int round = 0; round < 2000; round++) { // compiled after some
      SinCos.of(angles, sin, cos, new double[angles.length], 3, angles.length);
    }
    for (int i = 3; i < angles.length; i++) {
      assertThat(sin[i]).isEqualTo(SinCos.sin(angles[i]));
      assertThat(cos[i]).isEqualTo(SinCos.cos(angles[i]));
    }
    assertThat(sin[2]).isZero();
  }
}
