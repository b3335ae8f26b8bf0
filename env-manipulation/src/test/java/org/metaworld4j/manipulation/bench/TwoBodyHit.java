package org.metaworld4j.manipulation.bench;

import static org.metaworld4j.manipulation.bench.Workbench.STEP;

import java.util.List;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Motion;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;

/**
 * A ball hits a heavier one; both fall freely, so only the hit acts along x.
 *
 * <p>Momentum stays. The relative velocity follows the one-dimensional law that {@link
 * SoftLaw#partingSpeed} integrates, once in steps a hundred times finer, once in the engine's own.
 */
final class TwoBodyHit implements Experiment {

  private static final Surface SURFACE = Surface.STANDARD;
  private static final double LIGHT = 0.2; // kg
  private static final double HEAVY = 0.6; // kg
  private static final double RADIUS = 0.05; // m
  private static final double GAP = 0.0105; // m, not a whole number of steps away
  private static final double SPEED = 0.4; // m/s
  private static final double SECONDS = 0.15;

  @Override
  public String name() {
    return "two-body hit";
  }

  @Override
  public Findings run() {
    Workbench bench = new Workbench();
    Body light = bench.ball(LIGHT, RADIUS, Pose.at(0, 0, 0), SURFACE);
    Body heavy = bench.ball(HEAVY, RADIUS, Pose.at(2 * RADIUS + GAP, 0, 0), SURFACE);
    Motion.set(light, SPEED, 0, 0, 0, 0, 0);
    double[][] ours =
        bench.record(
            SECONDS, 1, () -> Workbench.velocity(light, 0), () -> Workbench.velocity(heavy, 0));
    double lightEnd = ours[0][ours[0].length - 1];
    double heavyEnd = ours[1][ours[1].length - 1];
    double parting = heavyEnd - lightEnd;
    return Findings.of(
            Quantity.within(
                1e-6, "momentum", "kg m/s", LIGHT * SPEED, LIGHT * lightEnd + HEAVY * heavyEnd),
            new Quantity("parting speed", "m/s", parting(STEP / 100, SECONDS), parting, 0.01),
            Quantity.within(
                1e-3, "parting speed in steps of 2.5 ms", "m/s", parting(STEP, SECONDS), parting))
        .with(
            new Figure(
                "two-body-hit",
                "A ball of 200 g hits one of 600 g at 0.4 m/s",
                "time (s)",
                "speed (m/s)",
                List.of(trace("200 g", -HEAVY, ours[0]), trace("600 g", LIGHT, ours[1]))));
  }

  private static double parting(double step, double seconds) {
    return SoftLaw.partingSpeed(SoftLaw.of(SURFACE), GAP, SPEED, step, seconds);
  }

  /** Returns a body's speed: that of the common centre and its share of the parting speed. */
  private static Trace trace(String name, double otherMass, double[] ours) {
    double total = LIGHT + HEAVY;
    return Trace.of(
        name,
        Workbench.times(SECONDS, 1),
        t -> (LIGHT * SPEED + otherMass * parting(STEP / 100, t)) / total,
        ours);
  }
}
