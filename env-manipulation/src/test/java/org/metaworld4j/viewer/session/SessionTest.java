package org.metaworld4j.viewer.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.metaworld4j.classic.CartPole;
import org.metaworld4j.core.task.Task;

/** Sessions on their own threads; nothing here depends on how fast those are. */
@Timeout(60)
class SessionTest {

  private static final int STEPS = 3000;

  @TempDir Path folder;

  private static Session cartPole() {
    return Session.of(new CartPole(), Controllers.random(5));
  }

  /** Plays as fast as it goes until there are so many frames. */
  private static Tape play(Session session, Runnable meanwhile) {
    session.playback().setSpeed(Double.POSITIVE_INFINITY);
    session.playback().play();
    while (session.status().tape().last() < STEPS) {
      meanwhile.run();
    }
    session.playback().pause();
    return session.playback().settle().tape();
  }

  @Test
  void readingAllTheTimeOrNeverChangesNothing() {
    List<Frame> kept = new ArrayList<>();
    try (Session read = cartPole();
        Session left = cartPole()) {
      Tape one = play(read, () -> kept.add(read.status().frame()));
      Tape other = play(left, Thread::yield);
      for (int i = 0; i <= STEPS; i++) {
        assertThat(one.frame(i).sameAs(other.frame(i))).isTrue();
      }
      assertThat(kept).isNotEmpty();
    }
  }

