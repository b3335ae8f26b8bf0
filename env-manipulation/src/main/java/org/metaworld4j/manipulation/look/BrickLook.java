package org.metaworld4j.manipulation.look;

import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Look;

/** Walls of bricks. */
public final class BrickLook {

  private static final Material CLAY = new Material(Colour.of(0.55, 0.25, 0.18), 0.85, 0);
  private static final Material DARK_CLAY = new Material(Colour.of(0.45, 0.2, 0.15), 0.85, 0);
  private static final Material MORTAR = new Material(Colour.of(0.7, 0.67, 0.62), 0.95, 0);
  private static final double COURSE = 0.015; // m; height of a row of bricks
  private static final double LENGTH = 0.05; // m; of a brick
  private static final double JOINT = 0.001; // m; half of the mortar between two bricks

  /** A wall 20 cm long, 2 cm thick and 15 cm high, its frame at its foot. */
  public static final Look LOW_WALL = wall(0.1, 0.01, 0.075, 0.075);

  private BrickLook() {}

  /** Returns a wall along x, given by its half lengths and the height of its middle. */
  public static Look wall(double halfX, double halfY, double halfZ, double middleZ) {
    Boxes[] bricks = {new Boxes(), new Boxes()};
    int courses = (int) Math.round(2 * halfZ / COURSE);
    for (int row = 0; row < courses; row++) {
      double z = middleZ - halfZ + (row + 0.5) * COURSE;
      double start = row % 2 == 0 ? 0 : -LENGTH / 2;
      for (int i = 0; -halfX + start + i * LENGTH < halfX - JOINT; i++) {
        double low = Math.max(-halfX, -halfX + start + i * LENGTH) + JOINT;
        double high = Math.min(halfX, -halfX + start + (i + 1) * LENGTH) - JOINT;
        int tone = (row * 3 + i * 5) % 4 == 0 ? 1 : 0;
        bricks[tone].add((high - low) / 2, halfY, COURSE / 2 - JOINT, (low + high) / 2, 0, z);
      }
    }
    Shape mortar =
        new Boxes().add(halfX - 0.001, halfY - 0.001, halfZ - 0.001, 0, 0, middleZ).mesh();
    return Look.of(mortar, MORTAR).with(bricks[0].mesh(), CLAY).with(bricks[1].mesh(), DARK_CLAY);
  }
}
