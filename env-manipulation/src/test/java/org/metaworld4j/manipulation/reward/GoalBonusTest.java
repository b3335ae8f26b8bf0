package org.metaworld4j.manipulation.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GoalBonusTest {

  @Test
  void isThousandPerMetreAndTwoPeaksAtTheGoal() {
    assertThat(GoalBonus.USUAL.of(0.3, 0)).isCloseTo(2300, within(1e-9));
  }

  @Test
  void farFromTheGoalOnlyTheWayCounts() {
    assertThat(GoalBonus.USUAL.of(3, 1)).isCloseTo(2000, within(1e-9));
  }

  @Test
  void peaksFallToOneEthAtTheirWidths() {
    double e = Math.exp(-1);
    assertThat(new GoalBonus(0.01).peaks(0.1)).isCloseTo(e + Math.pow(e, 10), within(1e-12));
  }

  @Test
  void isNotBelowZeroUnlessAskedWithoutFloor() {
    assertThat(GoalBonus.USUAL.of(0.5, 2)).isZero();
    assertThat(GoalBonus.USUAL.signed(0.5, 2)).isCloseTo(-1500, within(1e-9));
  }
}
