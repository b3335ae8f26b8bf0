package org.metaworld4j.viewer.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Layer;
import org.metaworld4j.core.scene.Light;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.core.scene.Vec3;

/** Frames without a display. */
class EnvRendererTest {

  /** Hues of box, ball, cylinder, capsule, hull and mug, as shares of the circle. */
  private static final List<Double> HUES = List.of(0.01, 0.61, 0.37, 0.12, 0.78, 0.515);

  private static final Camera ABOVE = Camera.fixed("above", new Vec3(0, -0.001, 2), Vec3.ZERO, 40);
  private static final double[] AT_ORIGIN = {0, 0, 0, 1, 0, 0, 0};

  private final AllShapes shapes = new AllShapes();

  @ParameterizedTest
  @EnumSource
  void drawsSomebodysOwnEnvironmentWithAllShapes(Quality quality) {
    try (EnvRenderer renderer = EnvRenderer.of(shapes).size(320, 240)) {
      BufferedImage image = renderer.quality(quality).image();
      for (double hue : HUES) {
        assertThat(pixelsOf(image, hue)).as("hue %s", hue).isGreaterThan(60);
      }
    }
  }

  @Test
  void drawsTheSameBytesAgain() {
    try (EnvRenderer renderer = EnvRenderer.of(shapes).size(160, 120)) {
      assertThat(rgb(renderer)).isEqualTo(rgb(renderer));
    }
  }

  @Test
  void severalRenderersDrawWhatEachDrawsAlone() {
    byte[] alone;
    try (EnvRenderer renderer = EnvRenderer.of(shapes).size(160, 120)) {
      alone = rgb(renderer);
    }
    try (EnvRenderer first = EnvRenderer.of(shapes).size(160, 120)) {
      try (EnvRenderer other = EnvRenderer.of(shapes).size(67, 211).camera("top")) {
        byte[] before = rgb(other.quality(Quality.MEDIUM));
        assertThat(rgb(first)).isEqualTo(alone);
        assertThat(rgb(other)).isEqualTo(before);
      }
      assertThat(rgb(first)).isEqualTo(alone);
    }
  }

  @Test
  void pictureAndArrayShowTheSame() {
    try (EnvRenderer renderer = EnvRenderer.of(shapes).size(63, 47)) {
      BufferedImage image = renderer.image();
      byte[] rgb = rgb(renderer);
      for (int i = 0; i < 63 * 47; i++) {
        Color colour = new Color(image.getRGB(i % 63, i / 63));
        assertThat(new int[] {colour.getRed(), colour.getGreen(), colour.getBlue()})
            .containsExactly(rgb[3 * i] & 255, rgb[3 * i + 1] & 255, rgb[3 * i + 2] & 255);
      }
    }
  }

  @Test
  void cameraOnANodeGoesWithIt() {
    double[] poses = new double[AllShapes.SCENE.poseSize()];
    shapes.poses(poses, 0);
    try (EnvRenderer renderer = EnvRenderer.of(AllShapes.SCENE).size(160, 120).camera("at box")) {
      float[] before = new float[160 * 120];
      renderer.depth(poses, 0, before);
      for (int node = 0; node < AllShapes.SCENE.nodes().size(); node++) {
        poses[7 * node + 1] += 0.5;
      }
      float[] after = new float[160 * 120];
      renderer.depth(poses, 0, after);
      assertThat(after[60 * 160 + 80])
          .isCloseTo(before[60 * 160 + 80], within(1e-4f))
          .isLessThan(1);
    }
  }

