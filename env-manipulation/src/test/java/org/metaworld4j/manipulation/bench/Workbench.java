package org.metaworld4j.manipulation.bench;

import java.util.List;
import java.util.function.DoubleSupplier;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Motion;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.physics.collision.BoxShape;
import org.metaworld4j.manipulation.physics.collision.CapsuleShape;
import org.metaworld4j.manipulation.physics.collision.CollisionShape;
import org.metaworld4j.manipulation.physics.collision.CylinderShape;
import org.metaworld4j.manipulation.physics.collision.SphereShape;

/** Where an experiment is set up and run: bodies of uniform density, a clock, an instrument. */
final class Workbench {

  static final double G = World.GRAVITY;
  static final double STEP = World.STEP;

  private static final Pose ORIGIN = Pose.at(0, 0, 0);

  private final WorldBuilder builder = new WorldBuilder();
  private World world;

  /** Adds a floor whose top is z = 0. */
  Body ground(Surface surface) {
    return fixed(Pose.at(0, 0, -0.5), new BoxShape(5, 5, 0.5), surface);
  }

  /** Adds a fixed cube whose top is z = 0. */
  Body pedestal(double half, Surface surface) {
    return fixed(Pose.at(0, 0, -half), new BoxShape(half, half, half), surface);
  }

  /** Adds a plane that falls towards +x and on which a plate at the origin lies. */
  Body incline(double angle, double plateHalfHeight, Surface surface) {
    double down = plateHalfHeight + 0.1;
    Pose pose = Pose.at(-down * Math.sin(angle), 0, -down * Math.cos(angle));
    return fixed(pose.turnedAboutY(angle), new BoxShape(2, 2, 0.1), surface);
  }

  private Body fixed(Pose pose, CollisionShape shape, Surface surface) {
    return builder.fixed("fixed", pose, List.of(new Geom(shape, ORIGIN, surface)));
  }

  /** Adds a free box. */
  Body box(double mass, double x, double y, double z, Pose pose, Surface surface) {
    MassProperties properties =
        new MassProperties(
            mass,
            ORIGIN,
            mass * (y * y + z * z) / 3,
            mass * (x * x + z * z) / 3,
            mass * (x * x + y * y) / 3);
    return free(properties, new BoxShape(x, y, z), pose, surface);
  }

  /** Adds a free cube. */
  Body cube(double mass, double half, double z, Surface surface) {
    return box(mass, half, half, half, Pose.at(0, 0, z), surface);
  }

  /** Adds a free ball. */
  Body ball(double mass, double radius, Pose pose, Surface surface) {
    MassProperties properties = MassProperties.ball(mass, 0.4 * mass * radius * radius);
    return free(properties, new SphereShape(radius), pose, surface);
  }

  /** Adds a free cylinder about its z. */
  Body cylinder(double mass, double radius, double half, Pose pose, Surface surface) {
    return free(rod(mass, radius, half), new CylinderShape(radius, half), pose, surface);
  }

  /** Adds a free capsule about its z, with the inertia of a cylinder. */
  Body capsule(double mass, double radius, double half, Pose pose, Surface surface) {
    return free(rod(mass, radius, half), new CapsuleShape(radius, half), pose, surface);
  }

  private static MassProperties rod(double mass, double radius, double half) {
    double across = mass * (radius * radius / 4 + half * half / 3);
    return new MassProperties(mass, ORIGIN, across, across, mass * radius * radius / 2);
  }

  private Body free(MassProperties mass, CollisionShape shape, Pose pose, Surface surface) {
    return builder.free("free", pose, mass, List.of(new Geom(shape, ORIGIN, surface)));
  }

  /** Adds a point mass on a joint of the world, at a place relative to the joint. */
  Body jointed(Joint joint, double mass, Pose place) {
    Body base = builder.fixed("base", ORIGIN, List.of());
    MassProperties point = new MassProperties(mass, place, 1e-9, 1e-9, 1e-9);
    return builder.jointed("jointed", base, ORIGIN, joint, point, List.of());
  }

  /** Runs the world for some seconds, to the nearest step. */
  void run(double seconds) {
    for (long i = steps(seconds); i > 0; i--) {
      step();
    }
  }

  /** Runs the world for a step. */
  void step() {
    start().step();
  }

  private World start() {
    if (world == null) {
      world = builder.build();
    }
    return world;
  }

  private static long steps(double seconds) {
    return Math.round(seconds / STEP);
  }

  /** Returns the times of a recording: from 0 on, every so many steps. */
  static double[] times(double seconds, int every) {
    double[] times = new double[(int) (steps(seconds) / every) + 1];
    for (int i = 0; i < times.length; i++) {
      times[i] = i * every * STEP;
    }
    return times;
  }

  /** Runs the world on and reads instruments at {@link #times}; returns an array for each. */
  double[][] record(double seconds, int every, DoubleSupplier... instruments) {
    start();
    int count = times(seconds, every).length;
    double[][] readings = new double[instruments.length][count];
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        run(every * STEP);
      }
      for (int j = 0; j < instruments.length; j++) {
        readings[j][i] = instruments[j].getAsDouble();
      }
    }
    return readings;
  }

  /** Returns the position of a body's centre. */
  static double[] position(Body body) {
    double[] out = new double[3];
    body.position(out, 0);
    return out;
  }

  /** Returns how far a body on an incline has come from the origin, downhill. */
  static double downhill(Body body, double angle) {
    double[] p = position(body);
    return p[0] * Math.cos(angle) - p[2] * Math.sin(angle);
  }

  /** Returns one of a free body's velocities: linear, then angular. */
  static double velocity(Body body, int index) {
    return Motion.of(body)[index];
  }

  /** Returns the normal force between two bodies of one geom each. */
  double force(Body a, Body b) {
    return world.normalForce(a, 0, b, 0);
  }
}
