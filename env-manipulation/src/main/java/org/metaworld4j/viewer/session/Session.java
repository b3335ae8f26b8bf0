package org.metaworld4j.viewer.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.task.Task;

/**
 * The remote control of a {@link Simulation} on the thread of its {@link Playback}. Any thread may
 * call any method; none waits for a step but {@link #close}.
 */
public final class Session implements AutoCloseable {

  private final Playback playback;
  private final Simulation simulation;

  private Session(Playback playback, Simulation simulation) {
    this.playback = playback;
    this.simulation = simulation;
  }

  /** Returns the control of a simulation that a playback moves. */
  public static Session of(Playback playback, Simulation simulation) {
    return new Session(playback, simulation);
  }

  /** Starts a run in one environment, paused, with the usual settings. */
  public static Session of(InPlaceEnv<?, ?> env, Controller.Source source) {
    return of(Simulation.of(env, source, Settings.USUAL));
  }

  /** Starts a run through tasks, paused, with the usual settings. */
  public static Session of(
      List<Task> tasks,
      Function<String, ? extends InPlaceEnv<?, ?>> maker,
      Controller.Source source) {
    return of(Simulation.of(tasks, maker, source, Settings.USUAL));
  }

  /** Starts a simulation, paused. */
  public static Session of(Simulation simulation) {
    return new Session(Playback.of(simulation), simulation);
  }

  /** Returns what moves it. */
  public Playback playback() {
    return playback;
  }

  /** Returns how things are; never waits. */
  public Status status() {
    return playback.status();
  }

  /** Returns the tasks to choose from. */
  public List<Task> tasks() {
    return simulation.tasks();
  }

  /** Begins another episode of the same task, with the next seed. */
  public void reset() {
    playback.order(simulation::reset);
  }

  /** Begins another episode of the same task, with a seed of at least 0. */
  public void reset(long seed) {
    playback.order(() -> simulation.reset(seed));
  }

  /** Begins an episode of the next task. */
  public void nextTask() {
    playback.order(() -> simulation.nextTask(1));
  }

  /** Begins an episode of the task before. */
  public void previousTask() {
    playback.order(() -> simulation.nextTask(-1));
  }

  /** Begins an episode of a task, by its index among those to choose from. */
  public void task(int index) {
    playback.order(() -> simulation.task(index));
  }

  /** Lets somebody else act, from the frame shown on. */
  public void control(Controller.Source source) {
    playback.order(() -> simulation.control(source));
  }

  /** Acts from the frame shown on, even if it is not the last. */
  public void branch() {
    playback.order(simulation::branch);
  }

  /** Shows another branch, by its id. */
  public void show(int branch) {
    playback.order(() -> simulation.show(branch));
  }

  /** Says what comes after an episode. */
  public void after(AfterEpisode next) {
    playback.order(() -> simulation.after(next));
  }

  /**
   * Writes the whole episodes of the shown branch as a recording; a failure is told in the status,
   * too.
   *
   * @param file where it goes; its folder must be there, a file there is replaced
   * @return done when the file is there
   */
  public CompletableFuture<Path> save(Path file) {
    CompletableFuture<Path> saved = new CompletableFuture<>();
    playback.order(
        () -> {
          try {
            simulation.save(file);
            saved.complete(file);
          } catch (IOException e) {
            saved.completeExceptionally(e);
            throw new UncheckedIOException(file + ": could not be written: " + e.getMessage(), e);
          } catch (RuntimeException e) {
            saved.completeExceptionally(e);
            throw e;
          }
        });
    return saved;
  }

  /** Ends the playback, with all its tracks. */
  @Override
  public void close() {
    playback.close();
  }
}