  @Test
  void whatIsSeenThroughShowsWhatIsBehindAndHasNoDepth() {
    Node back = new Node("back", new Shape.Plane(2, 2), Material.of(Colour.of(0.9, 0.1, 0.1)));
    Colour pane = new Colour(0.1, 0.1, 0.9, 0.5);
    Node front = Node.mark("front", new Shape.Box(1, 1, 0.1), Material.of(pane));
    double[] poses = {0, 0, 0, 1, 0, 0, 0, 0, 0, 0.5, 1, 0, 0, 0};
    Scene scene = Scene.of(List.of(back, front), List.of(ABOVE));
    try (EnvRenderer renderer = EnvRenderer.of(scene).size(32, 32)) {
      Color seen = new Color(renderer.image(poses, 0).getRGB(16, 16));
      assertThat(seen.getRed()).isBetween(70, 220);
      assertThat(seen.getBlue()).isBetween(70, 220);
      float[] depth = new float[32 * 32];
      renderer.depth(poses, 0, depth);
      assertThat(depth[16 * 32 + 16]).isCloseTo(2, within(1e-3f));
    }
  }

  @Test
  void formsOfTheCollisionAreNotSeen() {
    Node hidden =
        new Node(
            "form", new Shape.Box(9, 9, 0.1), Material.of(Colour.of(1, 0, 0)), Layer.COLLISION);
    try (EnvRenderer renderer =
        EnvRenderer.of(Scene.of(List.of(hidden), List.of(ABOVE))).size(16, 16)) {
      Color seen = new Color(renderer.image(AT_ORIGIN, 0).getRGB(8, 8));
      assertThat(seen.getRed() - seen.getBlue()).isLessThan(20);
    }
  }

  @Test
  void thingsCastShadowsAwayFromTheLightFromMediumQualityOn() {
    Node floor = new Node("floor", new Shape.Plane(2, 2), Material.of(Colour.WHITE));
    Node block = new Node("block", new Shape.Box(0.1, 0.1, 0.2), Material.of(Colour.WHITE));
    double[] poses = {0, 0, 0, 1, 0, 0, 0, 0, 0, 0.2, 1, 0, 0, 0};
    Scene scene = Scene.of(List.of(floor, block), List.of(ABOVE));
    Vec3 shaded = new Vec3(0.15, 0.16, 0); // the key light stands at -x, -y
    Vec3 sunny = new Vec3(-0.3, -0.3, 0);
    try (EnvRenderer renderer = EnvRenderer.of(scene).size(200, 200)) {
      BufferedImage without = renderer.quality(Quality.LOW).image(poses, 0);
      BufferedImage with = renderer.quality(Quality.MEDIUM).image(poses, 0);
      assertThat(green(with, shaded)).isLessThan(green(without, shaded) - 25);
      assertThat(green(with, sunny)).isCloseTo(green(without, sunny), within(2));
    }
  }

  private static int green(BufferedImage image, Vec3 place) {
    double[] pixel = new Lens(ABOVE, image.getWidth(), image.getHeight()).project(place);
    return new Color(image.getRGB((int) pixel[0], (int) pixel[1])).getGreen();
  }

  @Test
  void lightsOfTheSceneTakeThePlaceOfTheStudios() {
    Node plate = new Node("plate", new Shape.Plane(2, 2), Material.of(Colour.GREY));
    Light red = new Light.Sun(new Vec3(0, 0, -1), Colour.of(1, 0, 0));
    Light green = new Light.Lamp(new Vec3(0, 0, 1), Colour.of(0, 1, 0));
    assertThat(middle(new Scene(List.of(plate), List.of(ABOVE), List.of(red))))
        .satisfies(seen -> assertThat(seen.getRed() - seen.getGreen()).isGreaterThan(50));
    assertThat(middle(new Scene(List.of(plate), List.of(ABOVE), List.of(red, green))))
        .satisfies(seen -> assertThat(seen.getRed() - seen.getGreen()).isBetween(-20, 20));
  }

  private static Color middle(Scene scene) {
    try (EnvRenderer renderer = EnvRenderer.of(scene).size(16, 16)) {
      return new Color(renderer.image(AT_ORIGIN, 0).getRGB(8, 8));
    }
  }

