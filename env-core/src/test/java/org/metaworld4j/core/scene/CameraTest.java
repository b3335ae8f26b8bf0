package org.metaworld4j.core.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CameraTest {

  private static final Node HAND =
      new Node("hand", new Shape.Sphere(0.1), Material.metal(Colour.GREY));
  private static final Camera EYE = Camera.fixed("eye", new Vec3(1, 0, 0), Vec3.ZERO, 60);

  private final double[] frame = new double[1 + Poses.SIZE];

  /** At (5, 6, 7), turned by a quarter about z. */
  private Camera.View view(Mount mount) {
    Camera camera = EYE.on(mount);
    Poses.turn(frame, 1, 0, 5, 6, 7, 0, 0, 1, Math.PI / 2);
    return camera.view(Scene.of(List.of(HAND), List.of(camera)), frame, 1);
  }

  @Test
  void fixedCameraStaysWhereItIs() {
    assertThat(view(new Mount.World()))
        .isEqualTo(new Camera.View(new Vec3(1, 0, 0), Vec3.ZERO, Vec3.UP));
  }

  @Test
  void followingCameraGoesButDoesNotTurn() {
    Camera.View view = view(new Mount.Following("hand"));
    assertThat(view.position()).isEqualTo(new Vec3(6, 6, 7));
    assertThat(view.target()).isEqualTo(new Vec3(5, 6, 7));
  }

  @Test
  void attachedCameraGoesAndTurns() {
    Camera.View view = view(new Mount.Attached("hand"));
    expectNear(view.position(), new Vec3(5, 7, 7));
    expectNear(view.target(), new Vec3(5, 6, 7));
    expectNear(view.up(), Vec3.UP);
  }

  @Test
  void turnedCameraLooksAlongItsMinusZ() {
    double[] quarterAboutX = {Math.sqrt(0.5), Math.sqrt(0.5), 0, 0};
    Camera camera =
        Camera.turned("side", new Vec3(0, -2, 0), quarterAboutX, 0, 45, new Mount.World());
    expectNear(camera.target(), new Vec3(0, -1, 0)); // -z has become y
    expectNear(camera.up(), Vec3.UP); // y has become z
  }

  @Test
  void viewsThatShowNothingAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Camera.fixed("down", Vec3.UP, Vec3.ZERO, 45))
        .withMessageStartingWith(
            "down: expected a target apart from the position and an up across the view");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Camera.fixed("wide", Vec3.UP, new Vec3(1, 0, 0), 180))
        .withMessage("wide.fovy: expected degrees above 0 and below 180, got 180.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mount.Following(""))
        .withMessage("camera's node: expected a name, got ''");
  }

  private static void expectNear(Vec3 got, Vec3 expected) {
    assertThat(got.minus(expected).length()).isCloseTo(0, within(1e-12));
  }
}
