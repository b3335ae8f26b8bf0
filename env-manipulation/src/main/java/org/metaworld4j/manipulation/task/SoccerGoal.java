package org.metaworld4j.manipulation.task;

import java.util.List;
import org.metaworld4j.manipulation.look.NetLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.physics.collision.HullShape;

/** A soccer goal, 20 cm wide and 16 cm high, its mouth towards -y, its back sloping. */
final class SoccerGoal {

  private static final double OUTER_X = 0.102698; // m; half width
  private static final double INNER_X = 0.090242; // m
  private static final double MOUTH_Y = -0.063671; // m
  private static final double BACK_FOOT_Y = 0.063514; // m
  private static final double BACK_TOP_Y = 0.013514; // m
  private static final double BACK_THICKNESS = 0.014597; // m, along y
  private static final double ROOF_X = 0.090706; // m; the roof's right edge
  private static final double ROOF_Z = 0.153647; // m
  private static final double TOP_Z = 0.165; // m

  private Body goal;

  /** Adds the goal. */
  void furnish(WorldBuilder world) {
    double backFoot = BACK_FOOT_Y - BACK_THICKNESS;
    double backTop = BACK_TOP_Y - BACK_THICKNESS;
    goal =
        world.fixed(
            "soccer goal",
            Pose.at(0, 0.9, 0),
            List.of(
                beam(INNER_X, OUTER_X, MOUTH_Y, BACK_FOOT_Y, 0, MOUTH_Y, BACK_TOP_Y),
                beam(-OUTER_X, OUTER_X, backFoot, BACK_FOOT_Y, 0, backTop, BACK_TOP_Y),
                beam(-OUTER_X, -INNER_X, MOUTH_Y, BACK_FOOT_Y, 0, MOUTH_Y, BACK_TOP_Y),
                beam(-INNER_X, ROOF_X, MOUTH_Y, BACK_TOP_Y, ROOF_Z, MOUTH_Y, BACK_TOP_Y)));
    world.show(goal, NetLook.SOCCER_GOAL);
  }

  /** Puts the middle of the goal's foot at a point (x, y, z). */
  void moveTo(double[] point) {
    goal.moveTo(point[0], point[1], point[2]);
  }

  /**
   * Returns a beam along x whose end is a trapezium: from y to y at its foot, whose height is
   * given, and from y to y at its top.
   */
  private static Geom beam(
      double lowX,
      double highX,
      double footLowY,
      double footHighY,
      double footZ,
      double topLowY,
      double topHighY) {
    double[] corners = {
      lowX, footLowY, footZ, lowX, footHighY, footZ, lowX, topLowY, TOP_Z, lowX, topHighY, TOP_Z,
      highX, footLowY, footZ, highX, footHighY, footZ, highX, topLowY, TOP_Z, highX, topHighY, TOP_Z
    };
    return new Geom(new HullShape(corners), Pose.at(0, 0, 0), Surface.STIFF);
  }
}