  @Test
  void closingFreesAllThatWasHeldOnTheCard() {
    GraphicsContext context = GraphicsContext.shared();
    drawAndClose();
    List<Integer> before = context.call(() -> held(context));
    for (int i = 0; i < 3; i++) {
      drawAndClose();
    }
    assertThat(context.call(() -> held(context))).isEqualTo(before);
  }

  private void drawAndClose() {
    try (EnvRenderer renderer = EnvRenderer.of(shapes).size(64, 64)) {
      rgb(renderer);
      renderer.depth(new float[64 * 64]);
    }
  }

  /** Returns how many textures, frame buffers and others the engine holds. */
  private static List<Integer> held(GraphicsContext context) {
    var statistics = context.renderManager().getRenderer().getStatistics();
    int[] data = new int[statistics.getLabels().length];
    statistics.getData(data);
    String[] labels = statistics.getLabels();
    return java.util.stream.IntStream.range(0, data.length)
        .filter(i -> labels[i].endsWith("(M)") && !labels[i].startsWith("Shaders"))
        .mapToObj(i -> data[i])
        .toList();
  }

  @Test
  void closedRendererDrawsAgainIfAsked() {
    EnvRenderer renderer = EnvRenderer.of(shapes).size(64, 64);
    byte[] before = rgb(renderer);
    renderer.close();
    assertThat(rgb(renderer)).isEqualTo(before);
    renderer.close();
  }

  @Test
  void readingCreatesNothingToSpeakOf() {
    try (EnvRenderer renderer = EnvRenderer.of(shapes).size(640, 480)) {
      byte[] frame = new byte[640 * 480 * 3];
      for (int i = 0; i < 5; i++) {
        renderer.rgb(frame);
      }
      var threads =
          (com.sun.management.ThreadMXBean)
              java.lang.management.ManagementFactory.getThreadMXBean();
      long before = threads.getCurrentThreadAllocatedBytes();
      renderer.rgb(frame);
      assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(4096);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 8193, Integer.MAX_VALUE})
  void absurdSizesAreRefused(int pixels) {
    EnvRenderer renderer = EnvRenderer.of(shapes);
    assertThatThrownBy(() -> renderer.size(pixels, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("width: expected 1..8192 pixels, got " + pixels);
    assertThatThrownBy(() -> renderer.size(10, pixels))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("height: expected 1..8192 pixels, got " + pixels);
  }

  @Test
  void unknownCameraIsRefusedWithTheNearest() {
    assertThatThrownBy(() -> EnvRenderer.of(shapes).camera("fromt"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean front?");
  }

  @Test
  void arraysOfTheWrongLengthAreRefused() {
    EnvRenderer renderer = EnvRenderer.of(shapes).size(4, 2);
    assertThatThrownBy(() -> renderer.rgb(new byte[23]))
        .hasMessage("out: expected 24 numbers for 4x2, got an array of 23");
    assertThatThrownBy(() -> renderer.depth(new float[9]))
        .hasMessage("out: expected 8 numbers for 4x2, got an array of 9");
    assertThatThrownBy(() -> renderer.image(new double[63], 1))
        .hasMessage("poses: expected 63 numbers from 1 on, got an array of 63");
  }

  @Test
  void sceneAloneHasNoPosesOfItsOwn() {
    assertThatThrownBy(() -> EnvRenderer.of(AllShapes.SCENE).image())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("expected poses");
  }

  private static byte[] rgb(EnvRenderer renderer) {
    byte[] out = new byte[renderer.width() * renderer.height() * 3];
    renderer.rgb(out);
    return out;
  }

  private static int pixelsOf(BufferedImage image, double hue) {
    int count = 0;
    float[] hsb = new float[3];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        Color colour = new Color(image.getRGB(x, y));
        Color.RGBtoHSB(colour.getRed(), colour.getGreen(), colour.getBlue(), hsb);
        double apart = Math.abs(hsb[0] - hue);
        count += hsb[1] > 0.5 && Math.min(apart, 1 - apart) < 0.04 ? 1 : 0;
      }
    }
    return count;
  }
}
