package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.Parts.QUARTER;
import static org.metaworld4j.manipulation.task.Parts.box;
import static org.metaworld4j.manipulation.task.Parts.cylinder;

import java.util.List;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/**
 * A box with a spring-loaded button that comes out of it along the box's -y and yields by 6 cm.
 *
 * <p>The stop at 6 cm is soft: a strong press goes beyond it, and pressing tasks count on that.
 */
final class ButtonBox {

  /** Height of the hole's middle over the box's centre, in the box's own direction -y, metres. */
  static final double HOLE = 0.1;

  /** The same for the face of the button at rest, metres. */
  static final double BUTTON_FACE = 0.1935;

  private static final Joint JOINT = Joint.slide(0, -1, 0, -0.06, 0, 1, 0.001).withSpring(0.5, 0.5);
  private static final MassProperties MASS =
      new MassProperties(0.01, Pose.at(0, -BUTTON_FACE, 0), 0.001, 0.001, 0.001);

  private Body housing;
  private Body button;

  /** Adds the box and its button. */
  void furnish(WorldBuilder world, Pose pose) {
    housing =
        world.fixed(
            "button box",
            pose,
            List.of(
                box(0.12, 0.102, 0.048, 0, 0.012, 0.072),
                box(0.12, 0.102, 0.048, 0, 0.012, -0.072),
                box(0.047, 0.102, 0.024, -0.073, 0.012, 0),
                box(0.047, 0.102, 0.024, 0.073, 0.012, 0)));
    button =
        world.jointed(
            "button",
            housing,
            Pose.at(0, 0, 0),
            JOINT,
            MASS,
            List.of(
                disc(0.021, 0.039, -0.128),
                disc(0.026, 0.008, -0.166),
                disc(0.043, 0.011, -0.183)));
  }

  /** Puts the box's centre at a point (x, y, z). */
  void moveTo(double[] point) {
    housing.moveTo(point[0], point[1], point[2]);
  }

  /** Writes the position of the middle of the hole that the button comes out of. */
  void hole(double[] out) {
    housing.pointToWorld(0, -HOLE, 0, out, 0);
  }

  /**
   * Writes the position of the button's frame, which is the box's centre while it is not pressed.
   */
  void button(double[] out, int offset) {
    button.position(out, offset);
  }

  private static Geom disc(double radius, double halfLength, double y) {
    return cylinder(radius, halfLength, Pose.at(0, y, 0).turnedAboutX(QUARTER));
  }
}
