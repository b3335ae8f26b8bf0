package org.metaworld4j.manipulation.bench;

import static org.metaworld4j.manipulation.bench.Workbench.G;
import static org.metaworld4j.manipulation.bench.Workbench.STEP;

import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Surface;

/**
 * A body falls from rest: s = g t^2 / 2. Semi-implicit Euler adds g h t / 2, half a step's way, in
 * either engine.
 */
final class FreeFall implements Experiment {

  private static final double SECONDS = 0.5;

  @Override
  public String name() {
    return "free fall";
  }

  @Override
  public Findings run() {
    Workbench bench = new Workbench();
    Body cube = bench.cube(0.3, 0.04, 0, Surface.STANDARD);
    bench.run(SECONDS);
    double way = -Workbench.position(cube)[2];
    double speed = -Workbench.velocity(cube, 2);
    double paper = G * SECONDS * SECONDS / 2;
    return Findings.of(
        Quantity.within(0.01, "distance in 0.5 s", "m", paper, way),
        Quantity.within(
            1e-5, "distance in steps of 2.5 ms", "m", paper + G * STEP * SECONDS / 2, way),
        Quantity.within(1e-5, "speed after 0.5 s", "m/s", G * SECONDS, speed));
  }
}
