package org.metaworld4j.viewer.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Mount;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.core.scene.Vec3;

/** Every shape is seen exactly where geometry says, and as far away. */
class SilhouetteTest {

  private static final int WIDTH = 320;
  private static final int HEIGHT = 240;
  private static final Camera CAMERA =
      Camera.fixed("aslant", new Vec3(0.9, -1.1, 0.8), new Vec3(0.05, 0.02, 0.1), 35);
  private static final Mount WORLD = new Mount.World();
  private static final double[] POSE = {0.06, 0.03, 0.12, 0.8, 0.36, -0.48, 0};

  static Stream<Shape> shapes() {
    double[] cone = {0, -0.1, 0.15, -0.1, 0.15, -0.1, 0, 0.2};
    double[] tetrahedron = {0, 0, 0.2, 0.2, 0, -0.1, -0.1, 0.17, -0.1, -0.1, -0.17, -0.1};
    return Stream.of(
        new Shape.Box(0.1, 0.15, 0.2),
        new Shape.Sphere(0.2),
        new Shape.Cylinder(0.1, 0.2),
        new Shape.Capsule(0.08, 0.15),
        new Shape.Plane(0.2, 0.15),
        new Shape.ConvexMesh(tetrahedron),
        new Shape.Lathe(cone),
        new Shape.Mesh(tetrahedron, new int[] {0, 1, 2, 0, 2, 3, 0, 3, 1, 1, 3, 2}, false));
  }

  /** Returns points whose hull is the shape's, as near as a pixel asks. */
  private static Stream<Vec3> outline(Shape shape) {
    if (shape instanceof Shape.Box box) {
      return corners(box.halfX(), box.halfY(), box.halfZ());
    } else if (shape instanceof Shape.Plane plane) {
      return corners(plane.halfX(), plane.halfY(), 0);
    } else if (shape instanceof Shape.Sphere ball) {
      return ball(ball.radius(), 0);
    } else if (shape instanceof Shape.Capsule capsule) {
      return Stream.of(-1, 1).flatMap(s -> ball(capsule.radius(), s * capsule.halfLength()));
    } else if (shape instanceof Shape.Cylinder cylinder) {
      return Stream.of(-1, 1).flatMap(s -> circle(cylinder.radius(), s * cylinder.halfLength()));
    } else if (shape instanceof Shape.Lathe lathe) {
      double[] p = lathe.profile();
      return Stream.of(0, 2, 4, 6).flatMap(i -> circle(p[i], p[i + 1]));
    }
    double[] v =
        shape instanceof Shape.ConvexMesh hull ? hull.vertices() : ((Shape.Mesh) shape).vertices();
    return Stream.of(0, 3, 6, 9).map(i -> new Vec3(v[i], v[i + 1], v[i + 2]));
  }

  private static Stream<Vec3> corners(double x, double y, double z) {
    return Stream.of(-1, 1)
        .flatMap(i -> Stream.of(-1, 1).map(j -> new Vec3(i * x, j * y, 0)))
        .flatMap(p -> Stream.of(-1, 1).map(k -> new Vec3(p.x(), p.y(), k * z)));
  }

  private static Stream<Vec3> ball(double radius, double z) {
    return Stream.iterate(-90, a -> a <= 90, a -> a + 3)
        .map(Math::toRadians)
        .flatMap(a -> circle(radius * Math.cos(a), z + radius * Math.sin(a)));
  }

  private static Stream<Vec3> circle(double radius, double z) {
    return Stream.iterate(0, a -> a < 360, a -> a + 3)
        .map(Math::toRadians)
        .map(a -> new Vec3(radius * Math.cos(a), radius * Math.sin(a), z));
  }

  private static Vec3 world(Vec3 point) {
    return Poses.rotate(POSE, Poses.QUATERNION, point).plus(new Vec3(POSE[0], POSE[1], POSE[2]));
  }

  private static Scene alone(Shape shape, Camera camera) {
    Node node = new Node("thing", shape, Material.of(Colour.ORANGE));
    return Scene.of(List.of(node), List.of(camera));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void shapeFillsThePixelsThatItsOutlineBounds(Shape shape) {
    Lens lens = new Lens(CAMERA, WIDTH, HEIGHT);
    float[] depth = new float[WIDTH * HEIGHT];
    try (EnvRenderer renderer = EnvRenderer.of(alone(shape, CAMERA)).size(WIDTH, HEIGHT)) {
      renderer.depth(POSE, 0, depth);
    }
    double[] seen = new double[] {WIDTH, HEIGHT, 0, 0};
    for (int i = 0; i < depth.length; i++) {
      if (Float.isFinite(depth[i])) {
        int row = i / WIDTH;
        widen(seen, i % WIDTH, row);
        widen(seen, i % WIDTH + 1, row + 1);
      }
    }
    double[] expected = new double[] {WIDTH, HEIGHT, 0, 0};
    outline(shape)
        .map(SilhouetteTest::world)
        .map(lens::project)
        .forEach(pixel -> widen(expected, pixel[0], pixel[1]));
    assertThat(seen).containsExactly(expected, within(1.5)); // pixels; edges are rounded a little
  }

  private static void widen(double[] box, double x, double y) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }

  @Test
  void depthIsRightToAMillimetre() {
    Camera above = new Camera("above", new Vec3(0, 0, 2), Vec3.ZERO, new Vec3(0, 1, 0), 40, WORLD);
    float[] depth = new float[WIDTH * HEIGHT];
    double[] flat = {0, 0, 0.25, 1, 0, 0, 0};
    int middle = HEIGHT / 2 * WIDTH + WIDTH / 2;
    try (EnvRenderer ball = EnvRenderer.of(alone(new Shape.Sphere(0.2), above))) {
      ball.size(WIDTH, HEIGHT).depth(flat, 0, depth);
      assertThat(depth[middle]).isCloseTo(1.55f, within(1e-3f));
      assertThat(depth[0]).isInfinite();
    }
    try (EnvRenderer plane = EnvRenderer.of(alone(new Shape.Plane(2, 2), above))) {
      plane.size(WIDTH, HEIGHT).depth(flat, 0, depth);
      for (float metres : depth) {
        assertThat(metres).isCloseTo(1.75f, within(1e-3f)); // along the axis, not the ray
      }
    }
  }

  @Test
  void whatIsFarAwayIsSeenToo() {
    Camera plane = Camera.fixed("plane", new Vec3(0, -900, 0), Vec3.ZERO, 40);
    float[] depth = new float[WIDTH * HEIGHT];
    try (EnvRenderer hill = EnvRenderer.of(alone(new Shape.Sphere(200), plane))) {
      hill.size(WIDTH, HEIGHT).depth(new double[] {0, 0, 0, 1, 0, 0, 0}, 0, depth);
    }
    assertThat(depth[HEIGHT / 2 * WIDTH + WIDTH / 2]).isCloseTo(700, within(0.5f));
  }
}
