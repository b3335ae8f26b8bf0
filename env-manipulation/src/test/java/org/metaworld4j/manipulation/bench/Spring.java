package org.metaworld4j.manipulation.bench;

import static org.metaworld4j.manipulation.bench.Workbench.G;

import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.Pose;

/**
 * A mass on a spring along z: period 2 pi sqrt(m / k), balance m g / k below the slack position,
 * and with a damper c amplitudes that fall as exp(-c t / 2 m).
 */
final class Spring implements Experiment {

  private static final double MASS = 0.2; // kg
  private static final double STIFFNESS = 50; // N/m
  private static final double DAMPING = 0.1; // N s/m
  private static final double SLACK = 0.1; // m, position without force
  private static final double BALANCE = SLACK - MASS * G / STIFFNESS; // m

  @Override
  public String name() {
    return "spring";
  }

  @Override
  public Findings run() {
    double period = 2 * Math.PI * Math.sqrt(MASS / STIFFNESS);
    double seconds = 10 * period;
    double left = Math.exp(-DAMPING * seconds / (2 * MASS));
    return Findings.of(
        Quantity.within(0.01, "period", "s", period, period()),
        Quantity.within(0.02, "amplitude left after 10 swings", "", left, left(seconds)),
        new Quantity("balance", "mm", 1000 * BALANCE, 1000 * balance(), 1e-3));
  }

  private static Body mass(Workbench bench, double damping) {
    Joint slide = Joint.slide(0, 0, 1, -1, 1, damping, 0).withSpring(STIFFNESS, SLACK);
    return bench.jointed(slide, MASS, Pose.at(0, 0, 0));
  }

  private static double period() {
    Workbench bench = new Workbench();
    Body mass = mass(bench, 0);
    mass.setJoint(BALANCE + 0.02, 0);
    return Oscillation.period(bench, () -> mass.jointPosition() - BALANCE, 20);
  }

  /** Returns the share of the amplitude that is left: the energy's square root. */
  private static double left(double seconds) {
    Workbench bench = new Workbench();
    Body mass = mass(bench, DAMPING);
    mass.setJoint(BALANCE + 0.02, 0);
    bench.run(seconds);
    double swing = mass.jointVelocity() / Math.sqrt(STIFFNESS / MASS);
    return Math.hypot(mass.jointPosition() - BALANCE, swing) / 0.02;
  }

  private static double balance() {
    Workbench bench = new Workbench();
    Body mass = mass(bench, 5);
    bench.run(10);
    return mass.jointPosition();
  }
}
