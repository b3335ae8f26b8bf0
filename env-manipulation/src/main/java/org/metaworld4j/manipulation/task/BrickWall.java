package org.metaworld4j.manipulation.task;

import java.util.List;
import org.metaworld4j.manipulation.look.BrickLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.physics.collision.BoxShape;

/** A wall across the right half of the table, 24 cm long, 2 cm thick and 12 cm high. */
final class BrickWall {

  /** Position of the wall's middle plane along y, metres. */
  static final double Y = 0.75;

  private static final BoxShape SHAPE = new BoxShape(0.12, 0.01, 0.06); // m

  private static final Look BRICKS = BrickLook.wall(SHAPE.halfX(), SHAPE.halfY(), SHAPE.halfZ(), 0);

  private BrickWall() {}

  /** Adds the wall. */
  static void furnish(WorldBuilder world) {
    Pose inside = Pose.at(0, 0, 0);
    // Two boxes in one place, both of which collide: so the original has it.
    Body wall =
        world.fixed(
            "brick wall",
            Pose.at(0.1, Y, 0.06),
            List.of(
                new Geom(SHAPE, inside, Surface.STANDARD), new Geom(SHAPE, inside, Surface.STIFF)));
    world.show(wall, BRICKS);
  }
}
