package org.metaworld4j.manipulation.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.metaworld4j.manipulation.physics.ConstraintRows.Zone;

class ConstraintRowsTest {

  private static final double MU = 0.8;
  private static final double SPIN = 0.05;
  private static final double D = 12;
  private static final double EPSILON = 1e-6;

  private final ConstraintRows rows = new ConstraintRows();
  private final int contact = rows.open(4);

  ConstraintRowsTest() {
    double[] mu = {MU, MU, MU, SPIN};
    for (int row = 0; row < 4; row++) {
      rows.friction[row] = mu[row];
      rows.stiffness[row] = D * mu[row] * mu[row] / (MU * MU);
    }
  }

  @Test
  void impulsesAreMinusTheGradientOfTheCostInAllZones() {
    Random random = new Random(1);
    Set<Zone> met = EnumSet.noneOf(Zone.class);
    for (int sample = 0; sample < 500; sample++) {
      double[] x = random(random);
      rows.answer(contact, x);
      double[] impulse = rows.impulse.clone();
      met.add(rows.zone[contact]);
      for (int row = 0; row < 4; row++) {
        double up = rows.answer(contact, moved(x, row, EPSILON));
        double down = rows.answer(contact, moved(x, row, -EPSILON));
        assertThat(-(up - down) / (2 * EPSILON)).isCloseTo(impulse[row], within(1e-4));
      }
    }
    assertThat(met).containsExactlyInAnyOrder(Zone.values());
  }

  @Test
  void curvatureIsTheDerivativeOfTheImpulses() {
    Random random = new Random(2);
    double[] curvature = new double[16];
    int compared = 0;
    for (int sample = 0; sample < 500; sample++) {
      double[] x = random(random);
      rows.answer(contact, x);
      Zone zone = rows.zone[contact];
      if (zone == Zone.PARTED) {
        continue;
      }
      rows.curvature(contact, x, curvature);
      for (int row = 0; row < 4; row++) {
        rows.answer(contact, moved(x, row, EPSILON));
        boolean same = rows.zone[contact] == zone;
        double[] up = rows.impulse.clone();
        rows.answer(contact, moved(x, row, -EPSILON));
        if (same && rows.zone[contact] == zone) {
          for (int i = 0; i < 4; i++) {
            double slope = -(up[i] - rows.impulse[i]) / (2 * EPSILON);
            assertThat(slope).isCloseTo(curvature[4 * i + row], within(1e-4));
            compared++;
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(2000);
  }

  @Test
  void impulsesStayWithinTheFrictionCone() {
    Random random = new Random(3);
    for (int sample = 0; sample < 500; sample++) {
      rows.answer(contact, random(random));
      double used = 0;
      for (int row = 1; row < 4; row++) {
        double share = rows.impulse[row] / rows.friction[row];
        used += share * share;
      }
      assertThat(rows.impulse[0]).isGreaterThanOrEqualTo(0);
      assertThat(Math.sqrt(used)).isLessThanOrEqualTo(rows.impulse[0] + 1e-12);
    }
  }

  @Test
  void limitPushesOnlyWhenViolated() {
    int limit = rows.open(1);
    int base = limit * ConstraintRows.ROWS;
    rows.stiffness[base] = 3;
    double[] x = new double[2 * ConstraintRows.ROWS];
    x[base] = -0.5;
    assertThat(rows.answer(limit, x)).isEqualTo(3 * 0.5 * 0.5 / 2);
    assertThat(rows.impulse[base]).isEqualTo(1.5);
    x[base] = 0.5;
    assertThat(rows.answer(limit, x)).isZero();
    assertThat(rows.impulse[base]).isZero();
  }

  private static double[] random(Random random) {
    double[] x = new double[4];
    for (int row = 0; row < 4; row++) {
      x[row] = random.nextGaussian();
    }
    x[0] -= 0.5;
    x[3] *= 10;
    return x;
  }

  private static double[] moved(double[] x, int row, double by) {
    double[] moved = x.clone();
    moved[row] += by;
    return moved;
  }
}
