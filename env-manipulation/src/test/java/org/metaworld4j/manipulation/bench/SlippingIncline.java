package org.metaworld4j.manipulation.bench;

import static org.metaworld4j.manipulation.bench.Workbench.G;

import java.util.List;
import java.util.stream.IntStream;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;

/**
 * A plate on a plane that is steeper and steeper. Above the friction angle, atan mu, it slips with
 * the acceleration g (sin a - mu cos a); below it stays. The acceleration is taken from the way
 * made in a time, as plates that slip fast on soft contacts hop a little.
 */
final class SlippingIncline implements Experiment {

  private static final double FRICTION = 0.5; // friction angle 26.6 degrees
  private static final double SECONDS = 0.75;

  @Override
  public String name() {
    return "slipping on an incline";
  }

  @Override
  public Findings run() {
    double[] angles = IntStream.rangeClosed(0, 20).mapToDouble(i -> 2.5 * i).toArray();
    double[] ours = new double[angles.length];
    for (int i = 0; i < angles.length; i++) {
      ours[i] = measured(angles[i]);
    }
    return Findings.of(
            new Quantity("acceleration at 25 degrees", "m/s^2", paper(25), ours[10], 0.01),
            Quantity.within(0.02, "acceleration at 35 degrees", "m/s^2", paper(35), ours[14]),
            Quantity.within(0.02, "acceleration at 45 degrees", "m/s^2", paper(45), ours[18]))
        .with(
            new Figure(
                "incline-slip",
                "A plate on an incline, friction 0.5",
                "angle (degrees)",
                "acceleration (m/s²)",
                List.of(Trace.of("acceleration", angles, SlippingIncline::paper, ours))));
  }

  private static double paper(double degrees) {
    double angle = Math.toRadians(degrees);
    return Math.max(0, G * (Math.sin(angle) - FRICTION * Math.cos(angle)));
  }

  private static double measured(double degrees) {
    double angle = Math.toRadians(degrees);
    Surface surface = Surface.STIFF.withFriction(FRICTION, 0.005, 3);
    Workbench bench = new Workbench();
    bench.incline(angle, 0.01, surface);
    Pose pose = Pose.at(0, 0, 0).turnedAboutY(angle);
    Body plate = bench.box(0.5, 0.04, 0.04, 0.01, pose, surface);
    bench.run(SECONDS);
    return 2 * Workbench.downhill(plate, angle) / (SECONDS * SECONDS);
  }
}
