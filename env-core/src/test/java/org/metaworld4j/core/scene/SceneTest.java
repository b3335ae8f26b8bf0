package org.metaworld4j.core.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metaworld4j.core.names.UnknownNameException;

class SceneTest {

  private static final Material GREY = Material.of(Colour.GREY);
  private static final Node CART = new Node("cart", new Shape.Box(0.2, 0.1, 0.1), GREY);
  private static final Node POLE = new Node("pole", new Shape.Capsule(0.05, 0.5), GREY);
  private static final Camera FRONT = Camera.fixed("front", new Vec3(0, -4, 1), Vec3.ZERO, 45);

  private final Scene scene = Scene.of(List.of(CART, POLE), List.of(FRONT));

  @Test
  void everyNodeHasSevenNumbersInAFrame() {
    assertThat(scene.poseSize()).isEqualTo(14);
    assertThat(scene.indexOf("pole")).isEqualTo(1);
    assertThat(scene.camera("front")).isEqualTo(FRONT);
    assertThat(scene.lights()).isEmpty();
  }

  @Test
  void unknownNamesAreAnsweredWithNearOnes() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> scene.indexOf("pol"))
        .withMessage("node: expected a known name, got 'pol'; did you mean pole?");
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> scene.camera("Front2"))
        .withMessage("camera: expected a known name, got 'Front2'; did you mean front?");
  }

  @Test
  void camerasFollowNodesThatAreThere() {
    Camera lost = FRONT.on(new Mount.Following("carts"));
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> Scene.of(List.of(CART), List.of(lost)))
        .withMessage(
            "node of camera front: expected a known name, got 'carts'; did you mean cart?");
  }

  @Test
  void namesAreUnique() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scene.of(List.of(CART, CART), List.of(FRONT)))
        .withMessage("nodes: expected names of their own, got two of 'cart'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scene.of(List.of(CART), List.of(FRONT, FRONT)))
        .withMessage("cameras: expected names of their own, got two of 'front'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Node(" ", new Shape.Sphere(1), GREY))
        .withMessage("node: expected a name, got ' '");
  }

  @Test
  void aSceneHasACamera() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scene.of(List.of(CART), List.of()))
        .withMessage("cameras: expected at least one, got none");
  }

  @Test
  void lengthsAreAboveZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Shape.Cylinder(0, 1))
        .withMessage("radius: expected a finite number above 0, got 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Shape.Box(1, Double.NaN, 1))
        .withMessage("halfY: expected a finite number above 0, got NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Light.Sun(Vec3.ZERO, Colour.WHITE))
        .withMessage("length of direction: expected a finite number above 0, got 0.0");
  }

  @Test
  void coloursAreShares() {
    assertThat(Colour.BLACK.alpha(0.5)).isEqualTo(new Colour(0, 0, 0, 0.5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Colour.of(0, 255, 0))
        .withMessage("green: expected 0..1, got 255.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Material(Colour.GREY, -0.1, 0))
        .withMessage("roughness: expected 0..1, got -0.1");
  }

  @Test
  void meshesHaveFourPointsOrMore() {
    double[] points = {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1};
    Shape.ConvexMesh mesh = new Shape.ConvexMesh(points);
    points[0] = 9;
    mesh.vertices()[1] = 9;
    assertThat(mesh.vertices()).startsWith(0, 0, 0);
    assertThat(mesh).hasToString("ConvexMesh[4 points]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Shape.ConvexMesh(new double[13]))
        .withMessage("vertices: expected x, y, z of at least 4 points, got 13 numbers");
    points[4] = Double.POSITIVE_INFINITY;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Shape.ConvexMesh(points))
        .withMessage("vertices[4]: expected a finite number, got Infinity");
  }

  @Test
  void nodesAreThingsUnlessSaidOtherwise() {
    assertThat(CART.layer()).isEqualTo(Layer.THINGS);
    assertThat(Node.mark("goal", new Shape.Sphere(1), GREY).layer()).isEqualTo(Layer.MARKS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nonsense                                     | scene: expected JSON",
        "[]                                           | scene: expected a JSON object",
        "{\"nodes\": [], \"cameras\": []}             | scene.lights: expected a value, got none",
        "{\"nodes\": [], \"cameras\": [], \"lights\": []} | scene: cameras: expected at least one",
        "{\"nodes\": [{\"name\": \"a\", \"shape\": {\"type\": \"donut\"}}]} | scene.nodes.shape",
      })
  void brokenScenesAreRefusedByField(String json, String sentence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scene.fromJson(json))
        .withMessageStartingWith(sentence);
  }
}
