package org.metaworld4j.manipulation.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.scene.Shape;

/** Surfaces are closed, look outwards and are as large as was said. */
class SurfaceTest {

  @Test
  void boxesAreClosedAndOfTheirSize() {
    Shape.Mesh mesh = new Boxes().add(0.3, 0.2, 0.1, 1, 2, 3).mesh();
    assertThat(mesh.smooth()).isFalse();
    assertThat(volume(mesh)).isCloseTo(0.6 * 0.4 * 0.2, within(1e-5)); // the bevels are missing
    assertThat(area(mesh)).isCloseTo(2 * (0.24 + 0.12 + 0.08), within(5e-3));
  }

  @Test
  void barsHaveRoundEnds() {
    double[][] line = {{0, 0, 1}, {0, 0, 1.5}, {0, 0, 2}};
    Shape.Mesh mesh = Tube.thick().along(0.1, line).mesh();
    assertClosed(mesh);
    double capsule = Math.PI * 0.01 * 1 + 4 / 3.0 * Math.PI * 0.001;
    assertThat(volume(mesh)).isCloseTo(capsule, within(0.03 * capsule));
    assertThat(highest(mesh)).isCloseTo(2.1, within(1e-12));
  }

  @Test
  void barsMayBend() {
    double[][] line = Curve.through(9, new double[][] {{0, 0, 0}, {0, 0, 1}, {1, 0, 1}, {1, 1, 1}});
    Shape.Mesh mesh = Tube.bars().along(0.05, line).mesh();
    assertClosed(mesh);
    assertThat(volume(mesh)).isPositive();
  }

  @Test
  void loopsAreRings() {
    Shape.Mesh mesh = Tube.thick().loop(0.1, Curve.circle(1, 0, 0, 0, 60)).mesh();
    assertClosed(mesh);
    double torus = 2 * Math.PI * Math.PI * 0.01;
    assertThat(volume(mesh)).isCloseTo(torus, within(0.02 * torus));
  }

  @Test
  void smoothLinesGoThroughTheirPoints() {
    double[][] points = {{0, 0, 0}, {1, 0, 0}, {1, 1, 0}};
    double[][] open = Curve.through(4, points);
    assertThat(open).hasNumberOfRows(9);
    assertThat(open[4]).containsExactly(points[1]);
    assertThat(open[8]).containsExactly(points[2]);
    double[][] closed = Curve.closed(4, points);
    assertThat(closed).hasNumberOfRows(12);
    assertThat(closed[8]).containsExactly(points[2]);
  }

  @Test
  void profilesSayWhatIsSharp() {
    Shape.Lathe lathe = Profile.from(0, 0).sharp(0.1, 0).to(0.1, 0.2).lathe();
    assertThat(lathe.profile()).containsExactly(0, 0, 0.1, 0, 0.1, 0, 0.1, 0.2);
  }

  @Test
  void roundedCornersKeepWithinTheirSides() {
    double[] profile = Profile.cylinder(0.1, -0.2, 0.3, 0.02).profile();
    double squareOff = 0;
    for (int i = 0; i < profile.length; i += 2) {
      assertThat(profile[i]).isBetween(0.0, 0.1);
      assertThat(profile[i + 1]).isBetween(-0.2, 0.3);
      squareOff = Math.max(squareOff, profile[i] + profile[i + 1]);
    }
    assertThat(squareOff).isBetween(0.1 + 0.3 - 0.02, 0.1 + 0.3 - 0.01);
  }

  @Test
  void soccerBallHasTwelvePatchesOnIt() {
    Shape.Mesh patches = (Shape.Mesh) BallLook.SOCCER_BALL.visuals().get(1).shape();
    double[] v = patches.vertices();
    for (int i = 0; i < v.length; i += 3) {
      double radius = Math.sqrt(v[i] * v[i] + v[i + 1] * v[i + 1] + v[i + 2] * v[i + 2]);
      assertThat(radius).isCloseTo(0.026, within(2e-4));
    }
    assertThat(volume(patches)).isPositive(); // they look outwards
  }

  private static double highest(Shape.Mesh mesh) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 2; i < mesh.vertices().length; i += 3) {
      highest = Math.max(highest, mesh.vertices()[i]);
    }
    return highest;
  }

  /** Every edge belongs to two triangles that go along it in opposite directions. */
  private static void assertClosed(Shape.Mesh mesh) {
    Map<Long, Integer> edges = new HashMap<>();
    int[] triangles = mesh.triangles();
    for (int i = 0; i < triangles.length; i++) {
      long from = triangles[i];
      long to = triangles[i % 3 == 2 ? i - 2 : i + 1];
      edges.merge(from << 32 | to, 1, Integer::sum);
    }
    edges.forEach(
        (edge, count) -> {
          assertThat(count).isEqualTo(1);
          assertThat(edges).containsKey(edge >>> 32 | edge << 32);
        });
  }

  private static double volume(Shape.Mesh mesh) {
    double sum = 0;
    for (double[][] t : triangles(mesh)) {
      double[] normal = Vectors.cross(t[1], t[2]);
      sum += t[0][0] * normal[0] + t[0][1] * normal[1] + t[0][2] * normal[2];
    }
    return sum / 6;
  }

  private static double area(Shape.Mesh mesh) {
    double sum = 0;
    for (double[][] t : triangles(mesh)) {
      double[] a = Vectors.plus(t[1], t[0], -1);
      sum += Vectors.length(Vectors.cross(a, Vectors.plus(t[2], t[0], -1))) / 2;
    }
    return sum;
  }

  private static double[][][] triangles(Shape.Mesh mesh) {
    double[] v = mesh.vertices();
    int[] places = mesh.triangles();
    double[][][] out = new double[places.length / 3][3][];
    for (int i = 0; i < places.length; i++) {
      int at = 3 * places[i];
      out[i / 3][i % 3] = new double[] {v[at], v[at + 1], v[at + 2]};
    }
    return out;
  }
}
