package org.metaworld4j.examples;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.guard.EpisodeGuard;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.core.scene.Vec3;
import org.metaworld4j.core.scene.Viewable;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

/**
 * Keeps a drone at a height by its thrust.
 *
 * <table>
 * <caption>Observation, 32-bit</caption>
 * <tr><th>index</th><th>meaning</th><th>bounds</th></tr>
 * <tr><td>0</td><td>height, m</td><td>0..10</td></tr>
 * <tr><td>1</td><td>speed upwards, m/s</td><td>-20..20</td></tr>
 * <tr><td>2</td><td>height to keep, m</td><td>0..10</td></tr>
 * </table>
 *
 * <p>Action: thrust, -1 (none) to 1 (20 N), for 0.05 s. Reward: minus the distance to the goal, m.
 * Terminates on the ground and at the ceiling; truncated after 200 steps.
 *
 * <p>Start: at rest, at a height of 4 to 6 m. Family: mass in kg and goal in m.
 */
public final class Hover implements ParametricEnv<double[], double[]>, Viewable {

  /** Identity and limits. */
  public static final EnvSpec SPEC =
      new EnvSpec(
          "Hover-v0", "Keep a drone at a height.", OptionalInt.of(200), OptionalDouble.empty());

  /** Names of the parameters, in the order of a task's vector. */
  public static final List<String> PARAMETERS = List.of("mass", "goal");

  private static final double STEP = 0.05; // s
  private static final double GRAVITY = 9.81; // m/s^2
  private static final double MAX_THRUST = 20; // N
  private static final double CEILING = 10; // m
  private static final double MAX_SPEED = 20; // m/s

  private static final Box OBSERVATIONS =
      new Box(
          new double[] {0, -MAX_SPEED, 0},
          new double[] {CEILING, MAX_SPEED, CEILING},
          Precision.FLOAT32);
  private static final Box ACTIONS = Box.of(-1, 1, 1, Precision.FLOAT32);
  private static final Box FAMILY = new Box(new double[] {0.5, 2}, new double[] {1.5, 8});
  private static final Scene SCENE =
      Scene.of(
          List.of(
              new Node("drone", new Shape.Box(0.3, 0.3, 0.1), Material.metal(Colour.GREY)),
              new Node("goal", new Shape.Sphere(0.1), Material.of(Colour.ORANGE.alpha(0.5)))),
          List.of(Camera.fixed("front", new Vec3(0, -12, 5), new Vec3(0, 0, 5), 60)));

  private final EpisodeGuard guard = new EpisodeGuard(SPEC);
  private Generator random = Generator.unseeded();
  private Optional<Task> task = Optional.empty();

  private double mass = 1; // kg
  private double goal = 5; // m
  private double height = 5; // m
  private double speed; // m/s

  @Override
  public EnvSpec spec() {
    return SPEC;
  }

  @Override
  public Box observationSpace() {
    return OBSERVATIONS;
  }

  @Override
  public Box actionSpace() {
    return ACTIONS;
  }

  @Override
  public void reset(ResetOptions options, double[] observation, int offset) {
    guard.enter();
    try {
      begin(options);
      observe(observation, offset);
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
      ACTIONS.checkAction(action, actionOffset);
      fly(action[actionOffset]);
      observe(observation, observationOffset);
      outcome.reward = -Math.abs(height - goal);
      outcome.terminated = height == 0 || height == CEILING;
      outcome.truncated = guard.stepped(outcome.terminated);
    } finally {
      guard.leave();
    }
  }

  @Override
  public void close() {
    guard.close();
  }

  private void begin(ResetOptions options) {
    if (!options.values().isEmpty()) {
      throw new IllegalArgumentException(
          "reset options: expected none but a seed, got " + options.values());
    }
    random = options.generator(random);
    mass = task.map(chosen -> chosen.parameter(0)).orElse(1.0);
    goal = task.map(chosen -> chosen.parameter(1)).orElse(5.0);
    height = random.uniform(4, 6);
    speed = 0;
  }

  private void fly(double action) {
    double thrust = MAX_THRUST * (clip(action, -1, 1) + 1) / 2;
    speed = clip(speed + STEP * (thrust / mass - GRAVITY), -MAX_SPEED, MAX_SPEED);
    height = clip(height + STEP * speed, 0, CEILING);
  }

  private void observe(double[] observation, int offset) {
    observation[offset] = (float) height;
    observation[offset + 1] = (float) speed;
    observation[offset + 2] = (float) goal;
  }

  private static double clip(double value, double low, double high) {
    return Math.max(low, Math.min(high, value));
  }

  @Override
  public Box parameterSpace() {
    return FAMILY;
  }

  @Override
  public List<String> parameterNames() {
    return PARAMETERS;
  }

  @Override
  public void setTask(Task next) {
    guard.enter();
    try {
      next.check(SPEC.id(), FAMILY.size());
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
  public Scene scene() {
    return SCENE;
  }

  @Override
  public void poses(double[] out, int offset) {
    Poses.place(out, offset, 0, 0, 0, height);
    Poses.place(out, offset, 1, 0, 0, goal);
  }
}
