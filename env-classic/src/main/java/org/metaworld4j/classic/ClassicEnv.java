package org.metaworld4j.classic;

import java.util.Optional;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.RandomOwner;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.guard.EpisodeGuard;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.scene.Viewable;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Space;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

/**
 * What all environments of this package have in common: order of calls, generator, task, options.
 *
 * @param <A> type of the actions
 * @param <P> parameters of a task
 */
abstract class ClassicEnv<A, P> implements ParametricEnv<double[], A>, RandomOwner, Viewable {

  private final EnvSpec spec;
  private final Box observations;
  private final Space<A> actions;
  private final TaskReader<P> reader;
  private final StartBox usualStarts;
  private final EpisodeGuard guard;
  private Generator random = Generator.unseeded();
  private Optional<Task> task = Optional.empty();
  private P chosen; // for the next episode
  private P parameters; // of this episode

  ClassicEnv(
      EnvSpec spec,
      Box observations,
      Space<A> actions,
      TaskReader<P> reader,
      StartBox usualStarts) {
    this.spec = spec;
    this.observations = observations;
    this.actions = actions;
    this.reader = reader;
    this.usualStarts = usualStarts;
    guard = new EpisodeGuard(spec);
    chosen = reader.usual();
    parameters = chosen;
  }

  /** Draws the start state of an episode. */
  abstract void begin(StartBox starts, Generator random);

  /** Makes a step with an action that was checked; sets reward and {@code terminated}. */
  abstract void advance(double[] action, int offset, Outcome outcome, Generator random);

  /** Writes the observation of the present state. */
  abstract void observe(double[] observation, int offset);

  @Override
  public final Generator random() {
    return random;
  }

  /** Returns the parameters of this episode. */
  final P parameters() {
    return parameters;
  }

  @Override
  public final EnvSpec spec() {
    return spec;
  }

  @Override
  public final Box observationSpace() {
    return observations;
  }

  @Override
  public final Space<A> actionSpace() {
    return actions;
  }

  @Override
  public final Box parameterSpace() {
    return reader.space();
  }

  @Override
  public final void setTask(Task next) {
    guard.enter();
    try {
      chosen = reader.read(spec.id(), next);
      task = Optional.of(next);
    } finally {
      guard.leave();
    }
  }

  @Override
  public final Optional<Task> task() {
    return task;
  }

  @Override
  public final void reset(ResetOptions options, double[] observation, int offset) {
    guard.enter();
    try {
      StartBox starts = usualStarts.with(options.values());
      random = options.generator(random);
      parameters = chosen;
      begin(starts, random);
      observe(observation, offset);
      guard.began();
    } finally {
      guard.leave();
    }
  }

  @Override
  public final void step(
      double[] action,
      int actionOffset,
      double[] observation,
      int observationOffset,
      Outcome outcome) {
    guard.enterStep();
    try {
      actions.checkAction(action, actionOffset);
      advance(action, actionOffset, outcome, random);
      observe(observation, observationOffset);
      outcome.truncated = guard.stepped(outcome.terminated);
    } finally {
      guard.leave();
    }
  }

  @Override
  public final void close() {
    guard.close();
  }
}
