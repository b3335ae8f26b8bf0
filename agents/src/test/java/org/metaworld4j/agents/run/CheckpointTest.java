package org.metaworld4j.agents.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.learning.LearnerState;

class CheckpointTest {

  private static final Checkpoint CHECKPOINT =
      new Checkpoint(
          new LearnerState(
              "maml",
              7,
              123_456_789_012L,
              Map.of(
                  "theta",
                  new float[] {1.5f, -0f, Float.MIN_VALUE, Float.NaN},
                  "empty",
                  new float[0])),
          12.25,
          Map.of("metrics.csv", 4096L));

  @Test
  void bytesGiveBackTheSameCheckpoint() {
    Checkpoint read = Checkpoint.of(CHECKPOINT.toBytes(), "a");

    assertThat(read.learner().iteration()).isEqualTo(7);
    assertThat(read.learner().environmentSteps()).isEqualTo(123_456_789_012L);
    assertThat(read.learner().vectors().get("theta"))
        .containsExactly(1.5f, -0f, Float.MIN_VALUE, Float.NaN);
    assertThat(read.seconds()).isEqualTo(12.25);
    assertThat(read.lengths()).containsExactly(Map.entry("metrics.csv", 4096L));
    assertThat(read.toBytes()).isEqualTo(CHECKPOINT.toBytes());
  }

  @Property(tries = 200)
  void whatIsCutShortIsRefusedByName(@ForAll @IntRange(min = 0, max = 150) int length) {
    byte[] bytes = CHECKPOINT.toBytes();
    byte[] cut = Arrays.copyOf(bytes, Math.min(length, bytes.length - 1));

    assertThatThrownBy(() -> Checkpoint.of(cut, "00000007.checkpoint"))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("00000007.checkpoint")
        .hasMessageContaining("cut short or altered");
  }

  @Property(tries = 200)
  void whatIsAlteredIsRefused(
      @ForAll @IntRange(min = 0, max = 10_000) int place, @ForAll @IntRange(max = 7) int bit) {
    byte[] bytes = CHECKPOINT.toBytes();
    bytes[place % bytes.length] ^= (byte) (1 << bit);

    assertThatThrownBy(() -> Checkpoint.of(bytes, "a")).isInstanceOf(RunException.class);
  }
}
