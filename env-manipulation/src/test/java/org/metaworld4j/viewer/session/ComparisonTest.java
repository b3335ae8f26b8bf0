package org.metaworld4j.viewer.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.metaworld4j.core.task.Task;

@Timeout(60)
class ComparisonTest {

  private static final List<Task> TASKS = List.of(Slider.task("A-v0", 2), Slider.task("B-v0", 3));

  private static Comparison compare() {
    return Comparison.of(
        TASKS, Slider::of, Controllers.still(), Controllers.random(1), Settings.USUAL.withSeed(9));
  }

  @Test
  void bothBeginAlikeAndMoveInStep() {
    try (Comparison comparison = compare()) {
      Playback playback = comparison.playback();
      Status start = playback.settle();
      assertThat(start.tapes().get(0).frame().sameAs(start.tapes().get(1).frame())).isTrue();
      for (int i = 0; i < 10; i++) {
        playback.step();
      }
      Status status = playback.settle();
      assertThat(status.tapes()).extracting(Tape::head).containsExactly(10, 10);
      assertThat(status.tapes().get(0).frame().sameAs(status.tapes().get(1).frame())).isFalse();
    }
  }

  @Test
  void bothTakeTheNextTaskAndSeed() {
    try (Comparison comparison = compare()) {
      comparison.nextTask();
      comparison.nextTask();
      comparison.previousTask();
      comparison.reset();
      for (Tape tape : comparison.playback().settle().tapes()) {
        assertThat(tape.frame().episode().env()).isEqualTo("B-v0");
        assertThat(tape.frame().episode().options().seed()).hasValue(13);
      }
    }
  }

  @Test
  void eachIsControlledByItself() {
    try (Comparison comparison = compare()) {
      comparison.second().control(Controllers.still());
      comparison.first().branch();
      comparison.playback().step();
      Status status = comparison.playback().settle();
      assertThat(status.tapes().get(0).frame().sameAs(status.tapes().get(1).frame())).isTrue();
    }
  }
}
