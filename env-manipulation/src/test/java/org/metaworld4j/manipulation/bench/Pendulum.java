package org.metaworld4j.manipulation.bench;

import static org.metaworld4j.manipulation.bench.Workbench.G;

import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.Pose;

/**
 * A point mass on a hinge. Its period is 2 pi sqrt(l / g) / M(1, cos(a / 2)) for any amplitude a,
 * with the arithmetic-geometric mean M (Gauss).
 */
final class Pendulum implements Experiment {

  private static final double LENGTH = 0.5; // m
  private static final int SWINGS = 10;

  @Override
  public String name() {
    return "pendulum";
  }

  @Override
  public Findings run() {
    return Findings.of(
        Quantity.within(0.01, "period from 0.05 rad", "s", paper(0.05), measured(0.05)),
        Quantity.within(0.01, "period from 1.5 rad", "s", paper(1.5), measured(1.5)));
  }

  private static double paper(double amplitude) {
    double a = 1;
    double b = Math.cos(amplitude / 2);
    for (int i = 0; i < 10; i++) {
      double mean = (a + b) / 2;
      b = Math.sqrt(a * b);
      a = mean;
    }
    return 2 * Math.PI * Math.sqrt(LENGTH / G) / a;
  }

  private static double measured(double amplitude) {
    Workbench bench = new Workbench();
    Joint hinge = Joint.hinge(0, 1, 0, -3, 3, 0, 0);
    Body pendulum = bench.jointed(hinge, 1, Pose.at(0, 0, -LENGTH));
    pendulum.setJoint(amplitude, 0);
    return Oscillation.period(bench, pendulum::jointPosition, SWINGS);
  }
}
