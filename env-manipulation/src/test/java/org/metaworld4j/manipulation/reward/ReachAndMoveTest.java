package org.metaworld4j.manipulation.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReachAndMoveTest {

  private static final ReachAndMove OVER_TABLE = new ReachAndMove(Separation.FROM_ABOVE, 0.05);

  private final Start start = new Start();
  private final Moment now = new Moment();
  private final Assessment out = new Assessment();

  @BeforeEach
  void putGoalHalfAMetreAway() {
    start.goal[1] = 0.5;
    start.goal[2] = 0.2; // height does not count from above
  }

  @Test
  void onlyTheReachCountsUntilTheHandIsThere() {
    now.tcp[0] = 0.05;
    OVER_TABLE.assess(start, now, out);
    assertThat(out.reward).isEqualTo(-0.05);
    assertThat(out.objectToTarget).isEqualTo(0.5);
    assertThat(out.success).isFalse();
  }

  @Test
  void bonusIsPaidOnceTheHandIsThere() {
    now.tcp[0] = 0.04;
    now.object[1] = 0.5;
    now.tcp[1] = 0.5;
    OVER_TABLE.assess(start, now, out);
    assertThat(out.reward).isCloseTo(2500 - 0.04, within(1e-9));
    assertThat(out.success).isTrue();
  }

  @Test
  void fallenThingIsAtItsGoalAndNeedsNoHand() {
    now.tcp[0] = 1;
    OVER_TABLE.assessFallen(start, now, out);
    assertThat(out.reward).isZero();
    assertThat(out.success).isTrue();
    assertThat(out.objectToTarget).isZero();
  }

  @Test
  void noGraspAndNoPartsAreReported() {
    out.graspSuccess = true;
    out.graspReward = 1;
    out.inPlaceReward = 1;
    OVER_TABLE.assess(start, now, out);
    assertThat(out.nearObject).isEqualTo(1);
    assertThat(out.graspSuccess).isFalse();
    assertThat(out.graspReward).isZero();
    assertThat(out.inPlaceReward).isZero();
  }
}
