package org.metaworld4j.core.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.guard.SingleThreadGuard;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Viewable;
import org.metaworld4j.core.space.Space;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

/**
 * An environment that writes down all that passes through it, and is otherwise the one it is
 * around.
 *
 * <p>Tasks are set on the environment within, which {@link #as as(ParametricEnv.class)} returns. To
 * be replayed, recording has to begin with a seeded reset. The file appears when this is closed.
 */
public final class Recorder<O, A> implements InPlaceEnv<O, A> {

  private final InPlaceEnv<O, A> env;
  private final Optional<Viewable> view;
  private final RecordingWriter writer;
  private final SingleThreadGuard guard;
  private double[] poses = {};

  private Recorder(InPlaceEnv<O, A> env, RecordingWriter writer) {
    this.env = env;
    this.writer = writer;
    view = env.as(Viewable.class);
    guard = new SingleThreadGuard(env.spec().id());
  }

  /**
   * Begins a recording.
   *
   * @param env the environment to record, which then belongs to the recorder; its scene is recorded
   *     too if it is {@link Viewable}
   * @param file where the recording goes; its folder must be there, a file there is replaced
   * @throws IOException if no file can be written there
   */
  public static <O, A> Recorder<O, A> around(InPlaceEnv<O, A> env, Path file) throws IOException {
    return new Recorder<>(env, new RecordingWriter(file, Layout.of(env)));
  }

  @Override
  public EnvSpec spec() {
    return env.spec();
  }

  @Override
  public Space<O> observationSpace() {
    return env.observationSpace();
  }

  @Override
  public Space<A> actionSpace() {
    return env.actionSpace();
  }

  @Override
  public List<String> infoKeys() {
    return env.infoKeys();
  }

  @Override
  public <R> Optional<R> as(Class<R> role) {
    return role.isInstance(this) ? Optional.of(role.cast(this)) : env.as(role);
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if the episode before cannot be written
   */
  @Override
  public void reset(ResetOptions options, double[] observation, int offset) {
    guard.enter();
    try {
      env.reset(options, observation, offset);
      Optional<Scene> scene = view.map(Viewable::scene);
      poses = new double[scene.map(Scene::poseSize).orElse(0)];
      look();
      writer.begin(new EpisodeStart(options, task(), scene), observation, offset, poses);
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
    guard.enter();
    try {
      env.step(action, actionOffset, observation, observationOffset, outcome);
      look();
      writer.step(action, actionOffset, observation, observationOffset, outcome, poses);
    } finally {
      guard.leave();
    }
  }

  /**
   * Closes the environment and puts the file in its place.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  @Override
  public void close() {
    guard.enter();
    try (env;
        writer) {
      // both, whatever happens
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      guard.leave();
    }
  }

  @SuppressWarnings("unchecked")
  private Optional<Task> task() {
    return env.as(ParametricEnv.class).flatMap(family -> ((ParametricEnv<O, A>) family).task());
  }

  private void look() {
    if (view.isPresent()) {
      view.get().poses(poses, 0);
    }
  }
}
