package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;
import static org.metaworld4j.manipulation.task.Parts.QUARTER;
import static org.metaworld4j.manipulation.task.Parts.box;
import static org.metaworld4j.manipulation.task.Parts.cylinder;

import java.util.List;
import org.metaworld4j.manipulation.look.ButtonLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/**
 * A box with a spring-loaded button that comes out of it along the box's -y and yields by 6 cm.
 *
 * <p>The stop at 6 cm is soft: a press goes beyond it, and pressing tasks count on that. At 6.8 cm
 * the button's neck meets the box, at 8.2 cm its cap does, and both yield a little too.
 */
final class ButtonBox {

  /** The turn about x that makes the button look up, radians. */
  static final double UPWARD = -QUARTER;

  /** Way of the button's face at rest from the hole's middle, metres. */
  static final double DEPTH_AT_REST = 0.0935;

  private static final double HOLE = 0.1; // m; from the box's centre, in its own direction -y
  private static final double FACE = HOLE + DEPTH_AT_REST; // m
  private static final double OBSERVED_FACE = 0.193; // m
  private static final Joint JOINT = Joint.slide(0, -1, 0, -0.06, 0, 1, 0.001).withSpring(0.5, 0.5);
  private static final MassProperties MASS =
      new MassProperties(0.01, Pose.at(0, -FACE, 0), 0.001, 0.001, 0.001);

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
    world.show(housing, ButtonLook.HOUSING);
    world.show(button, ButtonLook.BUTTON);
    world.letTouch(button, housing);
  }

  /** Puts the box's centre at a point (x, y, z). */
  void moveTo(double[] point) {
    housing.moveTo(point[0], point[1], point[2]);
  }

  /** Lets the button out, at rest. */
  void release() {
    button.setJoint(0, 0);
  }

  /** Writes the position of the middle of the hole that the button comes out of. */
  void hole(double[] out) {
    housing.pointToWorld(0, -HOLE, 0, out, 0);
  }

  /** Writes place and orientation w, x, y, z of the face of a button that looks towards -y. */
  void observeFace(double[] frame) {
    button.position(frame, OBJECT);
    frame[OBJECT + 1] -= OBSERVED_FACE;
    frame[ORIENTATION] = 1;
  }

  /** Writes place and orientation w, x, y, z of the face of a button that looks up. */
  void observeFaceFromAbove(double[] frame) {
    button.position(frame, OBJECT);
    frame[OBJECT + 2] += OBSERVED_FACE;
    frame[ORIENTATION] = StrictMath.cos(UPWARD / 2);
    frame[ORIENTATION + 1] = StrictMath.sin(UPWARD / 2);
  }

  private static Geom disc(double radius, double halfLength, double y) {
    return cylinder(radius, halfLength, Pose.at(0, y, 0).turnedAboutX(QUARTER));
  }
}
