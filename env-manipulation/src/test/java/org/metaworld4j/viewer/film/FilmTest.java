package org.metaworld4j.viewer.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilmTest {

  private static final int WIDTH = 161;
  private static final int HEIGHT = 120;
  private static final int COUNT = 12;

  @TempDir private Path folder;

  /** A red square that moves from left to right over grey. */
  private static BufferedImage frame(int i, int type) {
    var image = new BufferedImage(WIDTH, HEIGHT, type);
    Graphics2D brush = image.createGraphics();
    brush.setColor(Color.GRAY);
    brush.fillRect(0, 0, WIDTH, HEIGHT);
    brush.setColor(Color.RED);
    brush.fillRect(10 * i, 40, 30, 30);
    brush.dispose();
    return image;
  }

  private Path film(String name, double rate) throws IOException {
    Path file = folder.resolve(name);
    try (Film film = Film.to(file, WIDTH, HEIGHT, rate)) {
      for (int i = 0; i < COUNT; i++) {
        int type = i % 2 == 0 ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_INT_ARGB;
        film.add(frame(i, type));
      }
      film.finish();
    }
    return file;
  }

  @Test
  void anMp4PlaysInEveryPlayer() throws Exception {
    Map<String, String> properties = Ffprobe.of(film("a.mp4", 25));
    assertThat(properties)
        .containsEntry("codec_name", "h264")
        .containsEntry("pix_fmt", "yuv420p")
        .containsEntry("width", "162") // made even
        .containsEntry("height", "120")
        .containsEntry("r_frame_rate", "25/1")
        .containsEntry("nb_read_frames", "12");
  }

  @Test
  void aGifHoldsThePicturesInTheirColours() throws Exception {
    Path file = film("a.gif", 25);
    assertThat(Ffprobe.of(file)).containsEntry("nb_read_frames", "12");
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      ImageReader reader = ImageIO.getImageReaders(in).next();
      reader.setInput(in);
      BufferedImage first = reader.read(0);
      assertThat(first.getWidth()).isEqualTo(WIDTH);
      Color square = new Color(first.getRGB(15, 55));
      assertThat(square.getRed()).isGreaterThan(240);
      assertThat(square.getGreen()).isLessThan(16);
      reader.dispose();
    }
  }

  @Test
  void aStillKeepsTheLastPictureToThePixel() throws Exception {
    BufferedImage read = ImageIO.read(film("a.png", 25).toFile());
    BufferedImage last = frame(COUNT - 1, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        assertThat(read.getRGB(x, y)).isEqualTo(last.getRGB(x, y));
      }
    }
  }

  @Test
  void aPhotographIsMuchSmallerAndNearlyTheSame() throws Exception {
    BufferedImage read = ImageIO.read(film("a.jpg", 25).toFile());
    Color grey = new Color(read.getRGB(5, 5));
    assertThat(grey.getRed()).isBetween(124, 132);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.mp4", "a.gif", "a.png"})
  void aFilmThatIsNotFinishedLeavesNothing(String name) throws IOException {
    try (Film film = Film.to(folder.resolve(name), WIDTH, HEIGHT, 25)) {
      film.add(frame(0, BufferedImage.TYPE_3BYTE_BGR));
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.mp4", "a.gif", "a.png"})
  void aFilmWithoutPicturesIsRefused(String name) throws IOException {
    try (Film film = Film.to(folder.resolve(name), WIDTH, HEIGHT, 25)) {
      assertThatThrownBy(film::finish)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("got none");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.mp4", "a.gif", "a.png"})
  void aPictureOfAnotherSizeIsRefused(String name) throws IOException {
    try (Film film = Film.to(folder.resolve(name), WIDTH + 1, HEIGHT, 25)) {
      assertThatThrownBy(() -> film.add(frame(0, BufferedImage.TYPE_3BYTE_BGR)))
          .hasMessage("frame: expected 162 x 120 pixels as the film was begun with, got 161 x 120");
    }
  }

  @Test
  void aFolderThatIsNotThereIsNamedInTheComplaint() {
    Path file = folder.resolve("none").resolve("a.mp4");
    assertThatThrownBy(
            () -> {
              try (Film film = Film.to(file, WIDTH, HEIGHT, 25)) {
                for (int i = 0; i < COUNT; i++) {
                  film.add(frame(i, BufferedImage.TYPE_3BYTE_BGR));
                }
                film.finish();
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.mp4 cannot be written");
  }

  @Test
  void absurdRequestsAreRefusedInASentence() {
    assertThatThrownBy(() -> Film.to(folder.resolve("a.avi"), WIDTH, HEIGHT, 25))
        .hasMessage("film: expected a file that ends in one of [png, jpg, gif, mp4], got a.avi");
    assertThatThrownBy(() -> Film.to(folder.resolve("a.mp4"), 0, HEIGHT, 25))
        .hasMessage("width: expected 2 to 8192 pixels, got 0");
    assertThatThrownBy(() -> Film.to(folder.resolve("a.mp4"), WIDTH, 100_000, 25))
        .hasMessage("height: expected 2 to 8192 pixels, got 100000");
    assertThatThrownBy(() -> Film.to(folder.resolve("a.mp4"), WIDTH, HEIGHT, 0))
        .hasMessageContaining("expected pictures a second above 0");
  }
}