  @Test
  void whatWasReadStaysAsItWas() {
    try (Session session = cartPole()) {
      Status early = session.playback().settle();
      Tape tape = early.tape();
      play(session, Thread::yield);
      assertThat(tape.last()).isZero();
      assertThat(tape.frame().step()).isZero();
      assertThat(early.playing()).isFalse();
      assertThatThrownBy(() -> tape.frame(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void theEnvironmentRunsOnOneDaemonThreadThatClosingEnds() {
    AtomicReference<Thread> seen = new AtomicReference<>();
    Slider env = Slider.of("Slider-v0");
    Controller.Source source = made -> (now, action) -> seen.set(Thread.currentThread());
    Session session = Session.of(env, source);
    session.playback().step();
    session.playback().settle();
    assertThat(seen.get()).isNotSameAs(Thread.currentThread());
    assertThat(seen.get().isDaemon()).isTrue();

    session.close();
    session.close();
    assertThat(seen.get().isAlive()).isFalse();
    assertThat(env.closed).isTrue();
  }

  @Test
  void whatIsAskedAfterClosingIsRefused() {
    Session session = cartPole();
    session.close();
    session.reset();
    assertThatThrownBy(() -> session.playback().settle())
        .isInstanceOf(CompletionException.class)
        .hasRootCauseMessage("playback: expected one that is open, got one that is closed");
  }

  @Test
  void aSessionMayBeClosedByItsOwnThread() throws InterruptedException {
    Session session = cartPole();
    AtomicReference<Thread> thread = new AtomicReference<>();
    session
        .playback()
        .ask(
            () -> {
              thread.set(Thread.currentThread());
              session.close();
              return true;
            })
        .join();
    thread.get().join();
    assertThat(thread.get().isAlive()).isFalse();
  }

  @Test
  void errorsOfAControllerAreToldAndTheThreadLivesOn() {
    AtomicBoolean fails = new AtomicBoolean(true);
    Controller.Source source =
        env ->
            (now, action) -> {
              if (fails.get()) {
                throw new AssertionError("policy: expected weights, got none");
              }
            };
    try (Session session = Session.of(Slider.of("Slider-v0"), source)) {
      session.playback().play();
      session.playback().step();
      assertThat(session.playback().settle().error())
          .contains("policy: expected weights, got none");
      fails.set(false);
      session.playback().step();
      Status status = session.playback().settle();
      assertThat(status.error()).isEmpty();
      assertThat(status.frame().step()).isEqualTo(1);
    }
  }

  @Test
  void tasksAreGoneThroughInACircle() {
    List<Task> tasks =
        List.of(Slider.task("A-v0", 2), Slider.task("A-v0", 3), Slider.task("B-v0", 4));
    try (Session session = Session.of(tasks, Slider::of, Controllers.still())) {
      List<String> shown = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        shown.add(taskShown(session));
        session.nextTask();
      }
      session.previousTask();
      session.previousTask();
      shown.add(taskShown(session));
      session.task(1);
      shown.add(taskShown(session));
      assertThat(shown).containsExactly("A-v0 2", "A-v0 3", "B-v0 4", "A-v0 2", "B-v0 4", "A-v0 3");
      session.task(3);
      assertThat(session.playback().settle().error()).contains("task: expected 0 to 2, got 3");
    }
  }

  private static String taskShown(Session session) {
    Tape tape = session.playback().settle().tape();
    Task task = tape.frame().episode().task().orElseThrow();
    assertThat(session.tasks().get(tape.live().orElseThrow().task())).isEqualTo(task);
    return task.env() + " " + (int) task.parameter(0);
  }

  @Test
  void resetsTakeTheNextSeedOrTheOneGiven() {
    try (Session session = cartPole()) {
      session.reset();
      assertThat(seed(session)).isEqualTo(1);
      session.reset(40);
      assertThat(seed(session)).isEqualTo(40);
      session.nextTask();
      assertThat(seed(session)).isEqualTo(41);
      assertThat(session.status().frame().episode().number()).isEqualTo(3);
    }
  }

  private static long seed(Session session) {
    Frame frame = session.playback().settle().frame();
    return frame.episode().options().seed().orElseThrow();
  }

  @Test
  void episodesFollowAsTold() {
    List<Task> tasks = List.of(Slider.task("A-v0", 2), Slider.task("B-v0", 4));
    try (Session session = Session.of(tasks, Slider::of, Controllers.still())) {
      assertThat(afterAnEpisode(session, AfterEpisode.REPEAT).episode().env()).isEqualTo("A-v0");
      assertThat(afterAnEpisode(session, AfterEpisode.NEXT_TASK).episode().env()).isEqualTo("B-v0");
      assertThat(afterAnEpisode(session, AfterEpisode.STAY).done()).isTrue();
    }
  }

  private static Frame afterAnEpisode(Session session, AfterEpisode next) {
    session.after(next);
    int rest = 50 - session.playback().settle().frame().step();
    for (int i = 0; i <= rest; i++) {
      session.playback().step();
    }
    return session.playback().settle().frame();
  }

  @Test
  void someoneElseTakesOverWhereOneIs() {
    try (Session session = Session.of(Slider.of("Slider-v0"), Controllers.still())) {
      Hand hand = new Hand();
      session.playback().step();
      session.control(Controllers.hand(hand));
      hand.push(0.5, 0, 0);
      session.playback().step();
      Status status = session.playback().settle();
      assertThat(status.frame().action()).containsExactly(0.5);
      assertThat(status.tape().live().orElseThrow().controller()).isEqualTo("hand");
      session.control(Controllers.expert());
      assertThat(session.playback().settle().error())
          .contains("controller: expected another one, as Slider-v0 has no scripted expert");
    }
  }

  @Test
  void anEnvironmentWithoutASceneIsRefused() {
    try (Blind blind = new Blind()) {
      assertThatThrownBy(() -> Session.of(blind, Controllers.still()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Blind-v0: expected an environment that is Viewable, got one without a scene");
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsToldOf() {
    Path nowhere = folder.resolve("missing").resolve("a.npz");
    try (Session session = cartPole()) {
      var saved = session.save(nowhere);
      assertThatThrownBy(saved::join).isInstanceOf(CompletionException.class);
      assertThat(session.playback().settle().error())
          .hasValueSatisfying(error -> assertThat(error).contains("could not be written"));
    }
  }

  @Test
  void tasksHaveToBeGiven() {
    assertThatThrownBy(() -> Session.of(List.of(), Slider::of, Controllers.still()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tasks: expected at least one, got none");
  }
}
