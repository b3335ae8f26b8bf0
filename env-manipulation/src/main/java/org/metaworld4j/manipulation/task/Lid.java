package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;
import static org.metaworld4j.manipulation.task.Parts.QUARTER;

import java.util.List;
import org.metaworld4j.manipulation.look.LidLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.physics.collision.BoxShape;
import org.metaworld4j.manipulation.physics.collision.CapsuleShape;
import org.metaworld4j.manipulation.physics.collision.CollisionShape;
import org.metaworld4j.manipulation.physics.collision.HullResource;

/**
 * The lid of a box, 23 cm wide: a plate with a rim below it and a bow-shaped handle, 9 cm high, on
 * top.
 *
 * <p>Its body has the origin 7.5 cm below the plate. The hulls of its two meshes collide as well;
 * they fill the rim and the bow.
 */
final class Lid {

  private static final double PLATE = 0.075; // m; height of the plate's frame over the body's
  private static final Surface SURFACE = Surface.STIFF.withFriction(1, 0.005, 4);
  private static final MassProperties MASS =
      new MassProperties(
          0.25,
          Pose.at(0, 0, PLATE + 0.03128)
              .turned(
                  0.5000140847621433, 0.4999859148410859, -0.4999859148410859, 0.5000140847621433),
          0.001802772852228933,
          0.0013905172764313446,
          0.0010900956193964112);

  private static final double HANDLE_Y = -2.363e-5; // m; the original measures the middle of a mesh
  private static final double HANDLE_Z = PLATE + 0.0523215469; // m

  private final double[] handle = new double[3]; // scratch
  private final double[] rotation = new double[9]; // scratch
  private Body body;

  /** Adds the lid where it is during the hand's approach: on the box, its handle along x. */
  void furnish(WorldBuilder world) {
    body =
        world.free(
            "lid",
            Pose.at(0, 0.8, 0).turned(1, 0, 0, 1),
            MASS,
            List.of(
                hull("lid.csv"),
                hull("lid-handle.csv"),
                box(0.005, 0.115, 0.008, 0.11, 0, -0.008),
                box(0.115, 0.115, 0.003, 0, 0, 0.003),
                box(0.005, 0.115, 0.008, -0.11, 0, -0.008),
                box(0.115, 0.005, 0.008, 0, -0.11, -0.008),
                box(0.115, 0.005, 0.008, 0, 0.11, -0.008),
                solid(new CapsuleShape(0.008, 0.05), above(0, 0.082).turnedAboutX(QUARTER)),
                solid(new CapsuleShape(0.008, 0.035), above(-0.05, 0.043)),
                solid(new CapsuleShape(0.008, 0.035), above(0.05, 0.043))));
    world.show(body, LidLook.LID);
  }

  /** Moves the lid's origin to a point (x, y, z), at rest, turned as it is. */
  void moveTo(double[] point) {
    body.moveTo(point[0], point[1], point[2]);
  }

  /** Writes position and orientation w, x, y, z of the plate as the first object of a frame. */
  void observe(double[] frame) {
    body.pointToWorld(0, 0, PLATE, frame, OBJECT);
    body.rotation(rotation, 0);
    Quaternions.ofMatrix(rotation, frame, ORIENTATION);
    Quaternions.scalarFirst(frame, ORIENTATION);
  }

  /** Returns the height of the handle's middle. */
  double handleHeight() {
    body.pointToWorld(0, HANDLE_Y, HANDLE_Z, handle, 0);
    return handle[2];
  }

  private static Geom hull(String resource) {
    return new Geom(HullResource.read(Lid.class, resource), above(0, 0), Surface.STANDARD);
  }

  private static Geom box(double halfX, double halfY, double halfZ, double x, double y, double z) {
    return solid(new BoxShape(halfX, halfY, halfZ), Pose.at(x, y, PLATE + z));
  }

  private static Geom solid(CollisionShape shape, Pose pose) {
    return new Geom(shape, pose, SURFACE);
  }

  private static Pose above(double y, double z) {
    return Pose.at(0, y, PLATE + z);
  }
}
