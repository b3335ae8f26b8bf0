package org.metaworld4j.manipulation.look;

import java.util.List;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Look;

/** The table with its boards, legs and walls, and the floor; in the table's frame. */
public final class TableLook {

  /** The floor, which is left to the viewer's stage. */
  public static final Look FLOOR = Look.NONE;

  private static final Material[] WOODS = {Paint.WALNUT, Paint.LIGHT_WALNUT, Paint.DARK_WALNUT};
  private static final int[] ORDER = {0, 1, 2, 0, 2, 1, 0, 1, 0, 2}; // of the boards' woods
  private static final double BOARD = 0.08; // m; width of a board
  private static final double FEET = -0.913; // m
  private static final Shape FRAME =
      new Boxes()
          .add(0.68, 0.035, 0.04, 0, -0.34, -0.094)
          .add(0.68, 0.035, 0.04, 0, 0.34, -0.094)
          .add(0.035, 0.34, 0.04, -0.64, 0, -0.094)
          .add(0.035, 0.34, 0.04, 0.64, 0, -0.094)
          .add(0.02, 0.335, 0.035, -0.645, 0, -0.68)
          .add(0.02, 0.335, 0.035, 0.645, 0, -0.68)
          .add(0.64, 0.02, 0.035, 0, 0, -0.68)
          .mesh();
  private static final Shape LEGS = legs();
  private static final Look WITHOUT_WALLS = plain();

  /** The table with a thicker top and a hole in it, 16 cm wide and 5 cm deep. */
  public static final Look WITH_HOLE = withHole();

  /**
   * Boards between the walls of the usual table, 5.4 cm thick, with a pit in them 30 cm wide and
   * long.
   */
  public static final Look PIT = pit();

  private TableLook() {}

  /**
   * Returns the usual table.
   *
   * @param walls the walls around it, drawn as they collide
   */
  public static Look walled(List<Geom> walls) {
    return WITHOUT_WALLS.and(Look.of(walls, Paint.SHEET));
  }

  private static Look plain() {
    Boxes[] boards = {new Boxes(), new Boxes(), new Boxes()};
    for (int i = 0; i < ORDER.length; i++) {
      boards[ORDER[i]].add(0.7, BOARD / 2, 0.027, 0, middle(i), -0.027);
    }
    return stand(boards);
  }

  private static Look withHole() {
    Boxes[] boards = {new Boxes(), new Boxes(), new Boxes()};
    for (int i = 0; i < ORDER.length; i++) {
      double y = middle(i);
      Boxes wood = boards[ORDER[i]];
      if (y > 0.16 && y < 0.32) {
        wood.add(0.31, BOARD / 2, 0.05, -0.39, y, 0).add(0.31, BOARD / 2, 0.05, 0.39, y, 0);
      } else {
        wood.add(0.7, BOARD / 2, 0.05, 0, y, 0);
      }
    }
    boards[2].add(0.085, 0.085, 0.025, 0, 0.24, -0.025); // the bottom of the hole
    return stand(boards);
  }

  private static Look pit() {
    Boxes[] boards = {new Boxes(), new Boxes(), new Boxes()};
    double width = 0.05; // m; divides the table into the pit and what is before and behind it
    double inside = 0.3795; // m; half of the way between the walls
    for (int i = 0; i < 16; i++) {
      double low = Math.max(-inside, -0.4 + i * width);
      double high = Math.min(inside, -0.4 + (i + 1) * width);
      double y = (low + high) / 2;
      Boxes wood = boards[ORDER[i % ORDER.length]];
      if (y > 0.05 && y < 0.35) {
        wood.add(0.2647, (high - low) / 2, 0.027, -0.4147, y, 0.027);
        wood.add(0.2647, (high - low) / 2, 0.027, 0.4147, y, 0.027);
      } else {
        wood.add(0.6794, (high - low) / 2, 0.027, 0, y, 0.027);
      }
    }
    return boarded(boards);
  }

  private static Look stand(Boxes... boards) {
    return boarded(boards).with(FRAME, Paint.DARK_WALNUT).with(LEGS, Paint.WALNUT);
  }

  private static Look boarded(Boxes... boards) {
    return Look.of(boards[0].mesh(), WOODS[0])
        .with(boards[1].mesh(), WOODS[1])
        .with(boards[2].mesh(), WOODS[2]);
  }

  private static double middle(int board) {
    return (board + 0.5) * BOARD - 0.4;
  }

  private static Shape legs() {
    Boxes legs = new Boxes();
    double half = -FEET / 2 - 0.027;
    for (int corner = 0; corner < 4; corner++) {
      double x = (corner & 1) == 0 ? -0.645 : 0.645;
      double y = (corner & 2) == 0 ? -0.335 : 0.335;
      legs.add(0.045, 0.045, half, x, y, FEET + half);
    }
    return legs.mesh();
  }
}
