package org.metaworld4j.viewer.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A playback without its thread, on a clock that the test turns. */
class PlaybackTest {

  private static final long MILLISECOND = 1_000_000L;

  private final Slider env = Slider.of("Slider-v0");
  private final Simulation run = Simulation.of(env, Controllers.still(), Settings.USUAL);
  private long now;
  private final Playback playback = new Playback(List.of(run), () -> now);

  @AfterEach
  void close() {
    run.close();
  }

  /** Lets time go by, with looks of so many milliseconds. */
  private Status pass(int milliseconds, int look) {
    long end = now + milliseconds * MILLISECOND;
    while (now < end) {
      long rest = playback.turn();
      while (rest <= 0) {
        rest = playback.turn();
      }
      now = Math.min(end, now + look * MILLISECOND);
    }
    return playback.status();
  }

  @Test
  void aPlaybackBeginsPausedAtTheReset() {
    Status status = pass(1000, 10);
    assertThat(status.playing()).isFalse();
    assertThat(status.frame().step()).isZero();
    assertThat(status.error()).isEmpty();
  }

  @Test
  void playingKeepsRealTimeAtAnyFrameRate() {
    for (int look : new int[] {1, 33, 90}) {
      int before = playback.status().tape().head();
      playback.play();
      assertThat(pass(2001, look).tape().head() - before).isBetween(20, 21);
      playback.pause();
      pass(1, 1);
    }
  }

  @Test
  void speedIsAFactorOfRealTime() {
    playback.setSpeed(8);
    playback.play();
    assertThat(pass(401, 1).tape().head()).isBetween(32, 33);
    playback.setSpeed(0.125);
    int before = pass(1, 1).tape().head();
    assertThat(pass(1601, 1).tape().head() - before).isBetween(2, 3);
    assertThat(playback.status().speed()).isEqualTo(0.125);
  }

  @Test
  void pausingStopsAndSingleStepsGoOneOn() {
    playback.play();
    pass(500, 1);
    playback.pause();
    int head = pass(1, 1).tape().head();
    assertThat(pass(1000, 10).tape().head()).isEqualTo(head);
    playback.step();
    playback.step();
    assertThat(pass(1, 1).tape().head()).isEqualTo(head + 2);
    playback.moveBy(-3);
    assertThat(pass(1, 1).tape().head()).isEqualTo(head - 1);
    playback.moveTo(-50);
    assertThat(pass(1, 1).tape().head()).isZero();
  }

  @Test
  void togglingPlaysAndPauses() {
    playback.toggle();
    assertThat(pass(1, 1).playing()).isTrue();
    playback.toggle();
    assertThat(pass(1, 1).playing()).isFalse();
  }

  @Test
  void aPausedPlaybackWaitsForeverAndAPlayingOneUntilTheNextStep() {
    assertThat(playback.turn()).isEqualTo(Long.MAX_VALUE);
    playback.play();
    assertThat(playback.turn()).isEqualTo(100 * MILLISECOND);
  }

  @Test
  void anImpossibleSpeedIsRefused() {
    assertThatThrownBy(() -> playback.setSpeed(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("speed: expected above 0, got 0.0");
  }

  @Test
  void aFailureIsToldAndTheNextSuccessForgetsIt() {
    playback.order(
        () -> {
          throw new IllegalArgumentException("a: expected b, got c");
        });
    assertThat(pass(1, 1).error()).contains("a: expected b, got c");
    playback.step();
    assertThat(pass(1, 1).error()).isEmpty();
  }

  @Test
  void aFailureWithoutWordsIsCalledByItsName() {
    playback.order(
        () -> {
          throw new UnsupportedOperationException();
        });
    assertThat(pass(1, 1).error()).contains("java.lang.UnsupportedOperationException");
  }

  @Test
  void aFailingStepPausesAndCanBeGoneBackFrom() {
    try (Simulation failing =
        Simulation.of(Slider.failingAt(6), Controllers.still(), Settings.USUAL)) {
      Playback broken = new Playback(List.of(failing), () -> now);
      broken.setSpeed(Double.POSITIVE_INFINITY);
      broken.play();
      for (int i = 0; i < 20; i++) {
        broken.turn();
      }
      assertThat(broken.status().error()).contains("Slider-v0: expected a rail, got none");
      assertThat(broken.status().playing()).isFalse();
      assertThat(broken.status().tape().head()).isEqualTo(5);

      broken.moveTo(2);
      broken.order(failing::branch);
      broken.step();
      broken.turn();
      assertThat(broken.status().error()).isEmpty();
      assertThat(broken.status().tape().head()).isEqualTo(3);
    }
  }

  @Test
  void questionsAreAnsweredAndTheirFailuresToldToTheAsker() {
    var answer = playback.ask(() -> 42);
    var failure =
        playback.ask(
            () -> {
              throw new IllegalStateException("no");
            });
    assertThat(answer).isNotDone();
    playback.turn();
    assertThat(answer.join()).isEqualTo(42);
    assertThatThrownBy(failure::join)
        .isInstanceOf(CompletionException.class)
        .hasRootCauseMessage("no");
    assertThat(playback.status().error()).isEmpty();
  }

  @Test
  void commandsAreCarriedOutInOrder() {
    AtomicInteger order = new AtomicInteger();
    for (int i = 0; i < 5; i++) {
      int place = i;
      playback.order(() -> assertThat(order.getAndIncrement()).isEqualTo(place));
    }
    playback.turn();
    assertThat(order).hasValue(5);
  }

  @Test
  void severalTracksMoveInStepToTheEndOfTheLonger() {
    Settings stay = Settings.USUAL.withAfterEpisode(AfterEpisode.STAY);
    Controller.Source fast = source -> (frame, action) -> action[0] = 1;
    try (Simulation longer = Simulation.of(Slider.of("A-v0"), Controllers.still(), stay);
        Simulation shorter = Simulation.of(Slider.of("B-v0"), fast, stay)) {
      Playback both = new Playback(List.of(longer, shorter), () -> now);
      both.setSpeed(Double.POSITIVE_INFINITY);
      both.play();
      for (int i = 0; i < 4; i++) {
        both.turn();
      }
      assertThat(both.status().tapes()).extracting(Tape::head).containsExactly(4, 4);
      for (int i = 0; i < 100; i++) {
        both.turn();
      }
      assertThat(both.status().tapes()).extracting(Tape::head).containsExactly(50, 5);
      assertThat(both.status().playing()).isFalse();
      both.moveBy(-1);
      both.turn();
      assertThat(both.status().tapes()).extracting(Tape::head).containsExactly(49, 5);
    }
  }

  @Test
  void aPlaybackOfNothingIsRefused() {
    assertThatThrownBy(Playback::of)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tracks: expected at least one, got none");
  }
}
