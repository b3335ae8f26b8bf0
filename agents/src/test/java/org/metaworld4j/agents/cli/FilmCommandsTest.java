package org.metaworld4j.agents.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.recording.Recording;
import org.metaworld4j.core.recording.Replay;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.scene.Viewable;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.viewer.render.EnvRenderer;
import org.metaworld4j.viewer.render.Quality;

/** Recording, rendering and the gallery, as typed by a user. */
class FilmCommandsTest {

  @TempDir private static Path folder;
  private static Path recording;

  @BeforeAll
  static void record() {
    recording = folder.resolve("pendulum.zip");
    CommandRun run =
        CommandRun.run(
            "record",
            "Pendulum-v1",
            "--episodes",
            "2",
            "--steps",
            "12",
            "--seed",
            "3",
            "--out",
            recording.toString());
    assertThat(run.err()).contains("episode 2: 12 steps, return").contains("written to");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void aRecordingCanBePlayedAgainToTheBit() throws IOException {
    try (Recording read = Recording.open(recording);
        ParametricEnv<?, ?> env = Envs.make("Pendulum-v1")) {
      assertThat(read.count()).isEqualTo(2);
      assertThat(Replay.firstDifference(read, env)).isEmpty();
    }
  }

  @Test
  void anExpertsEpisodeIsRecordedWithItsGoalShown() throws IOException {
    Path file = folder.resolve("reach.zip");
    CommandRun run =
        CommandRun.run(
            "record", "reach-v3", "--task", "2", "--after-success", "3", "--out", file.toString());
    assertThat(run.err()).contains("solved");
    try (Recording read = Recording.open(file)) {
      assertThat(read.episode(0).start().task().orElseThrow().goalVisible()).isTrue();
      assertThat(read.episode(0).steps()).isLessThan(150);
    }
  }

  @Test
  void aPolicyThatIsToldWhichTaskItIsPlaysEachOfThem() throws IOException {
    Path config = folder.resolve("tiny.json");
    Files.writeString(
        config,
        """
        {
          "steps": 200,
          "settings": {"onPolicy": {"episodes": 1, "horizon": 20, "policy": {"hidden": [4]}}},
          "early": {"every": 0},
          "evaluation": {"evaluation": {"episodes": 1, "horizon": 2}}
        }
        """);
    String run = folder.resolve("mt10").toString();
    CommandRun trained =
        CommandRun.run("train", "ppo", "MT10", "--config", config.toString(), "--out", run);
    assertThat(trained.exitCode()).as(trained.err()).isZero();
    Path file = folder.resolve("drawer.zip");
    CommandRun played =
        CommandRun.run(
            "record", "drawer-close-v3", "--policy", run, "--steps", "5", "--out", file.toString());
    assertThat(played.exitCode()).as(played.err()).isZero();
    try (Recording read = Recording.open(file)) {
      assertThat(read.episode(0).steps()).isEqualTo(5);
    }
  }

  @Test
  void aPictureOfARecordingEqualsTheLivePictureToThePixel() throws IOException {
    Path still = folder.resolve("first.png");
    CommandRun run =
        CommandRun.run(
            "render",
            recording.toString(),
            "--step",
            "0",
            "--size",
            "160x120",
            "--quality",
            "medium",
            "--out",
            still.toString());
    assertThat(run.err()).contains("written to");
    BufferedImage replayed = ImageIO.read(still.toFile());
    try (ParametricEnv<?, ?> env = Envs.make("Pendulum-v1")) {
      Envs.benchmark("ML1-Pendulum", Optional.empty(), 3).train().tasks().stream()
          .findFirst()
          .ifPresent(env::setTask);
      env.reset(ResetOptions.seed(3), new double[env.observationSize()], 0);
      try (EnvRenderer renderer = EnvRenderer.of(env.as(Viewable.class).orElseThrow())) {
        BufferedImage live = renderer.size(160, 120).quality(Quality.MEDIUM).image();
        assertThat(pixels(replayed)).isEqualTo(pixels(live));
      }
    }
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @ParameterizedTest
  @CsvSource({"film.gif", "film.mp4"})
  void twoRecordingsMakeAFilmBesideEachOther(String name) throws IOException {
    Path film = folder.resolve(name);
    CommandRun run =
        CommandRun.run(
            "render",
            recording.toString(),
            recording.toString(),
            "--panel",
            "--size",
            "240x120",
            "--quality",
            "low",
            "--out",
            film.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.size(film)).isBetween(2_000L, 300_000L);
  }

  @Test
  void theGalleryShowsWhatItIsAskedFor() throws IOException {
    Path page = folder.resolve("gallery.md");
    CommandRun run =
        CommandRun.run(
            "gallery",
            "CartPole-v1",
            "Acrobot-v1",
            "--out",
            folder.resolve("pictures").toString(),
            "--page",
            page.toString(),
            "--steps",
            "5",
            "--quality",
            "low",
            "--size",
            "120x90");
    assertThat(run.exitCode()).as(run.err()).isZero();
    String text = Files.readString(page);
    assertThat(text).contains("![CartPole-v1](pictures/CartPole-v1.jpg)").contains("Acrobot");
    BufferedImage picture = ImageIO.read(folder.resolve("pictures/Acrobot-v1.jpg").toFile());
    Set<Integer> colours = new TreeSet<>();
    for (int pixel : pixels(picture)) {
      colours.add(pixel & 0xF0F0F0);
    }
    assertThat(colours).hasSizeGreaterThan(4);
  }

  static Stream<List<String>> mistakes() {
    return Stream.of(
        List.of("--size': expected 16 to 8192", "CartPole-v1", "--size", "99999x2"),
        List.of("expected WIDTHxHEIGHT", "CartPole-v1", "--size", "big"),
        List.of("expected a file that ends in one of", "CartPole-v1", "--out", "film.avi"),
        List.of("folder that can be written", "CartPole-v1", "--out", "/no/such/folder/film.png"),
        List.of("camera", "CartPole-v1", "--camera", "nowhere"),
        List.of("CartPole-v1", "CartPol-v1"),
        List.of("--task: expected 0 to", "reach-v3", "--task", "5000"),
        List.of("--rate: expected", "CartPole-v1", "--rate", "0"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsAnsweredByASentence(List<String> mistake) {
    List<String> arguments = new ArrayList<>(List.of("render"));
    arguments.addAll(mistake.subList(1, mistake.size()));
    if (!arguments.contains("--out")) {
      arguments.addAll(List.of("--out", folder.resolve("x.png").toString()));
    }
    arguments.addAll(List.of("--steps", "2"));
    CommandRun run = CommandRun.run(arguments.toArray(String[]::new));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(mistake.get(0));
  }

  @Test
  void aFileThatIsNoRecordingIsNamed() throws IOException {
    Path file = folder.resolve("notes.txt");
    Files.writeString(file, "no recording", StandardCharsets.UTF_8);
    CommandRun run =
        CommandRun.run("render", file.toString(), "--out", folder.resolve("x.png").toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("notes.txt: expected a recording");
  }
}
