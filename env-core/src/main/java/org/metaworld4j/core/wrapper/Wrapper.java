package org.metaworld4j.core.wrapper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.guard.EpisodeGuard;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;
import org.metaworld4j.core.space.Space;
import org.metaworld4j.core.task.Demonstrator;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

/**
 * An environment around another one, of which it changes something.
 *
 * <p>A wrapper says what it changes in {@link #begin} and {@link #advance}; the rest is passed on:
 * tasks, expert, info, close. It keeps the order of calls as every environment does: a step before
 * the first reset or after an end is refused, and so is a second thread at the same time.
 *
 * <p>An environment without parameters counts as a family of one: its parameter space has no
 * entries, and the one task that fits has no parameters. {@link #as} then says that there are none.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public abstract class Wrapper<O, A> implements ParametricEnv<O, A> {

  private static final Box NO_PARAMETERS = new Box(new double[0], new double[0], Precision.FLOAT64);

  private final InPlaceEnv<?, ?> env;
  private final Space<O> observations;
  private final Space<A> actions;
  private final EnvSpec spec;
  private final EpisodeGuard guard;
  private final Optional<ParametricEnv<?, ?>> family;
  private final boolean resetsItself;
  private Optional<Task> onlyTask = Optional.empty();

  /**
   * Wraps an environment, which then belongs to this one.
   *
   * @param env the environment within
   * @param observations space of what this environment shows
   * @param actions space of what this environment takes
   * @param maxEpisodeSteps steps of this environment after which an episode is truncated; empty if
   *     never
   */
  protected Wrapper(
      InPlaceEnv<?, ?> env, Space<O> observations, Space<A> actions, OptionalInt maxEpisodeSteps) {
    this.env = Objects.requireNonNull(env, "env");
    this.observations = observations;
    this.actions = actions;
    spec = env.spec().maxEpisodeSteps(maxEpisodeSteps);
    guard = new EpisodeGuard(spec.maxEpisodeSteps(OptionalInt.empty()));
    family = env.as(ParametricEnv.class).map(within -> (ParametricEnv<?, ?>) within);
    resetsItself = as(Autoreset.class).isPresent();
  }

  /** Begins an episode: resets {@link #env()} and writes what this environment shows of it. */
  protected abstract void begin(ResetOptions options, double[] observation, int offset);

  /** Makes a step of this environment, by one or more of {@link #env()}. */
  protected abstract void advance(
      double[] action,
      int actionOffset,
      double[] observation,
      int observationOffset,
      Outcome outcome);

  /**
   * Returns the scripted expert of this environment's observations and actions, if the one within
   * has one and what is changed can be undone.
   */
  public Optional<Demonstrator> expert() {
    return env.as(Demonstrator.class);
  }

  /**
   * {@inheritDoc}
   *
   * <p>The role of a {@link Demonstrator} is played by the {@link #expert}.
   */
  @Override
  public final <R> Optional<R> as(Class<R> role) {
    if (role.isInstance(this) && (role != ParametricEnv.class || family.isPresent())) {
      return Optional.of(role.cast(this));
    }
    return role == Demonstrator.class ? expert().map(role::cast) : env.as(role);
  }

  /** Returns the environment within. */
  protected final InPlaceEnv<?, ?> env() {
    return env;
  }

  /** Returns how many steps the present episode has so far. */
  protected final int steps() {
    return guard.steps();
  }

  @Override
  public final EnvSpec spec() {
    return spec;
  }

  @Override
  public final Space<O> observationSpace() {
    return observations;
  }

  @Override
  public final Space<A> actionSpace() {
    return actions;
  }

  @Override
  public List<String> infoKeys() {
    return env.infoKeys();
  }

  @Override
  public final Box parameterSpace() {
    return family.isPresent() ? family.get().parameterSpace() : NO_PARAMETERS;
  }

  @Override
  public final void setTask(Task task) {
    guard.enter();
    try {
      if (family.isPresent()) {
        family.get().setTask(task);
      } else {
        task.check(spec.id(), 0);
        onlyTask = Optional.of(task);
      }
    } finally {
      guard.leave();
    }
  }

  @Override
  public final Optional<Task> task() {
    return family.isPresent() ? family.get().task() : onlyTask;
  }

  @Override
  public final void reset(ResetOptions options, double[] observation, int offset) {
    guard.enter();
    try {
      begin(options, observation, offset);
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
      advance(action, actionOffset, observation, observationOffset, outcome);
      guard.stepped(outcome.done() && !resetsItself);
    } finally {
      guard.leave();
    }
  }

  @Override
  public final void close() {
    if (guard.close()) {
      env.close();
    }
  }

  /** Returns the wrappers from the outermost on, such as {@code <TimeLimit<CartPole-v1>>}. */
  @Override
  public String toString() {
    String inner = env instanceof Wrapper<?, ?> wrapper ? wrapper.toString() : spec.id();
    return "<"
        + getClass().getSimpleName()
        + (inner.startsWith("<") ? inner : "<" + inner + ">")
        + ">";
  }
}
