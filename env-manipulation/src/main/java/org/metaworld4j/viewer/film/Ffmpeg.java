package org.metaworld4j.viewer.film;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;

/**
 * Where the programs of ffmpeg are: those that come with the library {@code org.bytedeco:ffmpeg},
 * or, without it, the machine's own.
 */
public final class Ffmpeg {

  private Ffmpeg() {}

  /**
   * Returns the program that makes films.
   *
   * @throws IOException if there is none; the message says how to get it
   */
  public static Path program() throws IOException {
    return find("ffmpeg", "org.bytedeco.ffmpeg.ffmpeg");
  }

  private static Path find(String name, String library) throws IOException {
    Optional<Path> found = inLibrary(library).or(() -> onPath(name));
    return found.orElseThrow(
        () ->
            new IOException(
                "GIF and MP4 need the program "
                    + name
                    + ", which was not found: add org.bytedeco:ffmpeg for this machine to the class"
                    + " path, or install "
                    + name
                    + "; a file that ends in .png needs neither"));
  }

  private static Optional<Path> inLibrary(String library) {
    try {
      String path = Loader.load(Class.forName(library));
      return Optional.ofNullable(path).map(Path::of).filter(Files::isExecutable);
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty(); // not on the class path, or not for this machine
    }
  }

  private static Optional<Path> onPath(String name) {
    String folders = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(folders.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
