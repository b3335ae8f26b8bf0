package org.metaworld4j.manipulation.task;

import java.util.List;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.physics.collision.BoxShape;

/** The table, 1.4 m by 0.8 m, and the floor that it stands on. */
public final class Table {

  private static final double CENTER_Y = 0.6; // m
  private static final double FLOOR_Z = -0.913; // m
  private static final double FLOOR_HALF = 100; // m; without end as far as anything rolls

  private Table() {}

  /** Adds the usual table with its four retaining walls, and the floor; returns the table. */
  public static Body furnish(WorldBuilder world) {
    floor(world);
    return world.fixed(
        "table",
        Pose.at(0, CENTER_Y, 0),
        List.of(
            box(0.7, 0.4, 0.46, 0, 0, -0.46),
            box(0.7, 0.01, 0.06, 0, -0.39, 0.06),
            box(0.7, 0.01, 0.06, 0, 0.39, 0.06),
            box(0.01, 0.38, 0.06, -0.69, 0, 0.06),
            box(0.01, 0.38, 0.06, 0.69, 0, 0.06)));
  }

  /**
   * Adds a table without walls whose top is 5 cm thicker, with a square hole in it, and the floor.
   * The hole is 16 cm wide and 5 cm deep; its middle is (0, 0.84).
   */
  static void furnishWithHole(WorldBuilder world) {
    floor(world);
    world.fixed(
        "table",
        Pose.at(0, CENTER_Y, 0),
        List.of(
            box(0.7, 0.4, 0.46, 0, 0, -0.46),
            box(0.08, 0.28, 0.05, 0, -0.12, 0),
            box(0.31, 0.4, 0.05, -0.39, 0, 0),
            box(0.31, 0.4, 0.05, 0.39, 0, 0),
            box(0.08, 0.04, 0.05, 0, 0.36, 0)));
  }

  private static void floor(WorldBuilder world) {
    world.fixed(
        "floor", Pose.at(0, 0, FLOOR_Z), List.of(box(FLOOR_HALF, FLOOR_HALF, 0.5, 0, 0, -0.5)));
  }

  private static Geom box(double halfX, double halfY, double halfZ, double x, double y, double z) {
    return new Geom(new BoxShape(halfX, halfY, halfZ), Pose.at(x, y, z), Surface.STANDARD);
  }
}
