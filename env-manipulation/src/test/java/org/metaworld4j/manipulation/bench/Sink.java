package org.metaworld4j.manipulation.bench;

import static org.metaworld4j.manipulation.bench.Workbench.G;

import java.util.function.Function;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;

/**
 * How deep a resting body sinks in.
 *
 * <p>By {@link SoftLaw#rest} with A = 1 / m and f = m g / n for n contact points, the mass cancels
 * out. A box on a box has as many points as the overlap has corners, and their depth counts half; a
 * lying capsule has two points; a ball and a cylinder have one.
 */
final class Sink implements Experiment {

  private static final Surface SURFACE = Surface.STANDARD;
  private static final double SIZE = 0.04; // m, radius or half edge
  private static final double ALLOWED = 1e-3; // mm

  @Override
  public String name() {
    return "sink of a resting body";
  }

  @Override
  public Findings run() {
    double box = 2 * paper(4);
    return Findings.of(
        quantity("box of 20 g", box, bench -> bench.cube(0.02, SIZE, SIZE, SURFACE)),
        quantity("box of 300 g", box, bench -> bench.cube(0.3, SIZE, SIZE, SURFACE)),
        quantity("box of 5 kg", box, bench -> bench.cube(5, SIZE, SIZE, SURFACE)),
        turnedBox(),
        quantity("ball of 20 g", paper(1), bench -> ball(bench, 0.02)),
        quantity("ball of 5 kg", paper(1), bench -> ball(bench, 5)),
        quantity("lying capsule", paper(2), Sink::capsule),
        quantity("lying cylinder", paper(1), Sink::lyingCylinder),
        quantity("standing cylinder", paper(1), Sink::standingCylinder));
  }

  private static double paper(int points) {
    return 1000 * SoftLaw.rest(SoftLaw.of(SURFACE), G / points);
  }

  /** Two squares on each other, one turned by half a right angle, overlap in eight corners. */
  private static Quantity turnedBox() {
    Workbench bench = new Workbench();
    bench.pedestal(SIZE, SURFACE);
    Pose turned = Pose.at(0, 0, SIZE).turnedAboutZ(Math.PI / 4);
    Body box = bench.box(0.3, SIZE, SIZE, SIZE, turned, SURFACE);
    return quantity("box turned by 45 degrees on its like", 2 * paper(8), bench, box);
  }

  private static Quantity quantity(String name, double paper, Function<Workbench, Body> made) {
    Workbench bench = new Workbench();
    bench.ground(SURFACE);
    return quantity(name, paper, bench, made.apply(bench));
  }

  private static Quantity quantity(String name, double paper, Workbench bench, Body body) {
    bench.run(5);
    double sink = 1000 * (SIZE - Workbench.position(body)[2]);
    return new Quantity(name, "mm", paper, sink, ALLOWED);
  }

  private static Body ball(Workbench bench, double mass) {
    return bench.ball(mass, SIZE, Pose.at(0, 0, SIZE), SURFACE);
  }

  private static Body capsule(Workbench bench) {
    Pose lying = Pose.at(0, 0, SIZE).turnedAboutX(Math.PI / 2);
    return bench.capsule(0.3, SIZE, 0.06, lying, SURFACE);
  }

  private static Body lyingCylinder(Workbench bench) {
    Pose lying = Pose.at(0, 0, SIZE).turnedAboutX(Math.PI / 2);
    return bench.cylinder(0.3, SIZE, 0.06, lying, SURFACE);
  }

  private static Body standingCylinder(Workbench bench) {
    return bench.cylinder(0.3, SIZE, SIZE, Pose.at(0, 0, SIZE), SURFACE);
  }
}
