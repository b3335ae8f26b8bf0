package org.metaworld4j.manipulation.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PickAndPlaceTest {

  private static final PickAndPlace PICK_AND_PLACE =
      PickAndPlace.rising(0.04, PickAndPlace.DESCENT);
  private static final double FROM = 0.02; // m

  private final Start start = new Start();
  private final Moment now = new Moment();
  private final Assessment out = new Assessment();

  @BeforeEach
  void putObjectOnTheTableAndHandAboveIt() {
    start.object[2] = FROM;
    start.tcp[2] = 0.2;
    start.goal[1] = 0.3;
    start.goal[2] = 0.06;
    now.object[2] = FROM;
    now.tcp[2] = 0.2;
  }

  private double reward() {
    PICK_AND_PLACE.assess(start, now, FROM, 0.07, out);
    return out.reward;
  }

  @Test
  void handBesideTheObjectKeepsItsHeight() {
    now.tcp[0] = 0.1;
    assertThat(reward()).isCloseTo(-0.1, within(1e-12));
    now.tcp[2] = 0.1;
    assertThat(reward()).isCloseTo(-0.1 - 2 * 0.1, within(1e-12));
  }

  @Test
  void handOverTheObjectComesDown() {
    assertThat(reward()).isCloseTo(-0.18, within(1e-12));
  }

  @Test
  void closingOnTheObjectPays() {
    now.tcp[2] = FROM;
    now.effort = 1;
    assertThat(reward()).isCloseTo(0.02, within(1e-8));
    now.effort = -1;
    assertThat(reward()).isZero();
  }

  @Test
  void liftingPaysByHeightWhileTheHandIsThere() {
    now.object[2] = 0.045;
    now.tcp[2] = 0.045;
    assertThat(reward()).isCloseTo(4.5, within(1e-12));
  }

  @Test
  void carryingALiftedObjectPaysTheBonus() {
    now.object[2] = 0.06;
    now.tcp[2] = 0.06;
    double way = 0.3 + 0.06;
    assertThat(reward()).isCloseTo(6 + GoalBonus.USUAL.of(way, 0.3), within(1e-9));
  }

  @Test
  void liftedObjectFarFromTheHandPaysItsHeightOnly() {
    now.object[2] = 0.3;
    now.tcp[2] = 0.1;
    assertThat(reward()).isCloseTo(6 - 0.2, within(1e-12));
  }
}
