package org.metaworld4j.core.scene;

import java.util.Objects;

/**
 * A point of view with a name.
 *
 * @param name one of its own in the scene
 * @param position of the eye, m, in the frame of the mount
 * @param target a point in the middle of the picture, m, in the frame of the mount
 * @param up a direction that points upwards in the picture, in the frame of the mount
 * @param fovy vertical field of view, degrees, above 0 and below 180
 * @param mount what it stands on
 */
public record Camera(String name, Vec3 position, Vec3 target, Vec3 up, double fovy, Mount mount) {

  /**
   * Eye, target and up of a camera in the world at one moment.
   *
   * @param position m
   * @param target m
   * @param up direction
   */
  public record View(Vec3 position, Vec3 target, Vec3 up) {}

  /** Refuses a view that goes nowhere, or along its own up. */
  public Camera {
    Check.name("camera", name);
    Objects.requireNonNull(mount, "mount");
    if (!(fovy > 0 && fovy < 180)) {
      throw new IllegalArgumentException(
          name + ".fovy: expected degrees above 0 and below 180, got " + fovy);
    }
    Vec3 gaze = target.minus(position);
    if (!(gaze.cross(up).length() > 1e-9 * gaze.length() * up.length())) {
      throw new IllegalArgumentException(
          name
              + ": expected a target apart from the position and an up across the view, got position "
              + position
              + ", target "
              + target
              + ", up "
              + up);
    }
  }

  /** Returns a camera that stands still, upright. */
  public static Camera fixed(String name, Vec3 position, Vec3 target, double fovy) {
    return new Camera(name, position, target, Vec3.UP, fovy, new Mount.World());
  }

  /**
   * Returns a camera of MuJoCo's habit: it looks along its own -z, with its own y upwards.
   *
   * @param name one of its own in the scene
   * @param position of the eye, m, in the frame of the mount
   * @param pose array with the quaternion w, x, y, z of the camera in the frame of the mount
   * @param offset index of its w
   * @param fovy vertical field of view, degrees
   * @param mount what it stands on
   */
  public static Camera turned(
      String name, Vec3 position, double[] pose, int offset, double fovy, Mount mount) {
    Vec3 gaze = Poses.rotate(pose, offset, new Vec3(0, 0, -1));
    Vec3 up = Poses.rotate(pose, offset, new Vec3(0, 1, 0));
    return new Camera(name, position, position.plus(gaze), up, fovy, mount);
  }

  /** Returns the same camera on another mount. */
  public Camera on(Mount other) {
    return new Camera(name, position, target, up, fovy, other);
  }

  /**
   * Returns where the camera is and looks in one frame.
   *
   * @param scene the scene that it belongs to
   * @param poses the frame, {@link Scene#poseSize()} numbers from {@code offset} on
   * @param offset index of the first of them
   */
  public View view(Scene scene, double[] poses, int offset) {
    if (mount instanceof Mount.World) {
      return new View(position, target, up);
    }
    int node = offset + scene.indexOf(mount.carrier().orElseThrow()) * Poses.SIZE;
    Vec3 at = new Vec3(poses[node], poses[node + 1], poses[node + 2]);
    if (mount instanceof Mount.Following) {
      return new View(at.plus(position), at.plus(target), up);
    }
    int turn = node + Poses.QUATERNION;
    return new View(
        at.plus(Poses.rotate(poses, turn, position)),
        at.plus(Poses.rotate(poses, turn, target)),
        Poses.rotate(poses, turn, up));
  }
}
