package org.metaworld4j.manipulation.bench;

import java.util.List;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Surface;

/** Three cubes on each other, which stand still for a minute once they have settled. */
final class Stack implements Experiment {

  private static final Surface SURFACE = Surface.STIFF;

  @Override
  public String name() {
    return "stack of three";
  }

  @Override
  public Findings run() {
    Workbench bench = new Workbench();
    bench.ground(SURFACE);
    List<Body> cubes =
        List.of(
            bench.cube(0.2, 0.04, 0.04, SURFACE),
            bench.cube(0.4, 0.04, 0.12, SURFACE),
            bench.cube(0.2, 0.04, 0.2, SURFACE));
    bench.run(5);
    List<double[]> before = cubes.stream().map(Workbench::position).toList();
    bench.run(60);
    double moved = 0;
    for (int i = 0; i < cubes.size(); i++) {
      double[] now = Workbench.position(cubes.get(i));
      for (int axis = 0; axis < 3; axis++) {
        moved = Math.max(moved, 1000 * Math.abs(now[axis] - before.get(i)[axis]));
      }
    }
    return Findings.of(new Quantity("largest motion in 60 s", "mm", 0, moved, 0.1));
  }
}
