package org.metaworld4j.manipulation.bench;

import static org.metaworld4j.manipulation.bench.Workbench.G;

import java.util.List;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;

/**
 * A plate that sticks to an incline creeps, as soft friction holds by a velocity alone.
 *
 * <p>Each of the four corners carries f = m g sin(a) / 4 along the plane, with A = 1 / m; by {@link
 * SoftLaw#creep} it creeps at v = R f / B = (1 - d) / d g sin(a) / (4 B), whatever its mass. Here d
 * = 0.9 at any depth.
 */
final class StickingIncline implements Experiment {

  private static final double ANGLE = Math.toRadians(20);
  private static final Surface SURFACE =
      Surface.STANDARD.withSoftness(0.02, 1, 0.9, 0.9, 0.001).withFriction(0.5, 0.005, 3);
  private static final double SECONDS = 10;
  private static final int EVERY = 100; // steps

  @Override
  public String name() {
    return "sticking to an incline";
  }

  @Override
  public Findings run() {
    double creep = 1000 * SoftLaw.creep(SoftLaw.of(SURFACE), 0.9, G * Math.sin(ANGLE) / 4);
    double[] heavy = creep(2);
    double[] light = creep(0.02);
    double last = heavy[heavy.length - 1];
    double lastLight = light[light.length - 1];
    double[] times = Workbench.times(SECONDS, EVERY);
    Trace trace = Trace.of("crept distance", times, t -> creep * t, heavy);
    return Findings.of(
            Quantity.within(0.02, "creep of 2 kg", "mm/s", creep, last / SECONDS),
            Quantity.within(0.02, "creep of 20 g", "mm/s", creep, lastLight / SECONDS))
        .with(
            new Figure(
                "incline-creep",
                "A plate that sticks to an incline of 20 degrees, friction 0.5",
                "time (s)",
                "crept distance (mm)",
                List.of(trace)));
  }

  /** Returns the distances crept since the first two seconds, millimetres. */
  private static double[] creep(double mass) {
    Workbench bench = new Workbench();
    bench.incline(ANGLE, 0.01, SURFACE);
    Pose pose = Pose.at(0, 0, 0).turnedAboutY(ANGLE);
    Body plate = bench.box(mass, 0.04, 0.04, 0.01, pose, SURFACE);
    bench.run(2);
    double from = Workbench.downhill(plate, ANGLE);
    return bench.record(SECONDS, EVERY, () -> 1000 * (Workbench.downhill(plate, ANGLE) - from))[0];
  }
}
