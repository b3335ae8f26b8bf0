package org.metaworld4j.manipulation.physics.collision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CeilingsTest {

  private static final double RADIUS = 0.1; // m

  private final Ceilings ceilings = new Ceilings(2, RADIUS, RADIUS);

  @Test
  void nothingIsRuledOutBeforeItWasLookedAt() {
    ceilings.moveTo(relative(Poses.at(0, 0, 0)));

    assertThat(ceilings.exceeds(0, 100)).isTrue();
  }

  @Test
  void ceilingStaysWhileTheBodiesStandStill() {
    ceilings.moveTo(relative(Poses.at(0, 0, 0.1)));
    ceilings.set(1, -0.02);
    ceilings.moveTo(relative(Poses.at(0, 0, 0.1)));

    assertThat(ceilings.exceeds(1, -0.0201)).isTrue();
    assertThat(ceilings.exceeds(1, -0.0199)).isFalse();
    assertThat(ceilings.exceeds(0, 100)).isTrue();
  }

  @Test
  void ceilingRisesByTheWayGone() {
    ceilings.moveTo(relative(Poses.at(0, 0, 0)));
    ceilings.set(0, -0.02);
    ceilings.moveTo(relative(Poses.at(0, 0.003, 0)));
    ceilings.moveTo(relative(Poses.at(0, 0.003, 0.002)));

    assertThat(ceilings.exceeds(0, -0.0151)).isTrue();
    assertThat(ceilings.exceeds(0, -0.0149)).isFalse();
  }

  @Test
  void ceilingsAreDroppedAfterPosesThatAreNoNumbers() {
    ceilings.moveTo(relative(Poses.at(0, 0, 0)));
    ceilings.set(0, -0.02);
    ceilings.moveTo(relative(Poses.at(0, 0, Double.NaN)));
    ceilings.moveTo(relative(Poses.at(0, 0, 0)));
    assertThat(ceilings.exceeds(0, 0)).isTrue();

    ceilings.set(0, -0.02);
    assertThat(ceilings.exceeds(0, 0)).isFalse();
  }

  @Test
  void noPointMovesFartherThanTheFarthestWay() {
    Random random = new Random(5);
    for (int i = 0; i < 1000; i++) {
      double[] before = Poses.random(random);
      double[] axis = Poses.direction(random);
      double[] after = Poses.turned(before, axis[0], axis[1], axis[2], random.nextDouble());
      after[9] += random.nextGaussian();
      double[] point = Poses.direction(random);
      double moved = 0;
      for (int row = 0; row < 3; row++) {
        double shift = after[9 + row] - before[9 + row];
        for (int c = 0; c < 3; c++) {
          shift += RADIUS * (after[3 * row + c] - before[3 * row + c]) * point[c];
        }
        moved += shift * shift;
      }

      assertThat(Math.sqrt(moved))
          .isLessThanOrEqualTo(relative(after).farthestWay(relative(before), RADIUS) + 1e-12);
    }
  }

  private static RelativePose relative(double[] poseOfQ) {
    RelativePose pose = new RelativePose();
    pose.set(Poses.at(0, 0, 0), poseOfQ);
    return pose;
  }
}
