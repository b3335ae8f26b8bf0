package org.metaworld4j.core.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

  private static final double[] CORNERS = {0, 0, 0, 1, 0, 0, 0, 1, 0};

  @Test
  void latheKeepsItsOwnProfile() {
    double[] profile = {0.1, 0, 0.2, 1};
    Shape.Lathe lathe = new Shape.Lathe(profile);
    profile[0] = 9;
    lathe.profile()[1] = 9;
    assertThat(lathe.profile()).containsExactly(0.1, 0, 0.2, 1);
    assertThat(lathe)
        .hasToString("Lathe[2 points]")
        .isEqualTo(new Shape.Lathe(new double[] {0.1, 0, 0.2, 1}))
        .hasSameHashCodeAs(new Shape.Lathe(new double[] {0.1, 0, 0.2, 1}))
        .isNotEqualTo(new Shape.Lathe(new double[] {0.1, 0, 0.2, 2}));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 1        | profile: expected radius, z of at least 2 points, got 2 numbers",
        "0 1 1 2 3  | profile: expected radius, z of at least 2 points, got 5 numbers",
        "1 0 -1 2   | profile[2]: expected a radius of at least 0, got -1.0",
        "1 0 1 NaN  | profile[3]: expected a finite number, got NaN",
        "0 0 0 2    | profile: expected different points, one of them off the axis",
        "1 2 1 2    | profile: expected different points, one of them off the axis",
      })
  void profilesThatMakeNoSurfaceAreRefused(String profile, String sentence) {
    double[] numbers = Arrays.stream(profile.split(" ")).mapToDouble(Double::parseDouble).toArray();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Shape.Lathe(numbers))
        .withMessageStartingWith(sentence);
  }

  @Test
  void meshKeepsItsOwnTriangles() {
    int[] triangles = {0, 1, 2};
    Shape.Mesh mesh = new Shape.Mesh(CORNERS, triangles, true);
    triangles[0] = 2;
    mesh.triangles()[1] = 2;
    mesh.vertices()[0] = 9;
    assertThat(mesh.triangles()).containsExactly(0, 1, 2);
    assertThat(mesh.vertices()).containsExactly(CORNERS);
    assertThat(mesh)
        .hasToString("Mesh[1 triangles]")
        .isEqualTo(new Shape.Mesh(CORNERS, new int[] {0, 1, 2}, true))
        .hasSameHashCodeAs(new Shape.Mesh(CORNERS, new int[] {0, 1, 2}, true))
        .isNotEqualTo(new Shape.Mesh(CORNERS, new int[] {0, 1, 2}, false))
        .isNotEqualTo(new Shape.Mesh(CORNERS, new int[] {0, 2, 1}, true));
  }

  @Test
  void brokenMeshesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Shape.Mesh(new double[10], new int[] {0, 1, 2}, false))
        .withMessage("vertices: expected x, y, z of at least 3 points, got 10 numbers");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Shape.Mesh(CORNERS, new int[] {0, 1}, false))
        .withMessage("triangles: expected 3 points for each of at least 1 triangle, got 2 points");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Shape.Mesh(CORNERS, new int[] {0, 1, 3}, false))
        .withMessage("triangles[2]: expected 0..2, got 3");
    double[] endless = CORNERS.clone();
    endless[4] = Double.NEGATIVE_INFINITY;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Shape.Mesh(endless, new int[] {0, 1, 2}, false))
        .withMessage("vertices[4]: expected a finite number, got -Infinity");
  }
}
