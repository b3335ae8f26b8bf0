package org.metaworld4j.viewer.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.guard.EpisodeGuard;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.ContactPoints;
import org.metaworld4j.core.scene.Inspectable;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Motions;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.RigidBody;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.core.scene.Vec3;
import org.metaworld4j.core.scene.Viewable;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

/**
 * A block on a rail that goes as far as the action says, touches a wall at 1 and is where it should
 * be beyond the task's goal; steps of 0.1 s.
 */
final class Slider implements ParametricEnv<double[], double[]>, Viewable, Inspectable {

  static final Box ACTIONS = Box.of(-1, 1, 1, Precision.FLOAT64);
  static final double STEP = 0.1; // s

  private static final Scene SCENE =
      Scene.of(
          List.of(new Node("block", new Shape.Sphere(0.1), Material.of(Colour.GREY))),
          List.of(Camera.fixed("front", new Vec3(0, -4, 1), new Vec3(0, 0, 0), 45)));

  private final EnvSpec spec;
  private final EpisodeGuard guard;
  private final int failsAt;
  private final double drift; // of each episode after the first, which no seed decides
  private Optional<Task> task = Optional.empty();
  private double goal = 2;
  private double position;
  private int resets;
  boolean closed;

  private Slider(String id, int limit, int failsAt, double drift) {
    spec = new EnvSpec(id, "Slide a block.", OptionalInt.of(limit), OptionalDouble.empty());
    guard = new EpisodeGuard(spec);
    this.failsAt = failsAt;
    this.drift = drift;
  }

  static Slider of(String id) {
    return new Slider(id, 50, Integer.MAX_VALUE, 0);
  }

  static Slider failingAt(int step) {
    return new Slider("Slider-v0", 50, step, 0);
  }

  static Slider drifting() {
    return new Slider("Slider-v0", 50, Integer.MAX_VALUE, 0.01);
  }

  static Task task(String id, double goal) {
    return new Task(id, new double[] {goal}, true);
  }

  @Override
  public EnvSpec spec() {
    return spec;
  }

  @Override
  public Box observationSpace() {
    return Box.of(-100, 100, 1, Precision.FLOAT64);
  }

  @Override
  public Box actionSpace() {
    return ACTIONS;
  }

  @Override
  public Box parameterSpace() {
    return Box.of(0, 10, 1, Precision.FLOAT64);
  }

  @Override
  public List<String> infoKeys() {
    return List.of("success");
  }

  @Override
  public void setTask(Task next) {
    task = Optional.of(next);
    goal = next.parameter(0);
  }

  @Override
  public Optional<Task> task() {
    return task;
  }

  @Override
  public void reset(ResetOptions options, double[] observation, int offset) {
    guard.enter();
    position = options.generator(null).uniform(-0.1, 0.1) + resets++ * drift;
    observation[offset] = position;
    guard.began();
    guard.leave();
  }

  @Override
  public void step(double[] action, int at, double[] observation, int offset, Outcome outcome) {
    guard.enterStep();
    try {
      if (guard.steps() + 1 == failsAt) {
        throw new IllegalStateException("Slider-v0: expected a rail, got none");
      }
      position += action[at];
      observation[offset] = position;
      outcome.reward = -Math.abs(goal - position);
      outcome.info[0] = position >= goal ? 1 : 0;
      outcome.terminated = position > 5;
      outcome.truncated = guard.stepped(outcome.terminated);
    } finally {
      guard.leave();
    }
  }

  @Override
  public Scene scene() {
    return SCENE;
  }

  @Override
  public void poses(double[] out, int offset) {
    Poses.place(out, offset, 0, position, 0, 0);
  }

  @Override
  public double stepSeconds() {
    return STEP;
  }

  @Override
  public List<RigidBody> bodies() {
    return List.of(new RigidBody("block", List.of("block")), new RigidBody("wall", List.of()));
  }

  @Override
  public void motions(double[] out, int offset) {
    out[offset] = position;
    out[offset + Motions.SIZE] = 1;
  }

  @Override
  public int contactCount() {
    return position >= 1 ? 1 : 0;
  }

  @Override
  public void contact(int contact, double[] out, int offset) {
    out[offset + ContactPoints.BODY_A] = 1;
    out[offset + ContactPoints.BODY_B] = 0;
    out[offset + ContactPoints.POINT] = 1;
  }

  @Override
  public void close() {
    closed = true;
    guard.close();
  }
}
