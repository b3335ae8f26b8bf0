package org.metaworld4j.viewer.film;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file that pictures are added to.
 *
 * <p>The file appears in one move by {@link #finish}; a film that is closed before leaves nothing.
 */
public interface Film extends Closeable {

  /** Endings of the names of files that can be written. */
  List<String> ENDINGS = List.of("png", "jpg", "gif", "mp4");

  /** Widest and highest picture, in pixels. */
  int LARGEST = 8192;

  /**
   * Adds a picture, which may be used again afterwards.
   *
   * @param frame of the size that the film was begun with
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if it has another size
   */
  void add(BufferedImage frame) throws IOException;

  /**
   * Completes the file and puts it in its place.
   *
   * @throws IOException if it cannot be written
   * @throws IllegalStateException if there is no picture in it
   */
  void finish() throws IOException;

  /**
   * Begins a film.
   *
   * @param file its ending, one of {@link #ENDINGS}, says what it becomes; a still keeps the last
   *     picture; the folder must be there, a file there is replaced
   * @param width of the pictures, pixels, 2 to {@link #LARGEST}
   * @param height of the pictures, pixels, 2 to {@link #LARGEST}
   * @param rate pictures a second, above 0, at most 50 for a GIF; of no account for a still
   * @throws IllegalArgumentException if an argument is out of its range
   * @throws IOException if no file can be written there, or there is no program to write it
   */
  static Film to(Path file, int width, int height, double rate) throws IOException {
    checkSize("width", width);
    checkSize("height", height);
    if (!(rate > 0 && rate <= 240)) {
      throw new IllegalArgumentException(
          "rate: expected pictures a second above 0 and at most 240, got " + rate);
    }
    return switch (ending(file)) {
      case "png" -> new Still(file, "png", width, height);
      case "jpg" -> new Still(file, "jpg", width, height);
      case "gif" -> MovingPicture.gif(file, width, height, Math.min(rate, 50));
      default -> MovingPicture.mp4(file, width, height, rate);
    };
  }

  /**
   * Refuses a name that says no known kind of film.
   *
   * @throws IllegalArgumentException that lists the endings
   */
  static void checkName(Path file) {
    ending(file);
  }

  /** Returns whether a file of this name keeps one picture alone. */
  static boolean isStill(Path file) {
    return List.of("png", "jpg").contains(ending(file));
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!ENDINGS.contains(ending)) {
      throw new IllegalArgumentException(
          "film: expected a file that ends in one of " + ENDINGS + ", got " + name);
    }
    return ending;
  }

  private static void checkSize(String name, int pixels) {
    if (pixels < 2 || pixels > LARGEST) {
      throw new IllegalArgumentException(
          name + ": expected 2 to " + LARGEST + " pixels, got " + pixels);
    }
  }
}
