package org.metaworld4j.viewer.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jme3.input.KeyInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metaworld4j.core.recording.Recording;
import org.metaworld4j.viewer.panel.Told;
import org.metaworld4j.viewer.session.AfterEpisode;
import org.metaworld4j.viewer.session.Controller;
import org.metaworld4j.viewer.session.Controllers;
import org.metaworld4j.viewer.session.Frame;
import org.metaworld4j.viewer.session.Playback;
import org.metaworld4j.viewer.session.RecordedTrack;
import org.metaworld4j.viewer.session.Session;
import org.metaworld4j.viewer.session.Status;

class PilotTest {

  @TempDir Path folder;

  private final Controller.Source pusher =
      Controllers.policy("pusher", (observation, action) -> action[0] = 1);
  private final Session session = Session.of(new Told(), pusher);
  private final Notices notices = new Notices();

  @AfterEach
  void close() {
    session.close();
  }

  private Pilot pilot() {
    return new Pilot(exhibit(session.playback(), List.of(session)), notices);
  }

  private Exhibit exhibit(Playback playback, List<Session> sessions) {
    return new Exhibit(
        playback,
        List.of(0),
        sessions,
        List.of(pusher, Controllers.still()),
        false,
        "test",
        640,
        480,
        Optional.empty(),
        folder);
  }

  private Status settled() {
    return session.playback().settle();
  }

