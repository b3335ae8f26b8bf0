package org.metaworld4j.viewer.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.Restorable;
import org.metaworld4j.core.scene.ContactPoints;
import org.metaworld4j.core.scene.Inspectable;
import org.metaworld4j.core.scene.Motions;
import org.metaworld4j.core.scene.Viewable;
import org.metaworld4j.core.signal.Explained;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

/** An environment in the roles that a run needs of it: makes frames of what happens in it. */
final class Stage implements AutoCloseable {

  private static final double[] NOTHING = {};

  private final InPlaceEnv<?, ?> env;
  private final Viewable view;
  private final Optional<Restorable<Object>> restorable;
  private final Optional<ParametricEnv<?, ?>> family;
  private final Optional<Explained> explained;
  private final Optional<Inspectable> inspectable;
  private final Outcome outcome;

  /**
   * Takes an environment over.
   *
   * @throws IllegalArgumentException if it cannot be seen
   */
  @SuppressWarnings("unchecked")
  Stage(InPlaceEnv<?, ?> env) {
    this.env = env;
    view =
        env.as(Viewable.class)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        env.spec().id()
                            + ": expected an environment that is Viewable, got one without a"
                            + " scene"));
    // Only its own: a snapshot of an environment within would leave out what is around it.
    restorable =
        env instanceof Restorable<?> own ? Optional.of((Restorable<Object>) own) : Optional.empty();
    family = env.as(ParametricEnv.class).map(role -> (ParametricEnv<?, ?>) role);
    explained = env.as(Explained.class);
    inspectable = env.as(Inspectable.class);
    outcome = env.newOutcome();
  }

  InPlaceEnv<?, ?> env() {
    return env;
  }

  /** Begins an episode. */
  Frame reset(int number, Optional<Task> task, ResetOptions options) {
    task.ifPresent(this::setTask);
    double[] observation = new double[env.observationSize()];
    env.reset(options, observation, 0);
    Episode episode = episode(number, options);
    return new Frame(
        episode,
        0,
        NOTHING,
        observation,
        0,
        0,
        false,
        false,
        -1,
        NOTHING,
        poses(episode),
        signals(episode),
        motions(episode),
        contacts());
  }

  private void setTask(Task task) {
    family
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    env.spec().id()
                        + ": expected an environment that takes tasks, got one of none"))
        .setTask(task);
  }

  private Episode episode(int number, ResetOptions options) {
    EnvSpec spec = env.spec();
    return new Episode(
        spec.id(),
        number,
        family.flatMap(ParametricEnv::task),
        options,
        spec.maxEpisodeSteps(),
        view.stepSeconds(),
        view.scene(),
        env.infoKeys(),
        explained.map(Explained::signals).orElse(List.of()),
        inspectable.map(Inspectable::bodies).orElse(List.of()));
  }

  /**
   * Makes a step.
   *
   * @param action packed; becomes part of the frame
   * @param before the frame to go on from
   */
  Frame step(double[] action, Frame before) {
    double[] observation = new double[env.observationSize()];
    env.step(action, 0, observation, 0, outcome);
    Episode episode = before.episode();
    int step = before.step() + 1;
    Frame made = frame(episode, step, before.firstSuccess(), action, observation, before.total());
    return before.firstSuccess() < 0 && made.success()
        ? frame(episode, step, step, action, observation, before.total())
        : made;
  }

  private Frame frame(
      Episode episode,
      int step,
      int firstSuccess,
      double[] action,
      double[] observation,
      double totalBefore) {
    return new Frame(
        episode,
        step,
        action,
        observation,
        outcome.reward,
        totalBefore + outcome.reward,
        outcome.terminated,
        outcome.truncated,
        firstSuccess,
        outcome.info.clone(),
        poses(episode),
        signals(episode),
        motions(episode),
        contacts());
  }

  private double[] poses(Episode episode) {
    double[] poses = new double[episode.scene().poseSize()];
    view.poses(poses, 0);
    return poses;
  }

  private double[] signals(Episode episode) {
    if (explained.isEmpty()) {
      return NOTHING;
    }
    double[] values = new double[episode.signals().size()];
    explained.get().signalValues(values, 0);
    return values;
  }

  private double[] motions(Episode episode) {
    if (inspectable.isEmpty()) {
      return NOTHING;
    }
    double[] motions = new double[episode.bodies().size() * Motions.SIZE];
    inspectable.get().motions(motions, 0);
    return motions;
  }

  private double[] contacts() {
    int count = inspectable.map(Inspectable::contactCount).orElse(0);
    if (count == 0) {
      return NOTHING;
    }
    double[] contacts = new double[count * ContactPoints.SIZE];
    for (int i = 0; i < count; i++) {
      inspectable.get().contact(i, contacts, i * ContactPoints.SIZE);
    }
    return contacts;
  }

  /** Returns the state of now, if the environment can give it. */
  Optional<Object> snapshot() {
    return restorable.map(Restorable::snapshot);
  }

  /**
   * Brings the environment to where it was.
   *
   * @param path from a moment that it can be brought to
   * @throws IllegalStateException if the same actions do not lead to the same observation
   */
  void bringTo(Line.Path path) {
    double[] observation = new double[env.observationSize()];
    Moment base = path.base();
    if (base.snapshot().isPresent() && restorable.isPresent()) {
      restorable.get().restore(base.snapshot().get());
    } else {
      Episode episode = base.frame().episode();
      episode.task().ifPresent(this::setTask);
      env.reset(episode.options(), observation, 0);
    }
    for (double[] action : path.actions()) {
      env.step(action, 0, observation, 0, outcome);
    }
    Frame target = path.target();
    boolean compared = !path.actions().isEmpty() || base.snapshot().isEmpty();
    if (compared && !Arrays.equals(observation, target.observation())) {
      throw new IllegalStateException(
          "%s: expected the same seed and actions to lead back to step %d, but they lead elsewhere"
              .formatted(env.spec().id(), target.step()));
    }
  }

  @Override
  public void close() {
    env.close();
  }
}
