package org.metaworld4j.manipulation.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CagingTest {

  private final Start start = new Start();
  private final Moment now = new Moment();

  @BeforeEach
  void holdTheObjectInOpenFingers() {
    set(start.object, 0, 0.6, 0.02);
    set(start.tcp, 0, 0.6, 0.15);
    set(now.object, 0, 0.6, 0.02);
    set(now.tcp, 0, 0.6, 0.02);
    set(now.leftPad, 0, 0.64, 0.02);
    set(now.rightPad, 0, 0.56, 0.02);
  }

  @Test
  void cagedAndSqueezedIsFullyRewarded() {
    now.effort = 1;
    for (Caging.Density density : Caging.Density.values()) {
      assertThat(caging(1, density).reward(start, now)).isEqualTo(1);
    }
  }

  @Test
  void cagedWithoutSqueezeIsRewardedAsDenselyAsAskedFor() {
    now.effort = -1;
    assertThat(caging(1, Caging.Density.SPARSE).reward(start, now)).isZero();
    assertThat(caging(1, Caging.Density.MEDIUM).reward(start, now)).isEqualTo(0.5);
    assertThat(caging(1, Caging.Density.HIGH).reward(start, now)).isEqualTo(0.5);
  }

  @Test
  void moreThanTheDesiredEffortEarnsNoMore() {
    now.effort = 0.4;
    assertThat(caging(0.8, Caging.Density.SPARSE).reward(start, now)).isCloseTo(0.5, within(1e-15));
    now.effort = 0.9;
    assertThat(caging(0.8, Caging.Density.SPARSE).reward(start, now)).isEqualTo(1);
  }

  @Test
  void squeezingBesideTheObjectIsNoGrip() {
    now.effort = 1;
    set(now.tcp, 0, 0.6, 0.1);
    assertThat(caging(1, Caging.Density.SPARSE).reward(start, now)).isZero();
  }

  @Test
  void aPadTooFarOrTooNearLowersTheCage() {
    now.effort = 0;
    double caged = caging(1, Caging.Density.HIGH).reward(start, now);
    now.leftPad[1] = 0.68;
    assertThat(caging(1, Caging.Density.HIGH).reward(start, now)).isLessThan(caged);
    now.leftPad[1] = 0.61;
    assertThat(caging(1, Caging.Density.HIGH).reward(start, now)).isLessThan(caged);
  }

  @Test
  void refusesAnEffortThatIsNotAboveZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> caging(0, Caging.Density.HIGH))
        .withMessage("desiredEffort: expected above 0, got 0.0");
  }

  private static Caging caging(double effort, Caging.Density density) {
    return new Caging(0.015, 0.05, 0.005, effort, density, 0.01);
  }

  private static void set(double[] point, double x, double y, double z) {
    point[0] = x;
    point[1] = y;
    point[2] = z;
  }
}
