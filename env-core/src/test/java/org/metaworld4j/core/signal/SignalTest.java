package org.metaworld4j.core.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignalTest {

  @Test
  void limitsDecideAtTheThreshold() {
    assertThat(Limit.atMost(2).isMet(2)).isTrue();
    assertThat(new Limit(Limit.Side.BELOW, 2).isMet(2)).isFalse();
    assertThat(Limit.atLeast(2).isMet(2)).isTrue();
    assertThat(new Limit(Limit.Side.ABOVE, 2).isMet(2)).isFalse();
  }

  @Test
  void limitsDecideBesideTheThreshold() {
    assertThat(Limit.atMost(2).isMet(2.1)).isFalse();
    assertThat(new Limit(Limit.Side.BELOW, 2).isMet(1.9)).isTrue();
    assertThat(Limit.atLeast(2).isMet(1.9)).isFalse();
    assertThat(new Limit(Limit.Side.ABOVE, 2).isMet(2.1)).isTrue();
  }

  @Test
  void whatIsNotKnownMeetsNoLimit() {
    for (Limit.Side side : Limit.Side.values()) {
      assertThat(new Limit(side, 0).isMet(Double.NaN)).isFalse();
    }
  }

  @Test
  void allLimitsHaveToBeMet() {
    Signal signal =
        Signal.of("angle", "rad", Signal.Purpose.SURVIVAL, Limit.atLeast(-1), Limit.atMost(1));
    assertThat(signal.isMet(0)).isTrue();
    assertThat(signal.isMet(-1.5)).isFalse();
    assertThat(signal.isMet(1.5)).isFalse();
  }

  @Test
  void limitsAreWrittenAsMathematicsDoes() {
    assertThat(Limit.atMost(0.05)).hasToString("≤ 0.05");
  }

  @Test
  void impossiblePartsAreRefused() {
    assertThatThrownBy(() -> Limit.atMost(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threshold: expected a finite number, got NaN");
    assertThatThrownBy(() -> new Signal(" ", "m", Signal.Purpose.REWARD, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("signal: expected a name, got ' '");
  }
}
