package org.metaworld4j.core.registry;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.guard.EpisodeGuard;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Space;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

/**
 * An environment under the identity and the limits that it was registered with, where its own are
 * others. One without parameters becomes a family of one: its tasks have no parameters.
 */
final class RegisteredEnv<O, A> implements ParametricEnv<O, A> {

  private static final Box NO_PARAMETERS = new Box(new double[0], new double[0]);

  private final InPlaceEnv<O, A> inner;
  private final EnvSpec spec;
  private final EpisodeGuard guard;
  private Optional<Task> task = Optional.empty();

  private RegisteredEnv(InPlaceEnv<O, A> inner, EnvSpec spec) {
    this.inner = inner;
    this.spec = spec;
    guard = new EpisodeGuard(spec);
  }

  /**
   * Returns the environment itself if it already is what was asked for, else one around it.
   *
   * @param spec the identity to take
   * @param limit steps of an episode; empty to leave it to the environment
   * @throws IllegalArgumentException if the environment's own limit is below the one asked for
   */
  static <O, A> ParametricEnv<O, A> under(EnvSpec spec, OptionalInt limit, InPlaceEnv<O, A> env) {
    OptionalInt own = env.spec().maxEpisodeSteps();
    if (limit.isPresent() && own.isPresent() && own.getAsInt() < limit.getAsInt()) {
      throw new IllegalArgumentException(
          String.format(
              "maxEpisodeSteps of %s: expected at most the environment's own limit, %d, got %d",
              spec.id(), own.getAsInt(), limit.getAsInt()));
    }
    boolean fits = env.spec().id().equals(spec.id()) && (limit.isEmpty() || limit.equals(own));
    return fits && env instanceof ParametricEnv<O, A> parametric
        ? parametric
        : new RegisteredEnv<>(env, spec.maxEpisodeSteps(limit.isPresent() ? limit : own));
  }

  @Override
  public EnvSpec spec() {
    return spec;
  }

  @Override
  public Space<O> observationSpace() {
    return inner.observationSpace();
  }

  @Override
  public Space<A> actionSpace() {
    return inner.actionSpace();
  }

  @Override
  public List<String> infoKeys() {
    return inner.infoKeys();
  }

  @Override
  public Box parameterSpace() {
    return inner instanceof ParametricEnv<?, ?> family ? family.parameterSpace() : NO_PARAMETERS;
  }

  @Override
  public void setTask(Task next) {
    guard.enter();
    try {
      next.check(spec.id(), parameterSpace().size());
      if (inner instanceof ParametricEnv<?, ?> family) {
        family.setTask(new Task(family.spec().id(), next.parameters(), next.goalVisible()));
      }
      task = Optional.of(next);
    } finally {
      guard.leave();
    }
  }

  @Override
  public Optional<Task> task() {
    return task;
  }

  @Override
  public void reset(ResetOptions options, double[] observation, int offset) {
    guard.enter();
    try {
      inner.reset(options, observation, offset);
      guard.began();
    } finally {
      guard.leave();
    }
  }

  @Override
  public void step(
      double[] action,
      int actionOffset,
      double[] observation,
      int observationOffset,
      Outcome outcome) {
    guard.enterStep();
    try {
      inner.step(action, actionOffset, observation, observationOffset, outcome);
      outcome.truncated |= guard.stepped(outcome.done());
    } finally {
      guard.leave();
    }
  }

  @Override
  public <R> Optional<R> as(Class<R> role) {
    return role.isInstance(this) ? Optional.of(role.cast(this)) : inner.as(role);
  }

  @Override
  public void close() {
    guard.close();
    inner.close();
  }
}
