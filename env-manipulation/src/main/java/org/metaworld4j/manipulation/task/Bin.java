package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.Parts.box;

import java.util.List;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/** An open box, 20 cm wide and 6 cm high, with walls and floor of 1 cm. */
final class Bin {

  private Bin() {}

  /** Adds a bin that stands on the table with its middle at (x, y). */
  static Body furnish(WorldBuilder world, String name, double x, double y, Material paint) {
    List<Geom> geoms =
        List.of(
            box(0.1, 0.005, 0.03, 0, -0.095, 0.03),
            box(0.1, 0.005, 0.03, 0, 0.095, 0.03),
            box(0.005, 0.09, 0.03, 0.095, 0, 0.03),
            box(0.005, 0.09, 0.03, -0.095, 0, 0.03),
            box(0.1, 0.1, 0.005, 0, 0, 0.005));
    Body bin = world.fixed(name, Pose.at(x, y, 0), geoms);
    world.show(bin, Look.of(geoms, paint));
    return bin;
  }
}
