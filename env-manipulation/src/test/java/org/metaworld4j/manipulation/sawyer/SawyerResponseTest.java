package org.metaworld4j.manipulation.sawyer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metaworld4j.manipulation.physics.Snapshot;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/**
 * How hand and fingers answer, against figures measured on the original (Meta-World 3.1.1, MuJoCo
 * 3.3.0). The bounds are a fiftieth of what a task would notice: 0.02 mm and 0.0001 of opening.
 */
class SawyerResponseTest {

  private static final double[][] PULSE_CM = {
    {0.091, 0.260, 0.443, 0.608, 0.741, 0.842, 0.912, 0.958, 0.986, 1.001, 1.007, 1.007},
    {0.090, 0.250, 0.417, 0.561, 0.673, 0.756, 0.814, 0.855, 0.883, 0.903, 0.917, 0.927},
    {0.097, 0.266, 0.437, 0.582, 0.695, 0.778, 0.838, 0.882, 0.914, 0.938, 0.956, 0.970}
  };
  private static final double[] RAMP_CM = {
    0.091, 0.351, 0.793, 1.398, 2.135, 2.970, 3.875, 4.825, 5.804, 6.798, 7.799, 8.802
  };
  private static final double[] CLOSING = {
    0.99635, 0.97848, 0.95109, 0.91529, 0.87209, 0.82236, 0.76690, 0.70641, 0.64149, 0.57272,
    0.50056, 0.42546, 0.35794, 0.31375, 0.27622, 0.26372
  };
  private static final double[] OPENING = {
    0.30401, 0.32250, 0.35086, 0.38791, 0.43262, 0.48409, 0.54149, 0.60410, 0.67128, 0.74247,
    0.81715, 0.89487, 0.95873, 1
  };
  private static final double CM_BOUND = 0.002;
  private static final double OPENING_BOUND = 1e-4;

  private final World world;
  private final Sawyer sawyer;
  private final double[] hand = new double[3];

  SawyerResponseTest() {
    WorldBuilder builder = new WorldBuilder();
    sawyer = new Sawyer(builder);
    world = builder.build();
  }

  private void controlSteps(int count) {
    for (int i = 0; i < 5 * count; i++) {
      world.step();
    }
    sawyer.hand(hand, 0);
  }

  private void settleAt(double x, double y, double z, int steps) {
    sawyer.moveMocap(x, y, z);
    sawyer.setEffort(-1);
    controlSteps(steps);
  }

  @Test
  void zeroPoseIsTheOriginals() {
    double[] point = new double[3];
    sawyer.hand(point, 0);
    assertThat(point).containsExactly(new double[] {1.1355, 0.1603, 0.317}, within(5e-5));
    sawyer.tcp(point, 0);
    assertThat(point).containsExactly(new double[] {1.1805, 0.1603, 0.317}, within(5e-5));
    sawyer.leftPad(point, 0);
    assertThat(point).containsExactly(new double[] {1.1355, 0.15214, 0.27071}, within(1e-5));
    sawyer.rightPad(point, 0);
    assertThat(point).containsExactly(new double[] {1.1355, 0.16846, 0.36328}, within(1e-5));
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2"})
  void handAnswersOnePulseAsTheOriginalDoes(int axis) {
    settleAt(0, 0.6, 0.2, 1000);
    double from = hand[axis];
    double[] mocap = {0, 0.6, 0.2};
    mocap[axis] += 0.01;
    sawyer.moveMocap(mocap[0], mocap[1], mocap[2]);
    for (double expected : PULSE_CM[axis]) {
      controlSteps(1);
      assertThat(100 * (hand[axis] - from)).isCloseTo(expected, within(CM_BOUND));
    }
  }

  @Test
  void handFollowsARampAsTheOriginalDoes() {
    settleAt(0, 0.6, 0.2, 1000);
    double from = hand[0];
    for (int i = 0; i < RAMP_CM.length; i++) {
      sawyer.moveMocap(0.01 * (i + 1), 0.6, 0.2);
      controlSteps(1);
      assertThat(100 * (hand[0] - from)).isCloseTo(RAMP_CM[i], within(CM_BOUND));
    }
  }

  @Test
  void fingersCloseAndOpenAsTheOriginalsDo() {
    settleAt(0, 0.6, 0.2, 200);
    sawyer.setEffort(1);
    for (double expected : CLOSING) {
      controlSteps(1);
      assertThat(sawyer.opening()).isCloseTo(expected, within(OPENING_BOUND));
    }
    controlSteps(300);
    assertThat(sawyer.opening()).isCloseTo(0.2967, within(OPENING_BOUND));
    sawyer.setEffort(-1);
    for (double expected : OPENING) {
      controlSteps(1);
      assertThat(sawyer.opening()).isCloseTo(expected, within(OPENING_BOUND));
    }
  }

  @ParameterizedTest(name = "effort {0} leads to an opening of {1} within 200 steps")
  @CsvSource({"0, 0.9985", "0.01, 0.8728", "0.02, 0.7468", "0.04, 0.4948", "0.5, 0.2984"})
  void effortIsATargetForTheFingers(double effort, double opening) {
    settleAt(0, 0.6, 0.2, 200);
    sawyer.setEffort(effort);
    controlSteps(200);
    assertThat(sawyer.opening()).isCloseTo(opening, within(OPENING_BOUND));
  }

  @ParameterizedTest(name = "hand hangs by ({3}, {4}, {5}) mm from a mocap at ({0}, {1}, {2})")
  @CsvSource({
    "0, 0.6, 0.2, 0, 0.25, -3.8",
    "0, 0.6, 0.06, 0, 0.3, -4.2",
    "0, 0.6, 0.45, 0, 0, -3.4",
    "0, 0.45, 0.2, 0, 0.1, -3.8",
    "-0.5, 0.6, 0.2, -1.2, 1.4, -4.2",
    "0.4, 0.9, 0.1, -31, -70, 27"
  })
  void handHangsBelowTheMocapAsTheOriginalsDoes(
      double x, double y, double z, double dx, double dy, double dz) {
    settleAt(x, y, z, 3000);
    double bound = Math.abs(dy) > 10 ? 1 : 0.11; // mm
    assertThat(1000 * (hand[0] - x)).isCloseTo(dx, within(bound));
    assertThat(1000 * (hand[1] - y)).isCloseTo(dy, within(bound));
    assertThat(1000 * (hand[2] - z)).isCloseTo(dz, within(bound));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.6, 0.2, 0.0046, 0.6014, 0.1951",
    "0, 0.4, 0.2, 0.0045, 0.4003, 0.1957",
    "-0.5, 0.6, 0.2, -0.4989, 0.6043, 0.1956"
  })
  void approachFromTheZeroPoseEndsWhereTheOriginalsDoes(
      double x, double y, double z, double handX, double handY, double handZ) {
    settleAt(x, y, z, 50);
    assertThat(hand).containsExactly(new double[] {handX, handY, handZ}, within(3e-4));
  }

  @Test
  void snapshotOfTheMovingArmContinuesExactly() {
    settleAt(0.1, 0.7, 0.3, 20);
    Snapshot snapshot = world.snapshot();
    settleAt(-0.2, 0.5, 0.1, 30);
    double[] first = hand.clone();
    world.restore(snapshot);
    settleAt(-0.2, 0.5, 0.1, 30);
    assertThat(hand).containsExactly(first);
  }
}
