package org.metaworld4j.manipulation.bench;

import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Motion;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;

/**
 * A flat disc turns freely about an axis that is not its own.
 *
 * <p>Its angular momentum L stays, and its own axis goes round L with the angular speed |L| / I,
 * where I is the moment of inertia across the axis (Euler); for a thin disc about twice as fast as
 * it turns.
 */
final class FreeTurn implements Experiment {

  private static final double MASS = 0.3; // kg
  private static final double RADIUS = 0.05; // m
  private static final double HALF = 0.005; // m
  private static final double ACROSS = MASS * (RADIUS * RADIUS / 4 + HALF * HALF / 3); // kg m^2
  private static final double ALONG = MASS * RADIUS * RADIUS / 2; // kg m^2
  private static final double TILT = 0.5; // rad/s, about x
  private static final double SPIN = 2.5; // rad/s, about the disc's axis
  private static final double SECONDS = 1;

  @Override
  public String name() {
    return "freely turning disc";
  }

  @Override
  public Findings run() {
    Workbench bench = new Workbench();
    Body disc = bench.cylinder(MASS, RADIUS, HALF, Pose.at(0, 0, 0), Surface.STANDARD);
    Motion.set(disc, 0, 0, 0, TILT, 0, SPIN);
    bench.run(SECONDS);
    double[] axis = axis(disc);
    double[] paper = axisOnPaper();
    double[] momentum = momentum(Motion.of(disc), axis);
    double[] first = {ACROSS * TILT, 0, ALONG * SPIN};
    return Findings.of(
        new Quantity("its axis along x after 1 s", "", paper[0], axis[0], 5e-3),
        new Quantity("its axis along y after 1 s", "", paper[1], axis[1], 5e-3),
        new Quantity("turn of the angular momentum", "rad", 0, angle(first, momentum), 5e-3));
  }

  /** Returns z turned about the unit vector along L (Rodrigues). */
  private static double[] axisOnPaper() {
    double lx = ACROSS * TILT;
    double lz = ALONG * SPIN;
    double length = Math.hypot(lx, lz);
    double turned = length / ACROSS * SECONDS;
    double x = lx / length;
    double z = lz / length;
    return new double[] {
      x * z * (1 - Math.cos(turned)),
      -x * Math.sin(turned),
      Math.cos(turned) + z * z * (1 - Math.cos(turned))
    };
  }

  private static double[] axis(Body disc) {
    double[] rotation = new double[9];
    disc.rotation(rotation, 0);
    return new double[] {rotation[2], rotation[5], rotation[8]};
  }

  private static double[] momentum(double[] velocities, double[] axis) {
    double along = dot(axis, velocities[3], velocities[4], velocities[5]);
    double[] momentum = new double[3];
    for (int i = 0; i < 3; i++) {
      momentum[i] = ACROSS * velocities[3 + i] + (ALONG - ACROSS) * along * axis[i];
    }
    return momentum;
  }

  private static double angle(double[] a, double[] b) {
    double lengths = Math.sqrt(dot(a, a[0], a[1], a[2]) * dot(b, b[0], b[1], b[2]));
    return Math.acos(Math.min(1, dot(a, b[0], b[1], b[2]) / lengths));
  }

  private static double dot(double[] a, double x, double y, double z) {
    return a[0] * x + a[1] * y + a[2] * z;
  }
}
