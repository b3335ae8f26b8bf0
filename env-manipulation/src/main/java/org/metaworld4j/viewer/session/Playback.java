package org.metaworld4j.viewer.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Moves tracks along, all in step, on a thread of its own and in real time.
 *
 * <p>Any thread may call any method; none waits for a step but {@link #settle} and {@link #close}.
 * Commands are carried out in order, between steps. What happens is published as a {@link Status}.
 * If a command or step fails, the playback pauses and its status tells why; it goes on when told.
 */
public final class Playback implements AutoCloseable {

  private static final long FOREVER = Long.MAX_VALUE;

  /**
   * Something to be done by the thread.
   *
   * @param work what
   * @param refusal what to do instead once the playback is closed
   */
  private record Command(Runnable work, Runnable refusal) {}

  private final List<Track> tracks;
  private final Clock clock;
  private final Queue<Command> commands = new ConcurrentLinkedQueue<>();
  private final AtomicReference<Status> status = new AtomicReference<>();
  private final Thread thread;
  private volatile boolean closing;
  private volatile boolean closed;

  private final Pace pace = new Pace(); // from here on for the thread alone
  private boolean playing;
  private Optional<String> error = Optional.empty();

  /** Prepares a playback without starting its thread. */
  Playback(List<Track> tracks, Clock clock) {
    if (tracks.isEmpty()) {
      throw new IllegalArgumentException("tracks: expected at least one, got none");
    }
    this.tracks = List.copyOf(tracks);
    this.clock = clock;
    thread = new Thread(this::run, "playback");
    thread.setDaemon(true);
    publish();
  }

  /**
   * Starts a playback, paused.
   *
   * @param tracks at least one; they belong to it from now on
   */
  public static Playback of(Track... tracks) {
    Playback playback = new Playback(List.of(tracks), Clock.SYSTEM);
    playback.thread.start();
    return playback;
  }

  /** Returns how things are; never waits. */
  public Status status() {
    return status.get();
  }

  /** Moves on by itself from now on. */
  public void play() {
    order(
        () -> {
          playing = true;
          pace.restart(clock.nanos());
        });
  }

  /** Stops moving. */
  public void pause() {
    order(() -> playing = false);
  }

  /** Plays if paused, else pauses. */
  public void toggle() {
    order(
        () -> {
          playing = !playing;
          pace.restart(clock.nanos());
        });
  }

  /** Moves on by one step, and pauses. */
  public void step() {
    order(
        () -> {
          playing = false;
          forward();
        });
  }

  /**
   * Sets how fast it plays.
   *
   * @param speed world time a second of the clock, above 0; infinite for as fast as it goes
   */
  public void setSpeed(double speed) {
    if (!(speed > 0)) {
      throw new IllegalArgumentException("speed: expected above 0, got " + speed);
    }
    order(() -> pace.setSpeed(speed, clock.nanos()));
  }

  /** Shows the frames at an index, or the nearest there are; goes on playing if it did. */
  public void moveTo(int index) {
    order(() -> tracks.forEach(track -> track.moveTo(index)));
  }

  /** Shows the frames that are some steps away, back if below 0, and pauses. */
  public void moveBy(int steps) {
    order(
        () -> {
          playing = false;
          int head = tracks.stream().mapToInt(track -> track.tape().head()).max().orElseThrow();
          tracks.forEach(track -> track.moveTo(head + steps));
        });
  }

  /**
   * Has something done by the thread of this playback, between two steps; a failure is told in the
   * status. Nothing is done once this is closed.
   */
  public void order(Runnable command) {
    add(new Command(() -> attempt(command), () -> {}));
  }

  /**
   * Has something found out by the thread of this playback, between two steps.
   *
   * @return what came of it; a failure is told there and not in the status
   */
  public <T> CompletableFuture<T> ask(Callable<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    add(new Command(() -> answer(question, answer), () -> answer.completeExceptionally(ended())));
    return answer;
  }

  private static <T> void answer(Callable<T> question, CompletableFuture<T> answer) {
    try {
      answer.complete(question.call());
    } catch (Exception | Error e) {
      answer.completeExceptionally(e);
    }
  }

  private static IllegalStateException ended() {
    return new IllegalStateException("playback: expected one that is open, got one that is closed");
  }

  private void add(Command command) {
    commands.add(command);
    LockSupport.unpark(thread);
    if (closed) {
      refuseAll();
    }
  }

  private void refuseAll() {
    for (Command command = commands.poll(); command != null; command = commands.poll()) {
      command.refusal().run();
    }
  }

  /** Waits until all that was ordered before is done and told, and returns how things are then. */
  public Status settle() {
    return ask(() -> {
          publish();
          return status();
        })
        .join();
  }

  /**
   * Carries out what was ordered, and the next step if it is due.
   *
   * @return nanoseconds until there is something to do again
   */
  long turn() {
    boolean changed = false;
    for (Command command = commands.poll(); command != null; command = commands.poll()) {
      command.work().run();
      changed = true;
    }
    if (playing && pace.untilNext(clock.nanos()) <= 0) {
      attempt(this::forward);
      changed = true;
    }
    if (changed) {
      publish();
    }
    return playing ? pace.untilNext(clock.nanos()) : FOREVER;
  }

  private void attempt(Runnable command) {
    try {
      error = Optional.empty();
      command.run();
    } catch (RuntimeException | Error e) {
      playing = false;
      error = Optional.of(sentence(e));
    }
  }

  private static String sentence(Throwable failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank() ? failure.toString() : message;
  }

  /** Moves all tracks on; stops where there is nothing more to come on any. */
  private void forward() {
    double seconds = tracks.get(0).tape().frame().episode().stepSeconds();
    boolean moved = false;
    for (Track track : tracks) {
      moved |= track.forward();
    }
    playing &= moved;
    pace.stepped(seconds, clock.nanos());
  }

  private void publish() {
    status.set(newStatus());
  }

  private Status newStatus() {
    List<Tape> tapes = new ArrayList<>();
    tracks.forEach(track -> tapes.add(track.tape()));
    return new Status(tapes, playing, pace.speed(), pace.rate(), error);
  }

  private void run() {
    while (!closing) {
      long rest = turn();
      if (rest > 0 && commands.isEmpty() && !closing) {
        LockSupport.parkNanos(this, rest);
        Thread.interrupted(); // else the next park would not wait
      }
    }
    tracks.forEach(track -> attempt(track::close));
    publish();
    closed = true;
    refuseAll();
  }

  /** Ends the thread and closes the tracks; further calls do nothing. */
  @Override
  public void close() {
    closing = true;
    LockSupport.unpark(thread);
    boolean itself = Thread.currentThread() == thread;
    if (!itself && thread.isAlive()) {
      join();
    }
  }

  private void join() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
