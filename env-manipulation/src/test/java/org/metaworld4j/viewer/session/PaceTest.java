package org.metaworld4j.viewer.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

  private static final long SECOND = 1_000_000_000L;
  private static final double STEP = 0.0125; // s

  private final Pace pace = new Pace();

  /** Makes all steps that are due by a time. */
  private int makeDue(long now) {
    int made = 0;
    while (pace.untilNext(now) <= 0) {
      pace.stepped(STEP, now);
      made++;
    }
    return made;
  }

  @ParameterizedTest
  @CsvSource({"1, 80", "0.125, 10", "64, 5120"})
  void aSecondHasItsStepsHoweverOftenOneLooks(double speed, int steps) {
    for (int looks : new int[] {7, 30, 1000}) {
      pace.setSpeed(speed, 0);
      int made = 0;
      for (int i = 1; i <= 10 * looks; i++) {
        made += makeDue(i * SECOND / looks - 1);
      }
      assertThat(made).isEqualTo(10 * steps);
    }
  }

  @Test
  void anHourDoesNotDrift() {
    pace.restart(0);
    long made = 0;
    for (int i = 1; i <= 3600 * 20; i++) {
      made += makeDue(i * SECOND / 20 - 1);
    }
    assertThat(made).isEqualTo(3600 * 80);
  }

  @Test
  void aPauseOfTheMachineIsCaughtUp() {
    pace.restart(0);
    assertThat(makeDue(SECOND / 10 - 1)).isEqualTo(8);
    assertThat(makeDue(3 * SECOND / 10 - 1)).isEqualTo(16);
  }

  @Test
  void timeThatIsLostIsGivenUp() {
    pace.restart(0);
    assertThat(makeDue(10 * SECOND)).isLessThan(3);
    assertThat(pace.untilNext(10 * SECOND)).isEqualTo(SECOND / 80);
  }

  @Test
  void asFastAsItGoesIsAlwaysDue() {
    pace.setSpeed(Double.POSITIVE_INFINITY, 0);
    for (int i = 0; i < 100; i++) {
      assertThat(pace.untilNext(i)).isLessThanOrEqualTo(0);
      pace.stepped(STEP, i);
    }
  }

  @Test
  void theRateIsWhatWasReached() {
    pace.setSpeed(2, 0);
    for (int i = 1; i <= 100; i++) {
      makeDue(i * SECOND / 100);
    }
    assertThat(pace.rate()).isBetween(1.9, 2.1);
  }

  @Test
  void aNewSpeedBeginsAtOnce() {
    pace.setSpeed(0.125, 0);
    pace.stepped(STEP, 0);
    assertThat(pace.untilNext(0)).isEqualTo(SECOND / 10);
    pace.setSpeed(1, 5);
    assertThat(pace.untilNext(5)).isZero();
  }
}
