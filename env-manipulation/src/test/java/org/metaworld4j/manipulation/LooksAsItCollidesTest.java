package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Appearance;
import org.metaworld4j.manipulation.physics.Frames;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Visual;
import org.metaworld4j.manipulation.task.ManipulationTasks;
import org.metaworld4j.manipulation.task.TaskSpec;

/** What is drawn ends where what collides ends, in each direction of a body's axes. */
class LooksAsItCollidesTest {

  private static final double BOUND = 0.003; // m
  // The table has legs, the floor is the viewer's, the boards of the pit end at the table's walls,
  // fingers have carriages, the gripper has a coupling, and the axle of a lever reaches into what
  // carries it.
  private static final Set<String> OTHERWISE =
      Set.of("table", "floor", "pit", "left finger", "right finger", "gripper base", "lever");

  static List<String> ids() {
    return ManipulationTasks.offered().stream().map(TaskSpec::id).toList();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void thingsEndWhereTheyCollide(String id) {
    WatchedTask task = new WatchedTask(ManipulationTasks.maker(id).get());
    try (ManipulationEnv env = new ManipulationEnv(() -> task)) {
      assertThat(env.scene().nodes()).isNotEmpty();
      for (Appearance thing : task.appearances()) {
        if (!thing.geoms().isEmpty() && !OTHERWISE.contains(thing.name())) {
          compare(thing);
        }
      }
    }
  }

  private static void compare(Appearance thing) {
    for (int axis = 0; axis < 3; axis++) {
      for (int sign = -1; sign <= 1; sign += 2) {
        double[] direction = new double[3];
        direction[axis] = sign;
        double drawn = Double.NEGATIVE_INFINITY;
        for (Visual visual : thing.look().visuals()) {
          drawn = Math.max(drawn, reach(visual.shape(), visual.pose(), direction));
        }
        double collides = Double.NEGATIVE_INFINITY;
        for (Geom geom : thing.geoms()) {
          collides = Math.max(collides, reach(geom.shape().outline(), geom.pose(), direction));
        }
        assertThat(drawn)
            .as("%s towards %+d on axis %d", thing.name(), sign, axis)
            .isCloseTo(collides, within(BOUND));
      }
    }
  }

  /** Returns how far a shape reaches in a direction, both in the body's frame. */
  private static double reach(Shape shape, Pose pose, double[] direction) {
    double[] frame = new double[Frames.SIZE];
    Frames.set(pose, frame);
    double[] d = new double[3]; // the direction in the shape's frame
    for (int i = 0; i < 3; i++) {
      d[i] = frame[i] * direction[0] + frame[3 + i] * direction[1] + frame[6 + i] * direction[2];
    }
    double origin = frame[9] * direction[0] + frame[10] * direction[1] + frame[11] * direction[2];
    return origin + reach(shape, d);
  }

  private static double reach(Shape shape, double[] d) {
    double across = Math.hypot(d[0], d[1]);
    if (shape instanceof Shape.Box box) {
      return box.halfX() * Math.abs(d[0])
          + box.halfY() * Math.abs(d[1])
          + box.halfZ() * Math.abs(d[2]);
    }
    if (shape instanceof Shape.Sphere sphere) {
      return sphere.radius();
    }
    if (shape instanceof Shape.Cylinder cylinder) {
      return cylinder.radius() * across + cylinder.halfLength() * Math.abs(d[2]);
    }
    if (shape instanceof Shape.Capsule capsule) {
      return capsule.radius() + capsule.halfLength() * Math.abs(d[2]);
    }
    if (shape instanceof Shape.Lathe lathe) {
      double[] profile = lathe.profile();
      double farthest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < profile.length; i += 2) {
        farthest = Math.max(farthest, profile[i] * across + profile[i + 1] * d[2]);
      }
      return farthest;
    }
    double[] points =
        shape instanceof Shape.ConvexMesh hull ? hull.vertices() : ((Shape.Mesh) shape).vertices();
    double farthest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < points.length; i += 3) {
      farthest = Math.max(farthest, points[i] * d[0] + points[i + 1] * d[1] + points[i + 2] * d[2]);
    }
    return farthest;
  }
}
