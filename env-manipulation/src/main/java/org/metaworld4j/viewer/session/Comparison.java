package org.metaworld4j.viewer.session;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.task.Task;

/**
 * Two live runs in step that begin alike and differ in who acts: an expert and a policy, or a
 * policy before and after adaptation. Both stop at the ends of their episodes; the next begins when
 * it is asked for, in both.
 */
public final class Comparison implements AutoCloseable {

  private final Playback playback;
  private final Simulation first;
  private final Simulation second;

  private Comparison(Simulation first, Simulation second) {
    this.first = first;
    this.second = second;
    playback = Playback.of(first, second);
  }

  /**
   * Starts both runs, paused.
   *
   * @param tasks to choose from, at least one
   * @param maker makes the environment of an id, a fresh one at every call
   * @param first source of who acts in the first run
   * @param second source of who acts in the second
   * @param settings of both but for what comes after an episode
   */
  public static Comparison of(
      List<Task> tasks,
      Function<String, ? extends InPlaceEnv<?, ?>> maker,
      Controller.Source first,
      Controller.Source second,
      Settings settings) {
    Settings stay = settings.withAfterEpisode(AfterEpisode.STAY);
    return new Comparison(
        Simulation.of(tasks, maker, first, stay), Simulation.of(tasks, maker, second, stay));
  }

  /** Returns what moves both; its status has a tape of each. */
  public Playback playback() {
    return playback;
  }

  /** Returns the control of the first run alone; closing it closes both. */
  public Session first() {
    return Session.of(playback, first);
  }

  /** Returns the control of the second run alone; closing it closes both. */
  public Session second() {
    return Session.of(playback, second);
  }

  /** Begins another episode of the same task in both, with the next seed. */
  public void reset() {
    both(Simulation::reset);
  }

  /** Begins an episode of the next task in both. */
  public void nextTask() {
    both(run -> run.nextTask(1));
  }

  /** Begins an episode of the task before in both. */
  public void previousTask() {
    both(run -> run.nextTask(-1));
  }

  private void both(Consumer<Simulation> command) {
    playback.order(
        () -> {
          command.accept(first);
          command.accept(second);
        });
  }

  @Override
  public void close() {
    playback.close();
  }
}
