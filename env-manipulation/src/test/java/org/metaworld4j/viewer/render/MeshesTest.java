package org.metaworld4j.viewer.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.jme3.math.Triangle;
import com.jme3.math.Vector3f;
import com.jme3.scene.Mesh;
import com.jme3.scene.VertexBuffer;
import java.nio.FloatBuffer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.scene.Shape;

/** Meshes are closed, face outwards, and enclose what their shapes do. */
class MeshesTest {

  /** Returns the enclosed volume, which is right only if all triangles face outwards. */
  private static double volume(Mesh mesh) {
    double volume = 0;
    Triangle t = new Triangle();
    for (int i = 0; i < mesh.getTriangleCount(); i++) {
      mesh.getTriangle(i, t);
      volume += t.get1().dot(t.get2().cross(t.get3())) / 6;
    }
    return volume;
  }

  private static Offset<Double> percent(double share, double of) {
    return within(share / 100 * of);
  }

  @Test
  void boxIsABoxButForItsEdges() {
    double volume = 8 * 0.1 * 0.2 * 0.3;
    assertThat(volume(Forms.mesh(new Shape.Box(0.1, 0.2, 0.3))))
        .isCloseTo(volume, percent(0.2, volume));
  }

  @Test
  void ballCapsuleAndCylinderEncloseTheirVolumes() {
    double ball = 4 / 3.0 * Math.PI * 0.008;
    double cylinder = Math.PI * 0.04 * 0.6;
    assertThat(volume(Forms.mesh(new Shape.Sphere(0.2)))).isCloseTo(ball, percent(1.5, ball));
    assertThat(volume(Forms.mesh(new Shape.Capsule(0.2, 0.3))))
        .isCloseTo(ball + cylinder, percent(1.5, ball + cylinder));
    assertThat(volume(Forms.mesh(new Shape.Cylinder(0.2, 0.3))))
        .isCloseTo(cylinder, percent(1.5, cylinder));
  }

  @Test
  void ringIsClosed() {
    double[] square = {
      0.2, 0, 0.3, 0, 0.3, 0, 0.3, 0.1, 0.3, 0.1, 0.2, 0.1, 0.2, 0.1, 0.2, 0, 0.2, 0
    };
    double volume = Math.PI * (0.09 - 0.04) * 0.1;
    assertThat(volume(Forms.mesh(new Shape.Lathe(square)))).isCloseTo(volume, percent(1.5, volume));
  }

  @Test
  void profileIsSmoothButWhereAPointIsGivenTwice() {
    Mesh smooth = Forms.mesh(new Shape.Lathe(new double[] {0.1, 0, 0.2, 0.1, 0.1, 0.2}));
    Mesh sharp = Forms.mesh(new Shape.Lathe(new double[] {0.1, 0, 0.2, 0.1, 0.2, 0.1, 0.1, 0.2}));
    float half = (float) Math.sqrt(0.5);
    assertThat(normalsAtWidest(smooth)).containsOnly(0);
    assertThat(normalsAtWidest(sharp)).contains(-half, half).doesNotContain(0);
  }

  /** Returns the axial parts of the normals at the points farthest from the axis. */
  private static float[] normalsAtWidest(Mesh mesh) {
    FloatBuffer positions = mesh.getFloatBuffer(VertexBuffer.Type.Position);
    FloatBuffer normals = mesh.getFloatBuffer(VertexBuffer.Type.Normal);
    var found = new java.util.ArrayList<Float>();
    for (int i = 0; i < positions.limit(); i += 3) {
      if (Math.hypot(positions.get(i), positions.get(i + 1)) > 0.19) {
        found.add(normals.get(i + 2));
      }
    }
    float[] out = new float[found.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = found.get(i);
    }
    return out;
  }

  @Test
  void hullOfACubeWithPointsInsideIsTheCube() {
    double[] cube = new double[3 * 9];
    for (int i = 0; i < 8; i++) {
      cube[3 * i] = (i & 1) == 0 ? -1 : 1;
      cube[3 * i + 1] = (i & 2) == 0 ? -1 : 1;
      cube[3 * i + 2] = (i & 4) == 0 ? -1 : 1;
    }
    assertThat(Hull.triangles(cube)).hasSize(12 * 3);
    assertThat(volume(Forms.mesh(new Shape.ConvexMesh(cube)))).isCloseTo(8, within(1e-5));
  }

  @Property(tries = 100)
  void hullHoldsAllPointsAndIsClosed(
      @ForAll @Size(min = 12, max = 60) List<@DoubleRange(min = -1, max = 1) Double> numbers) {
    double[] points =
        numbers.subList(numbers.size() % 3, numbers.size()).stream()
            .mapToDouble(Double::doubleValue)
            .toArray();
    int[] triangles;
    try {
      triangles = Hull.triangles(points);
    } catch (IllegalArgumentException flat) {
      assertThat(flat).hasMessageContaining("in one plane");
      return;
    }
    long corners = java.util.Arrays.stream(triangles).distinct().count();
    assertThat(triangles.length / 3).isEqualTo((int) (2 * corners - 4)); // Euler
    for (int t = 0; t < triangles.length; t += 3) {
      Vector3f a = at(points, triangles[t]);
      Vector3f normal =
          at(points, triangles[t + 1]).subtract(a).cross(at(points, triangles[t + 2]).subtract(a));
      for (int i = 0; i < points.length / 3; i++) {
        assertThat(at(points, i).subtract(a).dot(normal)).isLessThan(1e-5f);
      }
    }
  }

  private static Vector3f at(double[] points, int i) {
    return new Vector3f(
        (float) points[3 * i], (float) points[3 * i + 1], (float) points[3 * i + 2]);
  }

  @Test
  void flatHullIsRefused() {
    double[] square = {0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 0};
    assertThatThrownBy(() -> Hull.triangles(square))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("hull: expected points that enclose a volume, got 4 points in one plane");
  }

  @Test
  void creaseKeepsSharpEdgesAndRoundsFlatOnes() {
    double[] roof = {-1, 0, 0, 1, 0, 0, 0, 1, 0.2, 0, -1, 0.2};
    int[] triangles = {0, 1, 2, 1, 0, 3};
    assertThat(normalZ(Facets.creased(roof, triangles, 0.5), 0)).isCloseTo(1, within(1e-6f));
    assertThat(normalZ(Facets.creased(roof, triangles, 0.3), 0)).isLessThan(0.99f);
    assertThat(normalZ(Facets.smooth(roof, triangles), 0)).isCloseTo(1, within(1e-6f));
    assertThat(normalZ(Facets.flat(roof, triangles), 0)).isLessThan(0.99f);
  }

  private static float normalZ(Mesh mesh, int point) {
    return mesh.getFloatBuffer(VertexBuffer.Type.Normal).get(3 * point + 2);
  }
}
