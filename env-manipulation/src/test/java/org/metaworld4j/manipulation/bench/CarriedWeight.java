package org.metaworld4j.manipulation.bench;

import static org.metaworld4j.manipulation.bench.Workbench.G;

import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;

/** The normal forces on what rests add up to its weight and that of what it carries. */
final class CarriedWeight implements Experiment {

  private static final Surface SURFACE = Surface.STANDARD;
  private static final double ALLOWED = 1e-4; // share

  @Override
  public String name() {
    return "carried weight";
  }

  @Override
  public Findings run() {
    Workbench bench = new Workbench();
    Body ground = bench.ground(SURFACE);
    Body box = bench.cube(2, 0.04, 0.04, SURFACE);
    Body upper = bench.box(1, 0.03, 0.03, 0.02, Pose.at(0, 0, 0.1), SURFACE);
    Body ball = bench.ball(0.5, 0.04, Pose.at(0.5, 0, 0.04), SURFACE);
    Pose standing = Pose.at(1, 0, 0.04);
    Body cylinder = bench.cylinder(0.3, 0.04, 0.04, standing, SURFACE);
    Pose lying = Pose.at(1.5, 0, 0.04).turnedAboutX(Math.PI / 2);
    Body capsule = bench.capsule(0.3, 0.04, 0.06, lying, SURFACE);
    bench.run(5);
    return Findings.of(
        weight("under 2 kg that carry 1 kg", 3, bench.force(ground, box)),
        weight("between the two", 1, bench.force(box, upper)),
        weight("under a ball of 500 g", 0.5, bench.force(ground, ball)),
        weight("under a cylinder of 300 g", 0.3, bench.force(cylinder, ground)),
        weight("under a capsule of 300 g", 0.3, bench.force(capsule, ground)));
  }

  private static Quantity weight(String name, double mass, double force) {
    return Quantity.within(ALLOWED, name, "N", mass * G, force);
  }
}
