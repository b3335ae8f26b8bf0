package org.metaworld4j.manipulation.bench;

import static org.metaworld4j.manipulation.bench.Workbench.G;

import java.util.List;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Motion;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;

/** A plate is pushed over the ground and slides v^2 / (2 mu g) far, within v / (mu g). */
final class SlidingPlate implements Experiment {

  private static final double SPEED = 1; // m/s
  private static final double FRICTION = 0.3;

  @Override
  public String name() {
    return "sliding plate";
  }

  @Override
  public Findings run() {
    Surface surface = Surface.STIFF.withFriction(FRICTION, 0.005, 3);
    Workbench bench = new Workbench();
    bench.ground(surface);
    Body plate = bench.box(0.5, 0.04, 0.04, 0.01, Pose.at(0, 0, 0.01), surface);
    bench.run(1);
    double from = Workbench.position(plate)[0];
    Motion.set(plate, SPEED, 0, 0, 0, 0, 0);
    double[] ours = bench.record(0.6, 2, () -> Workbench.position(plate)[0] - from)[0];

    double brake = FRICTION * G;
    double stop = SPEED / brake;
    Trace way =
        Trace.of(
            "distance",
            Workbench.times(0.6, 2),
            t -> t < stop ? SPEED * t - brake * t * t / 2 : SPEED * stop / 2,
            ours);
    return Findings.of(
            Quantity.within(0.02, "distance", "m", SPEED * stop / 2, ours[ours.length - 1]))
        .with(
            new Figure(
                "sliding-plate",
                "A plate sent off at 1 m/s, friction 0.3",
                "time (s)",
                "distance (m)",
                List.of(way)));
  }
}
