package org.metaworld4j.viewer.panel;

import java.util.List;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
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
import org.metaworld4j.core.signal.Explained;
import org.metaworld4j.core.signal.Limit;
import org.metaworld4j.core.signal.Signal;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;
import org.metaworld4j.core.space.Space;

/**
 * A ball that is pushed along x towards 1, between two fingers, on a floor; it tells all that an
 * environment can tell.
 */
public final class Told
    implements InPlaceEnv<double[], double[]>, Viewable, Explained, Inspectable {

  private static final Box ACTIONS = Box.of(-1, 1, 4, Precision.FLOAT64);
  private static final Box OBSERVATIONS = Box.of(-10, 10, 1, Precision.FLOAT64);
  private double x;
  private int steps;

  @Override
  public EnvSpec spec() {
    return new EnvSpec(
        "Told-v0",
        "Push the ball to 1.",
        java.util.OptionalInt.of(40),
        java.util.OptionalDouble.empty());
  }

  @Override
  public Space<double[]> observationSpace() {
    return OBSERVATIONS;
  }

  @Override
  public Space<double[]> actionSpace() {
    return ACTIONS;
  }

  @Override
  public List<String> infoKeys() {
    return List.of("success", "near_ball");
  }

  @Override
  public void reset(ResetOptions options, double[] observation, int offset) {
    x = 0;
    steps = 0;
    observation[offset] = x;
  }

  @Override
  public void step(
      double[] action, int actionOffset, double[] observation, int offset, Outcome outcome) {
    x += 0.1 * action[actionOffset];
    steps++;
    observation[offset] = x;
    outcome.reward = x;
    outcome.terminated = false;
    outcome.truncated = steps == 40;
    outcome.info[0] = Math.abs(x - 1) <= 0.05 ? 1 : 0;
    outcome.info[1] = 0.25;
  }

  @Override
  public Scene scene() {
    Material grey = Material.of(Colour.GREY);
    return Scene.of(
        List.of(
            new Node("floor", new Shape.Plane(2, 2), grey),
            new Node("ball", new Shape.Sphere(0.1), Material.of(Colour.ORANGE)),
            new Node("left finger", new Shape.Box(0.02, 0.02, 0.1), grey),
            new Node("right finger", new Shape.Box(0.02, 0.02, 0.1), grey),
            Node.mark("goal", new Shape.Sphere(0.05), grey)),
        List.of(
            Camera.fixed("front", new Vec3(0, -3, 1), Vec3.ZERO, 45),
            Camera.fixed("above", new Vec3(0, -0.1, 4), Vec3.ZERO, 45)));
  }

  @Override
  public void poses(double[] out, int offset) {
    Poses.place(out, offset, 0, 0, 0, 0);
    Poses.place(out, offset, 1, x, 0, 0.1);
    Poses.place(out, offset, 2, x, -0.02, 0.2);
    Poses.place(out, offset, 3, x, 0.02, 0.2);
    Poses.place(out, offset, 4, 1, 0, 0.1);
  }

  @Override
  public List<Signal> signals() {
    return List.of(
        Signal.of("push", "", Signal.Purpose.REWARD),
        Signal.of("distance to goal", "m", Signal.Purpose.SUCCESS, Limit.atMost(0.05)));
  }

  @Override
  public void signalValues(double[] out, int offset) {
    out[offset] = x;
    out[offset + 1] = Math.abs(x - 1);
  }

  @Override
  public List<RigidBody> bodies() {
    return List.of(
        new RigidBody("floor", List.of("floor")), new RigidBody("ball", List.of("ball")));
  }

  @Override
  public void motions(double[] out, int offset) {
    double[] ball = {x, 0, 0.1, 1, 0, 0, 0, 0.5, 0, 0, 0, 0, 2};
    System.arraycopy(ball, 0, out, offset + Motions.SIZE, Motions.SIZE);
    out[offset + Motions.QUATERNION] = 1;
  }

  @Override
  public int contactCount() {
    return 2;
  }

  @Override
  public void contact(int contact, double[] out, int offset) {
    double[] point = {0, 1, x, 0, 0, 0, 0, 1, 1.5, 0, 2, 0};
    System.arraycopy(point, 0, out, offset, ContactPoints.SIZE);
  }

  @Override
  public void close() {}
}
