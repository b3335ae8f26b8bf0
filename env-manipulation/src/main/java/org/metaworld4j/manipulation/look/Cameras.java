package org.metaworld4j.manipulation.look;

import java.util.List;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Mount;
import org.metaworld4j.core.scene.Vec3;

/**
 * A camera that shows robot and table well, then the seven of Meta-World.
 *
 * <p>Those in the corners stand on their heads in the original, whose users turn the pictures; here
 * they stand upright and see the same.
 */
public final class Cameras {

  /** Name of a node with its origin in the hand, which two cameras go with. */
  public static final String HAND = "hand";

  private static final Mount WORLD = new Mount.World();
  private static final Mount WITH_HAND = new Mount.Following(HAND);

  // Each w, x, y, z of the original, times (0, 0, 0, 1), which turns the picture by half a turn.
  private static final double[] CORNER = {-0.73684, -0.55734, 0.23086, 0.30521};
  private static final double[] CORNER_2 = {-0.76536, -0.43494, -0.26267, -0.39504};
  private static final double[] CORNER_3 = {-0.82385, -0.25594, -0.10574, -0.49455};
  private static final double[] DOWN = {1, 0, 0, 0};
  private static final double[] BEHIND = {0.76604, 0.64279, 0, 0};
  private static final double[] POINT_OF_VIEW = {0.9991, 0.04242, 0, 0};

  /** All of them. */
  public static final List<Camera> ALL =
      List.of(
          Camera.fixed("overview", new Vec3(1.4, -0.05, 0.78), new Vec3(-0.08, 0.48, 0.15), 44),
          camera("corner2", new Vec3(1.3, -0.2, 1.1), CORNER_2, 60, WORLD),
          camera("topview", new Vec3(0, 0.5, 1.5), DOWN, 45, WORLD),
          camera("corner", new Vec3(-1.1, -0.4, 0.6), CORNER, 45, WORLD),
          camera("corner3", new Vec3(0.9, 0, 1.5), CORNER_3, 45, WORLD),
          camera("corner4", new Vec3(0.75, 0.075, 0.7), CORNER_2, 60, WORLD),
          camera("behindGripper", new Vec3(0, -0.4924, 0.0868), BEHIND, 60, WITH_HAND),
          camera("gripperPOV", new Vec3(0.04, 0.0104, 0.0591), POINT_OF_VIEW, 90, WITH_HAND));

  private Cameras() {}

  private static Camera camera(
      String name, Vec3 position, double[] turn, double fovy, Mount mount) {
    return Camera.turned(name, position, turn, 0, fovy, mount);
  }
}
