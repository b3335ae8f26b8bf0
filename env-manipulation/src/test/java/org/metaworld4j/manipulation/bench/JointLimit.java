package org.metaworld4j.manipulation.bench;

import static org.metaworld4j.manipulation.bench.Workbench.G;

import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Softness;

/**
 * How far a weight presses a joint beyond its soft limit: {@link SoftLaw#rest} with the inverse of
 * what the joint moves, A = 1 / m for a slide and 1 / (m l^2) for a hinge.
 */
final class JointLimit implements Experiment {

  private static final double MASS = 0.5; // kg
  private static final double LEVER = 0.3; // m

  @Override
  public String name() {
    return "joint limit";
  }

  @Override
  public Findings run() {
    double slide = SoftLaw.rest(Softness.STANDARD, G);
    double hinge = SoftLaw.rest(Softness.STANDARD, G / LEVER);
    return Findings.of(
        Quantity.within(1e-3, "slide", "mm", 1000 * slide, 1000 * slide()),
        Quantity.within(1e-3, "hinge", "mrad", 1000 * hinge, 1000 * hinge()));
  }

  private static double slide() {
    Workbench bench = new Workbench();
    Joint joint = Joint.slide(0, 0, 1, -0.2, 1, 0, 0);
    Body weight = bench.jointed(joint, MASS, Pose.at(0, 0, 0));
    bench.run(10);
    return -0.2 - weight.jointPosition();
  }

  /** The lever is level in the beginning, and turning up means turning backwards about y. */
  private static double hinge() {
    Workbench bench = new Workbench();
    Joint joint = Joint.hinge(0, 1, 0, -1, 0, 0, 0);
    Body lever = bench.jointed(joint, MASS, Pose.at(LEVER, 0, 0));
    bench.run(10);
    return lever.jointPosition();
  }
}
