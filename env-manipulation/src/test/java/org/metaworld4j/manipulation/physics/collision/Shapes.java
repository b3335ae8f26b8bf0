package org.metaworld4j.manipulation.physics.collision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Shapes for tests. */
final class Shapes {

  private static final double[] GRIPPER_CENTRE = {0.00958, 0, 0.0531};

  static final BoxShape TABLE = new BoxShape(0.7, 0.4, 0.46);
  static final double[] TABLE_POSE = Poses.at(0, 0.6, -0.46); // its top is z = 0
  static final BoxShape CUBE = new BoxShape(0.02, 0.02, 0.02);
  static final BoxShape BRICK = new BoxShape(0.02, 0.025, 0.03);
  static final BoxShape PLATE = new BoxShape(0.045, 0.003, 0.015);
  static final CylinderShape PUCK = new CylinderShape(0.02, 0.03);
  static final CylinderShape DISC = new CylinderShape(0.04, 0.005);
  static final CapsuleShape ROD = new CapsuleShape(0.01, 0.05);
  static final SphereShape BALL = new SphereShape(0.02);
  static final HullShape GRIPPER = hull("gripper48.txt");
  static final HullShape FINE_GRIPPER = hull("gripper200.txt");

  private static final Map<String, CollisionShape> ALL = new LinkedHashMap<>();

  static {
    ALL.put("brick", BRICK);
    ALL.put("plate", PLATE);
    ALL.put("puck", PUCK);
    ALL.put("disc", DISC);
    ALL.put("rod", ROD);
    ALL.put("ball", BALL);
    ALL.put("gripper", GRIPPER);
  }

  private Shapes() {}

  /** Returns every pair of shapes, each once, with their names. */
  static Stream<Arguments> pairs() {
    List<String> names = List.copyOf(ALL.keySet());
    return names.stream()
        .flatMap(
            a ->
                names.stream()
                    .skip(names.indexOf(a))
                    .map(b -> Arguments.of(a + " and " + b, ALL.get(a), ALL.get(b))));
  }

  /** Returns the gap between two bodies along a world direction, from what the shapes reach. */
  static double gap(
      CollisionShape a, CollisionShape b, double[] poseA, double[] poseB, double[] n, int at) {
    double x = n[at];
    double y = n[at + 1];
    double z = n[at + 2];
    double way =
        x * (poseB[9] - poseA[9]) + y * (poseB[10] - poseA[10]) + z * (poseB[11] - poseA[11]);
    return way - reach(a, poseA, x, y, z) - reach(b, poseB, -x, -y, -z);
  }

  private static double reach(CollisionShape shape, double[] pose, double x, double y, double z) {
    return shape.reach(
        pose[0] * x + pose[3] * y + pose[6] * z,
        pose[1] * x + pose[4] * y + pose[7] * z,
        pose[2] * x + pose[5] * y + pose[8] * z);
  }

  /** Reads a hull and moves it to the origin. */
  private static HullShape hull(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Shapes.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      double[] points =
          reader
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Arrays.stream(line.split(" ")))
              .mapToDouble(Double::parseDouble)
              .toArray();
      for (int i = 0; i < points.length; i++) {
        points[i] -= GRIPPER_CENTRE[i % 3];
      }
      return new HullShape(points);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
