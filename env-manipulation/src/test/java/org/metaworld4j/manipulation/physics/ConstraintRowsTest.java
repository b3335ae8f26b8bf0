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
  private final int contact = open(4);
  private final double[] x = new double[4]; // deviations

  private int open(int rowCount) {
    rows.add(new Coupling());
    return rows.addContact(rowCount);
  }

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

  /** The closed form of a sticking point, and the general one of a sliding point. */
  @Test
  void stiffnessIsTheDerivativeOfTheWrenchByTheTwist() {
    Random random = new Random(5);
    Set<Zone> met = EnumSet.noneOf(Zone.class);
    for (int sample = 0; sample < 300; sample++) {
      double[] twist = random.doubles(6, -1, 1).toArray();
      turnContact(random);
      double[] expected = new double[36];
      if (findStiffness(twist, expected) && rows.zone[contact] != Zone.PARTED) {
        met.add(rows.zone[contact]);
        double[] stiffness = new double[36];
        wrench(twist); // the zone at the twist itself
        rows.addStiffness(contact, x, stiffness);
        for (int i = 0; i < 6; i++) {
          for (int j = 0; j <= i; j++) {
            assertThat(stiffness[6 * i + j]).isCloseTo(expected[6 * i + j], within(2e-4));
          }
        }
      }
    }
    assertThat(met).containsExactlyInAnyOrder(Zone.STICKING, Zone.SLIDING);
  }

  private void turnContact(Random random) {
    double[] q = random.doubles(4, -1, 1).toArray();
    double norm = Math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3]);
    Frames.rotation(q[0] / norm, q[1] / norm, q[2] / norm, q[3] / norm, rows.frame, 0);
    for (int i = 0; i < 3; i++) {
      rows.lever[i] = random.nextGaussian();
    }
  }

  private double[] wrench(double[] twist) {
    rows.velocities(contact, twist, x);
    x[0] -= 0.5;
    rows.answer(contact, x);
    double[] wrench = new double[6];
    rows.addWrench(contact, wrench);
    return wrench;
  }

  /** Differentiates; returns whether the zone is the same on both sides. */
  private boolean findStiffness(double[] twist, double[] out) {
    boolean same = true;
    for (int j = 0; j < 6; j++) {
      double[] up = wrench(moved(twist, j, EPSILON));
      Zone zone = rows.zone[contact];
      double[] down = wrench(moved(twist, j, -EPSILON));
      same &= rows.zone[contact] == zone;
      for (int i = 0; i < 6; i++) {
        out[6 * i + j] = -(up[i] - down[i]) / (2 * EPSILON);
      }
    }
    return same;
  }

  @Test
  void limitPushesOnlyWhenViolated() {
    int limit = open(1);
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
