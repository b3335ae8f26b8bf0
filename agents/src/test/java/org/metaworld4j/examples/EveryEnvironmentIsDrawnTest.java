package org.metaworld4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.registry.BenchmarkSpec;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.scene.Layer;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Viewable;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.viewer.render.EnvRenderer;
import org.metaworld4j.viewer.render.Quality;

/** Pictures of all environments that are registered, drawn without a display. */
class EveryEnvironmentIsDrawnTest {

  private static final int WIDTH = 240;
  private static final int HEIGHT = 180;

  static Stream<String> ids() {
    return Envs.specs().stream().map(EnvSpec::id);
  }

  static List<String> tasksOfTheArm() {
    return ids().filter(id -> id.endsWith("-v3")).toList();
  }

  private static int[] pixels(String id) {
    try (ParametricEnv<?, ?> env = begun(id);
        EnvRenderer renderer = EnvRenderer.of(env.as(Viewable.class).orElseThrow())) {
      BufferedImage image = renderer.size(WIDTH, HEIGHT).quality(Quality.LOW).image();
      return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }
  }

  private static ParametricEnv<?, ?> begun(String id) {
    ParametricEnv<?, ?> env = Envs.make(id);
    tasks(id).stream().findFirst().ifPresent(env::setTask);
    env.reset(ResetOptions.seed(1), new double[env.observationSize()], 0);
    return env;
  }

  private static List<Task> tasks(String id) {
    return Envs.benchmarks().stream()
        .filter(benchmark -> benchmark.choices().contains(id))
        .findFirst()
        .map(BenchmarkSpec::name)
        .map(name -> Envs.benchmark(name, Optional.of(id), 1).train().tasks())
        .orElse(List.of());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aPictureShowsThingsInTheirColoursAndIsNeitherBlankNorBlack(String id) {
    int[] pixels = pixels(id);
    long colours = Arrays.stream(pixels).map(pixel -> pixel & 0xE0E0E0).distinct().count();
    assertThat(colours).as("colours").isGreaterThanOrEqualTo(6);
    long vivid = Arrays.stream(pixels).filter(EveryEnvironmentIsDrawnTest::isVivid).count();
    assertThat(vivid).as("pixels of things with a colour").isGreaterThan(60);
    long black = Arrays.stream(pixels).filter(pixel -> brightest(pixel) < 16).count();
    assertThat(black).as("black pixels").isLessThan(pixels.length / 8);
  }

  /** Returns whether a pixel has a hue, which neither the studio nor bare metal has. */
  private static boolean isVivid(int pixel) {
    int least = Math.min(pixel >> 16 & 255, Math.min(pixel >> 8 & 255, pixel & 255));
    return brightest(pixel) - least > 50;
  }

  private static int brightest(int pixel) {
    return Math.max(pixel >> 16 & 255, Math.max(pixel >> 8 & 255, pixel & 255));
  }

  @Test
  void tasksOfTheArmLookDifferentFromEachOther() {
    Map<Integer, String> seen = new HashMap<>();
    for (String id : tasksOfTheArm()) {
      String twin = seen.put(Arrays.hashCode(pixels(id)), id);
      assertThat(Optional.ofNullable(twin)).as("the same picture as " + id).isEmpty();
    }
    assertThat(seen).hasSize(50);
  }

  @ParameterizedTest
  @MethodSource("tasksOfTheArm")
  void aTaskOfTheArmMarksItsGoal(String id) {
    try (ParametricEnv<?, ?> env = begun(id)) {
      assertThat(env.as(Viewable.class).orElseThrow().scene().nodes())
          .extracting(Node::layer)
          .contains(Layer.MARKS);
    }
  }
}
