package org.metaworld4j.viewer.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.metaworld4j.viewer.session.Branch;
import org.metaworld4j.viewer.session.Controller;
import org.metaworld4j.viewer.session.Controllers;
import org.metaworld4j.viewer.session.Session;
import org.metaworld4j.viewer.session.Status;
import org.metaworld4j.viewer.session.Tape;

/** Steers what is shown by commands and keys: plays, goes back, lets others act, saves. */
final class Pilot {

  private static final int FAR = 100; // steps
  private static final double SLOWEST = 1.0 / 64;
  private static final double FASTEST = 64;

  private final Exhibit exhibit;
  private final Notices notices;
  private final HandKeys keys = new HandKeys();
  private final Controller.Source hand = Controllers.hand(keys.hand());
  private double speed; // asked for last

  Pilot(Exhibit exhibit, Notices notices) {
    this.exhibit = exhibit;
    this.notices = notices;
    speed = exhibit.playback().status().speed();
  }

  /**
   * Does what is asked for.
   *
   * @return whether it was about the run
   */
  boolean command(Command command) {
    switch (command) {
      case PAUSE -> exhibit.playback().toggle();
      case STEP -> exhibit.playback().step();
      case BACK -> exhibit.playback().moveBy(-1);
      case FAR_BACK -> exhibit.playback().moveBy(-FAR);
      case FAR_ON -> exhibit.playback().moveBy(FAR);
      case BEGINNING -> exhibit.playback().moveTo(0);
      case END -> exhibit.playback().moveTo(Integer.MAX_VALUE);
      case FASTER -> speed(speed * 2);
      case SLOWER -> speed(speed / 2);
      case REAL_TIME -> speed(1);
      case RESET -> all(Session::reset);
      case NEXT_TASK -> all(Session::nextTask);
      case PREVIOUS_TASK -> all(Session::previousTask);
      case BRANCH -> live(this::branch);
      case NEXT_BRANCH -> live(this::nextBranch);
      case NEXT_PLAYER -> live(this::nextPlayer);
      case JAWS -> live(this::jaws);
      case SAVE -> live(this::save);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void speed(double wanted) {
    speed = Math.max(SLOWEST, Math.min(FASTEST, wanted));
    exhibit.playback().setSpeed(speed);
  }

  private void live(Consumer<Session> order) {
    Optional<Session> session = exhibit.session();
    if (session.isPresent()) {
      order.accept(session.get());
    } else {
      notices.say("This is a recording: it can be watched, not changed.");
    }
  }

  /** Gives an order to all runs that are shown. */
  private void all(Consumer<Session> order) {
    live(first -> exhibit.controls().forEach(order));
  }

  private void branch(Session session) {
    session.branch();
    exhibit.playback().play();
  }

  private void nextBranch(Session session) {
    Tape tape = exhibit.status().tape();
    List<Branch> branches = tape.branches();
    if (branches.size() < 2) {
      notices.say("There is only one branch so far.");
      return;
    }
    int at = branches.stream().map(Branch::id).toList().indexOf(tape.branch());
    session.show(branches.get((at + 1) % branches.size()).id());
  }

  private void nextPlayer(Session session) {
    if (exhibit.players().isEmpty()) {
      notices.say("There is nobody else to act.");
      return;
    }
    List<String> names = exhibit.players().stream().map(Controller.Source::name).toList();
    int at = names.indexOf(actor());
    session.control(exhibit.players().get((at + 1) % names.size()));
  }

  private String actor() {
    return exhibit.status().tape().live().map(Tape.LiveState::controller).orElse("");
  }

  private void jaws(Session session) {
    keys.jaws();
    take(session);
  }

  /** Takes a key that moves the hand. */
  void hand(int key, boolean pressed) {
    if (pressed && exhibit.session().isEmpty()) {
      notices.say("This is a recording: it can be watched, not changed.");
      return;
    }
    keys.key(key, pressed);
    if (pressed) {
      exhibit.session().ifPresent(this::take);
    }
  }

  private void take(Session session) {
    Status status = exhibit.status();
    boolean acts = status.tape().live().map(Tape.LiveState::acting).orElse(false);
    if (!actor().equals(hand.name()) || !acts) {
      session.control(hand);
      notices.say("You act now; P lets the others.");
    }
    if (!status.playing()) {
      exhibit.playback().play();
    }
  }

  private void save(Session session) {
    Path file = free(exhibit.status().frame().episode().env());
    var unused = // what goes wrong is told by the status
        session.save(file).thenAccept(saved -> notices.say("Saved as " + saved.toAbsolutePath()));
  }

  /** Returns the first name that no file has. */
  private Path free(String env) {
    String name = env.replaceAll("[^A-Za-z0-9._-]", "-");
    int number = 1;
    while (Files.exists(file(name, number))) {
      number++;
    }
    return file(name, number);
  }

  private Path file(String name, int number) {
    return exhibit.folder().resolve(name + "-" + number + ".npz");
  }
}