  /** Waits until what is published, which may lag behind what is done, tells of something. */
  private void until(Predicate<Status> condition) {
    while (!condition.test(session.playback().status())) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  private static String actor(Status status) {
    return status.tape().live().orElseThrow().controller();
  }

  private String said() {
    return notices.after(0).map(Notices.Notice::text).orElse("");
  }

  @Test
  void stepsGoOnAndBack() {
    Pilot pilot = pilot();
    for (int i = 0; i < 5; i++) {
      pilot.command(Command.STEP);
    }
    pilot.command(Command.BACK);
    assertThat(settled().frame().step()).isEqualTo(4);
    pilot.command(Command.BEGINNING);
    assertThat(settled().frame().step()).isZero();
    pilot.command(Command.END);
    assertThat(settled().frame().step()).isEqualTo(5);
    pilot.command(Command.FAR_BACK);
    assertThat(settled().frame().step()).isZero();
    pilot.command(Command.FAR_ON);
    assertThat(settled().frame().step()).isEqualTo(5);
  }

  @Test
  void pausesAndGoesOn() {
    Pilot pilot = pilot();
    pilot.command(Command.PAUSE);
    assertThat(settled().playing()).isTrue();
    pilot.command(Command.PAUSE);
    assertThat(settled().playing()).isFalse();
  }

  @Test
  void changesSpeedWithinBounds() {
    Pilot pilot = pilot();
    pilot.command(Command.FASTER);
    assertThat(settled().speed()).isEqualTo(2);
    pilot.command(Command.REAL_TIME);
    pilot.command(Command.SLOWER);
    assertThat(settled().speed()).isEqualTo(0.5);
    for (int i = 0; i < 20; i++) {
      pilot.command(Command.SLOWER);
    }
    assertThat(settled().speed()).isEqualTo(1.0 / 64);
  }

  @Test
  void beginsAnotherEpisode() {
    Pilot pilot = pilot();
    pilot.command(Command.STEP);
    pilot.command(Command.RESET);
    Frame frame = settled().frame();
    assertThat(frame.step()).isZero();
    assertThat(frame.episode().number()).isEqualTo(1);
  }

  @Test
  void letsOthersActInTurn() {
    Pilot pilot = pilot();
    pilot.command(Command.NEXT_PLAYER);
    assertThat(actor(settled())).isEqualTo("still");
    until(status -> actor(status).equals("still"));
    pilot.command(Command.NEXT_PLAYER);
    assertThat(actor(settled())).isEqualTo("pusher");
  }

  @Test
  void branchesFromAnyFrameAndShowsEachBranch() {
    Pilot pilot = pilot();
    for (int i = 0; i < 6; i++) {
      pilot.command(Command.STEP);
    }
    pilot.command(Command.NEXT_BRANCH);
    assertThat(said()).isEqualTo("There is only one branch so far.");
    session.playback().moveTo(2);
    settled();
    pilot.command(Command.NEXT_PLAYER);
    pilot.command(Command.STEP);
    assertThat(settled().tape().branch()).isEqualTo(1);
    until(status -> status.tape().branch() == 1);
    pilot.command(Command.NEXT_BRANCH);
    assertThat(settled().tape().branch()).isZero();
  }

  @Test
  void actsOnFromWhereItIsWhenToldTo() {
    session.after(AfterEpisode.STAY);
    Pilot pilot = pilot();
    for (int i = 0; i < 6; i++) {
      pilot.command(Command.STEP);
    }
    session.playback().moveTo(2);
    pilot.command(Command.BRANCH);
    assertThat(settled().playing()).isTrue();
    assertThat(settled().tape().live().orElseThrow().acting()).isTrue();
  }

  @Test
  void aKeyOfTheHandTakesOverAndMoves() {
    Pilot pilot = pilot();
    pilot.hand(KeyInput.KEY_A, true);
    Status status = settled();
    assertThat(status.playing()).isTrue();
    assertThat(actor(status)).isEqualTo("hand");
    while (session.playback().status().frame().step() < 3) {
      LockSupport.parkNanos(1_000_000);
    }
    pilot.command(Command.PAUSE);
    Frame frame = settled().frame();
    assertThat(frame.action()[0]).isEqualTo(-1);
    assertThat(frame.observation()[0]).isCloseTo(-0.1 * frame.step(), within(1e-9));
  }

  @Test
  void keysThatAreLetGoStopTheHand() {
    Pilot pilot = pilot();
    pilot.hand(KeyInput.KEY_D, true);
    pilot.hand(KeyInput.KEY_D, false);
    pilot.command(Command.JAWS);
    session.playback().pause();
    session.playback().step();
    double[] action = settled().frame().action();
    assertThat(action).containsExactly(0, 0, 0, 1);
  }

  @Test
  void savesUnderANameOfItsOwn() throws IOException {
    Pilot pilot = pilot();
    pilot.command(Command.STEP);
    pilot.command(Command.SAVE);
    settled();
    pilot.command(Command.SAVE);
    settled();
    Path first = folder.resolve("Told-v0-1.npz");
    assertThat(first).exists();
    assertThat(folder.resolve("Told-v0-2.npz")).exists();
    try (Recording recording = Recording.open(first)) {
      assertThat(recording.episode(0).steps()).isEqualTo(1);
    }
  }

  @Test
  void aRecordingIsWatchedAndNotChanged() throws IOException {
    Pilot live = pilot();
    live.command(Command.STEP);
    live.command(Command.SAVE);
    settled();
    try (Recording recording = Recording.open(folder.resolve("Told-v0-1.npz"));
        Playback playback = Playback.of(RecordedTrack.of(recording, 0.1))) {
      Pilot pilot = new Pilot(exhibit(playback, List.of()), notices);
      pilot.command(Command.STEP);
      assertThat(playback.settle().frame().step()).isEqualTo(1);
      said();
      pilot.command(Command.RESET);
      assertThat(said()).contains("recording");
      pilot.hand(KeyInput.KEY_A, true);
      assertThat(playback.settle().frame().step()).isEqualTo(1);
    }
  }

  @Test
  void aFailedSaveIsToldInTheStatus() throws IOException {
    Path nowhere = folder.resolve("nowhere");
    Exhibit exhibit =
        new Exhibit(
            session.playback(),
            List.of(0),
            List.of(session),
            List.of(),
            false,
            "test",
            640,
            480,
            Optional.empty(),
            nowhere);
    new Pilot(exhibit, notices).command(Command.SAVE);
    assertThat(settled().error().orElse(said())).contains("nowhere");
    assertThat(Files.exists(nowhere)).isFalse();
  }
}
