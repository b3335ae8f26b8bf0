package org.metaworld4j.viewer.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.recording.Recorder;
import org.metaworld4j.core.recording.Recording;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.viewer.render.Quality;

class ScreeningTest {

  @TempDir private static Path folder;
  private static Shot longer;
  private static Shot shorter;

  @BeforeAll
  static void record() throws IOException {
    longer = shot("longer", 8, 1);
    shorter = shot("shorter", 3, 0);
  }

  private static Shot shot(String title, int steps, double action) throws IOException {
    Path file = folder.resolve(title + ".zip");
    try (Recorder<?, ?> env = Recorder.around(Envs.make("CartPole-v1"), file)) {
      double[] observation = new double[env.observationSize()];
      Outcome outcome = env.newOutcome();
      env.reset(ResetOptions.seed(1), observation, 0);
      for (int t = 0; t < steps; t++) {
        env.step(new double[] {action}, 0, observation, 0, outcome);
      }
    }
    try (Recording recording = Recording.open(file)) {
      return new Shot(title, recording.episode(0), recording.infoKeys());
    }
  }

  private static Screening.Look look(boolean panel) {
    return new Screening.Look(240, 120, Optional.empty(), Quality.LOW, panel);
  }

  private static int[] column(BufferedImage picture, int index) {
    return picture.getRGB(index * 120, 0, 120, 120, null, 0, 120);
  }

  @Test
  void episodesShareThePictureAndTheShorterOneWaitsAtItsEnd() {
    try (Screening screening = new Screening(List.of(longer, shorter), look(false))) {
      assertThat(screening.steps()).isEqualTo(8);
      int[] atThree = column(screening.at(3), 1);
      int[] leftAtThree = column(screening.at(3), 0);
      assertThat(column(screening.at(8), 1)).isEqualTo(atThree);
      assertThat(column(screening.at(8), 0)).isNotEqualTo(leftAtThree);
    }
  }

  @Test
  void thePanelCoversTheFootAlone() {
    try (Screening bare = new Screening(List.of(longer), look(false));
        Screening told = new Screening(List.of(longer), look(true))) {
      int[] without = bare.at(5).getRGB(0, 0, 240, 120, null, 0, 240);
      int[] with = told.at(5).getRGB(0, 0, 240, 120, null, 0, 240);
      int head = 240 * 80;
      assertThat(Arrays.copyOf(with, head)).isEqualTo(Arrays.copyOf(without, head));
      assertThat(with[240 * 100 + 120]).isNotEqualTo(without[240 * 100 + 120]);
    }
  }

  @Test
  void aFilmGoesByStridesAndRestsAtTheEnd() throws IOException {
    List<BufferedImage> frames = new ArrayList<>();
    List<Integer> steps = new ArrayList<>();
    Film film =
        new Film() {
          @Override
          public void add(BufferedImage frame) {
            frames.add(frame);
          }

          @Override
          public void finish() {}

          @Override
          public void close() {}
        };
    try (Screening screening = new Screening(List.of(longer), look(false))) {
      screening.onto(film, 2.5, 2, steps::add);
      assertThat(steps).containsExactly(0, 3, 5, 8); // 0, 2.5, 5, 7.5 to the nearest step
      assertThat(frames).hasSize(3 + 1 + 2);
      assertThatThrownBy(() -> screening.onto(film, 0, 0, t -> {}))
          .hasMessageContaining("expected above 0, got 0.0");
    }
  }

  @Test
  void whatCannotBeShownIsRefused() {
    assertThatThrownBy(() -> new Screening(List.of(), look(false)))
        .hasMessage("shots: expected at least one, got none");
    var lost = new Screening.Look(240, 120, Optional.of("nowhere"), Quality.LOW, false);
    assertThatThrownBy(() -> new Screening(List.of(longer), lost)).hasMessageContaining("nowhere");
  }
}
