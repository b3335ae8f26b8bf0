package org.metaworld4j.manipulation.bench;

import static org.metaworld4j.manipulation.bench.Workbench.G;

import java.util.List;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Motion;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;

/**
 * A round body sent off without spin. Friction brakes it at mu g until it rolls; its angular
 * momentum about the ground stays, so a solid cylinder keeps 2/3 of its speed and a ball 5/7.
 */
final class Rolling implements Experiment {

  private static final double SPEED = 1; // m/s
  private static final double RADIUS = 0.05; // m
  private static final double FRICTION = 0.3;
  private static final Surface SURFACE = Surface.STIFF.withFriction(FRICTION, 0.005, 3);
  private static final double SECONDS = 0.4;
  private static final int EVERY = 2; // steps

  @Override
  public String name() {
    return "rolling";
  }

  @Override
  public Findings run() {
    double[][] ball = ball();
    double[][] cylinder = cylinder();
    int end = ball[0].length - 1;
    double[] times = Workbench.times(SECONDS, EVERY);
    double rolls = SPEED * 2 / (7 * FRICTION * G);
    Trace speed =
        Trace.of(
            "speed", times, t -> t < rolls ? SPEED - FRICTION * G * t : SPEED * 5 / 7, ball[0]);
    Trace rim =
        Trace.of(
            "speed of the rim",
            times,
            t -> t < rolls ? 2.5 * FRICTION * G * t : SPEED * 5 / 7,
            ball[1]);
    return Findings.of(
            Quantity.within(0.01, "speed of a cylinder", "m/s", SPEED * 2 / 3, cylinder[0][end]),
            new Quantity("slip of a cylinder", "m/s", 0, cylinder[0][end] - cylinder[1][end], 1e-3),
            Quantity.within(0.01, "speed of a ball", "m/s", SPEED * 5 / 7, ball[0][end]),
            new Quantity("slip of a ball", "m/s", 0, ball[0][end] - ball[1][end], 1e-3))
        .with(
            new Figure(
                "rolling-ball",
                "A ball sent off at 1 m/s without spin, friction 0.3",
                "time (s)",
                "speed (m/s)",
                List.of(speed, rim)));
  }

  private static double[][] ball() {
    Workbench bench = new Workbench();
    bench.ground(SURFACE);
    return sentOff(bench, bench.ball(0.5, RADIUS, Pose.at(0, 0, RADIUS), SURFACE));
  }

  private static double[][] cylinder() {
    Workbench bench = new Workbench();
    bench.ground(SURFACE);
    Pose lying = Pose.at(0, 0, RADIUS).turnedAboutX(Math.PI / 2);
    return sentOff(bench, bench.cylinder(0.5, RADIUS, 0.04, lying, SURFACE));
  }

  /** Returns speed and speed of the rim over time. */
  private static double[][] sentOff(Workbench bench, Body body) {
    bench.run(1);
    Motion.set(body, SPEED, 0, 0, 0, 0, 0);
    return bench.record(
        SECONDS,
        EVERY,
        () -> Workbench.velocity(body, 0),
        () -> RADIUS * Workbench.velocity(body, 4));
  }
}
