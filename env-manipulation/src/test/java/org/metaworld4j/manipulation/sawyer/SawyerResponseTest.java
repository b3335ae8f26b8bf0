package org.metaworld4j.manipulation.sawyer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metaworld4j.manipulation.physics.Snapshot;

/**
 * How hand and fingers answer, against figures measured on the original (Meta-World 3.1.1, MuJoCo
 * 3.3.0). The bounds are a fiftieth of what a task would notice: 0.02 mm and 0.0001 of opening.
 */
class SawyerResponseTest {

  private static final double BOUND = 2e-5; // m
  private static final double OPENING_BOUND = 1e-4;

  private final FreeSawyer robot = new FreeSawyer();
  private final Sawyer sawyer = robot.sawyer;
  private final double[] hand = robot.hand;

  private static double[] metres(double[] centimetres) {
    return Arrays.stream(centimetres).map(x -> x / 100).toArray();
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
  @ValueSource(ints = {0, 1, 2})
  void handAnswersOnePulseAsTheOriginalDoes(int axis) {
    robot.settleAt(0, 0.6, 0.2, 1000);
    double[] expected = metres(OriginalResponse.pulse(axis));
    assertThat(robot.pulse(axis, 0.01, 12)).containsExactly(expected, within(BOUND));
  }

  @Test
  void pulseDownMirrorsThePulseUp() {
    robot.settleAt(0, 0.6, 0.2, 1000);
    double[] down = Arrays.stream(robot.pulse(2, -0.01, 12)).map(x -> -x).toArray();
    assertThat(down).containsExactly(metres(OriginalResponse.pulse(2)), within(5e-4));
  }

  @ParameterizedTest(name = "along axis {0} by {1} m")
  @CsvSource({"0, -0.00027", "1, 0.00022"})
  void handStillSwingsFiftyStepsAfterItsApproach(int axis, double ahead) {
    robot.settleAt(0, 0.6, 0.2, 50 + 50);
    double[] settled = metres(OriginalResponse.pulse(axis));
    double[] way = robot.pulse(axis, 0.01, 12);
    double largest = 0;
    for (int i = 0; i < way.length; i++) {
      double difference = way[i] - settled[i];
      largest = Math.abs(difference) > Math.abs(largest) ? difference : largest;
    }
    assertThat(largest).isCloseTo(ahead, within(BOUND));
  }

  @ParameterizedTest(name = "along axis {0} by {1} m")
  @CsvSource({"0, 0.00064", "1, 0.00068", "2, 0.00096"})
  void pulseAlongOneAxisMovesTheOthersAsLittleAsInTheOriginal(int axis, double expected) {
    robot.settleAt(0, 0.6, 0.2, 1000);
    double[] from = hand.clone();
    double aside = 0;
    for (int i = 0; i < 12; i++) {
      robot.pulse(axis, 0.01, 1);
      for (int other = 0; other < 3; other++) {
        aside = Math.max(aside, other == axis ? 0 : Math.abs(hand[other] - from[other]));
      }
    }
    assertThat(aside).isCloseTo(expected, within(BOUND));
  }

  @Test
  void handFollowsARampAsTheOriginalDoes() {
    robot.settleAt(0, 0.6, 0.2, 1000);
    double[] expected = metres(OriginalResponse.ramp());
    assertThat(robot.ramp(12)).containsExactly(expected, within(BOUND));
  }

  @Test
  void handAtFullSpeedLagsAsTheOriginals() {
    robot.settleAt(0, 0.6, 0.2, 1000);
    double[] way = robot.ramp(50);
    for (int step = 8; step <= 25; step++) {
      assertThat(0.01 * step - way[step - 1]).isCloseTo(0.032, within(5e-4));
    }
    // Near the end of its reach the arm falls further behind.
    assertThat(0.3 - way[29]).isCloseTo(0.03230, within(BOUND));
    assertThat(0.4 - way[39]).isCloseTo(0.03376, within(BOUND));
    assertThat(0.5 - way[49]).isCloseTo(0.03826, within(BOUND));
  }

  @Test
  void fingersCloseAndOpenAsTheOriginalsDo() {
    robot.settleAt(0, 0.6, 0.2, 200);
    assertThat(robot.clawDistance()).isCloseTo(0.10034, within(1e-5));
    double[] closing = robot.grip(1, 316);
    double[] measured =
        Arrays.stream(OriginalResponse.closingSteps()).mapToDouble(i -> closing[i - 1]).toArray();
    assertThat(measured).containsExactly(OriginalResponse.closing(), within(OPENING_BOUND));
    assertThat(closing[315]).isCloseTo(0.2967, within(OPENING_BOUND));
    assertThat(robot.clawDistance()).isCloseTo(0.02966, within(1e-5));
    double[] opening = OriginalResponse.opening();
    assertThat(robot.grip(-1, opening.length)).containsExactly(opening, within(OPENING_BOUND));
  }

  @ParameterizedTest(name = "effort {0} leads to an opening of {2} in {1} steps")
  @CsvSource({
    "0, 200, 0.9985",
    "0.01, 200, 0.8728",
    "0.02, 200, 0.7468",
    "0.02, 400, 0.6517",
    "0.04, 200, 0.4948",
    "0.1, 200, 0.2998",
    "0.5, 200, 0.2984",
    "0.1, 10, 0.9602",
    "0.3, 10, 0.8742",
    "0.5, 10, 0.7880",
    "0.6, 10, 0.7450",
    "0.8, 10, 0.6588",
    "1, 10, 0.5727"
  })
  void effortIsATargetForTheFingers(double effort, int steps, double opening) {
    robot.settleAt(0, 0.6, 0.2, 200);
    assertThat(robot.grip(effort, steps)[steps - 1]).isCloseTo(opening, within(OPENING_BOUND));
  }

  @ParameterizedTest(name = "hand hangs by ({3}, {4}, {5}) mm from a mocap at ({0}, {1}, {2})")
  @CsvSource({
    "0, 0.6, 0.2, 0, 0.25, -3.8, 0.11",
    "0, 0.6, 0.06, 0, 0.3, -4.2, 0.11",
    "0, 0.6, 0.45, 0, 0, -3.4, 0.11",
    "0, 0.45, 0.2, 0, 0.1, -3.8, 0.11",
    "0.3, 0.6, 0.2, 0.2, 0.4, -3.9, 0.11",
    "-0.3, 0.6, 0.2, -0.2, 0.4, -3.9, 0.11",
    "0, 0.9, 0.2, 0, -6.8, -0.9, 0.11",
    "-0.5, 0.6, 0.2, -1.2, 1.4, -4.2, 0.11",
    "0.4, 0.9, 0.1, -31, -70, 27, 1",
    "0.5, 1, 0.5, -55, -109, -58, 1",
    "-0.5, 1, 0.05, 76, -152, 68, 1"
  })
  void handHangsBelowTheMocapAsTheOriginalsDoes(
      double x, double y, double z, double dx, double dy, double dz, double bound) {
    robot.settleAt(x, y, z, 3000);
    double[] offset = {1000 * (hand[0] - x), 1000 * (hand[1] - y), 1000 * (hand[2] - z)};
    assertThat(offset).containsExactly(new double[] {dx, dy, dz}, within(bound));
  }

  @ParameterizedTest(name = "mocap at ({0}, {1}, {2})")
  @CsvSource({
    "0, 0.9, 0.2, 1.0413, -0.4970, 1.1775, 0.5920, -0.9820, 1.7668, 3.3410",
    "0, 0.6, 0.2, 1.9327, -0.4991, -1.0589, 1.6516, 1.0484, 1.0847, 2.2918",
    "0, 0.4, 0.2, 2.1887, -0.4990, -1.2563, 2.1795, 1.2958, 1.0511, 1.9084",
    "-0.5, 0.6, 0.2, 2.2762, -0.4993, -0.5706, 0.9780, 0.5297, 1.2213, 3.5239"
  })
  void armFoldsAsTheOriginalsDoes(
      double x,
      double y,
      double z,
      double j0,
      double j1,
      double j2,
      double j3,
      double j4,
      double j5,
      double j6) {
    robot.settleAt(x, y, z, 3000);
    assertThat(sawyer.jointAngles())
        .containsExactly(new double[] {j0, j1, j2, j3, j4, j5, j6}, within(1e-4));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.6, 0.2, 0.0046, 0.6014, 0.1951",
    "0, 0.4, 0.2, 0.0045, 0.4003, 0.1957",
    "-0.5, 0.6, 0.2, -0.4989, 0.6043, 0.1956"
  })
  void approachFromTheZeroPoseEndsWhereTheOriginalsDoes(
      double x, double y, double z, double handX, double handY, double handZ) {
    robot.settleAt(x, y, z, 50);
    assertThat(hand).containsExactly(new double[] {handX, handY, handZ}, within(3e-4));
  }

  @Test
  void snapshotOfTheMovingArmContinuesExactly() {
    robot.settleAt(0.1, 0.7, 0.3, 20);
    Snapshot snapshot = robot.world.snapshot();
    robot.settleAt(-0.2, 0.5, 0.1, 30);
    double[] first = hand.clone();
    robot.world.restore(snapshot);
    robot.settleAt(-0.2, 0.5, 0.1, 30);
    assertThat(hand).containsExactly(first);
  }
}
