package org.metaworld4j.manipulation.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PinchingTest {

  private static final double[] OBJECT = {0, 0.6, 0.02};

  private final Pinching pinching = new Pinching(0.02, 0.01, 0.005);
  private final Start start = new Start();
  private final Moment now = new Moment();

  @BeforeEach
  void putTheFingersLevelWithTheObject() {
    System.arraycopy(OBJECT, 0, start.object, 0, 3);
    System.arraycopy(OBJECT, 0, now.object, 0, 3);
    System.arraycopy(OBJECT, 0, now.tcp, 0, 3);
    start.tcp[1] = 0.6;
    start.tcp[2] = 0.15;
  }

  @Test
  void closedFingersAreFullyRewardedWithoutAnyEffort() {
    gaps(0.025, 0.025);
    now.effort = -1;
    assertThat(pinching.reward(start, now)).isEqualTo(1);
  }

  @Test
  void openFingersAroundTheObjectEarnHalfAndALittle() {
    gaps(0.045, 0.045);
    // Each pad is 3 margins of 5 mm from closed: t = 1 / (1 + 9 * 9), and H(t, t) = t / (2 - t).
    double t = 1.0 / 82;
    assertThat(pinching.reward(start, now)).isCloseTo((1 + t / (2 - t)) / 2, within(1e-12));
  }

  @Test
  void fingersThatAreNotLevelDoNotPinch() {
    gaps(0.025, 0.025);
    now.tcp[2] += 0.13; // one margin of 0.125 and the threshold
    assertThat(pinching.reward(start, now)).isCloseTo(0.1 / 2, within(1e-12));
  }

  @Test
  void aPadOnTheWrongSideIsNoCage() {
    gaps(0.03, -0.03);
    // 5 cm beyond the bounds, with a margin of 2 cm.
    double t = 1 / (1 + 9 * 2.5 * 2.5);
    assertThat(pinching.reward(start, now)).isCloseTo(t / 2, within(1e-12));
  }

  private void gaps(double left, double right) {
    now.leftPad[1] = OBJECT[1] + left;
    now.rightPad[1] = OBJECT[1] - right;
  }
}
