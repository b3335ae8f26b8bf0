package org.metaworld4j.viewer.film;

import java.io.File;
import java.io.IOException;
import java.net.URL;
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
    return program("ffmpeg");
  }

  static Path program(String name) throws IOException {
    return inLibrary(name)
        .or(() -> onPath(name))
        .orElseThrow(
            () ->
                new IOException(
                    "GIF and MP4 need the program "
                        + name
                        + ", which was not found: add org.bytedeco:ffmpeg for this machine to the"
                        + " class path, or install "
                        + name
                        + "; a file that ends in .png needs neither"));
  }

  /**
   * Unpacks the program and what it needs into the cache of native libraries. Nothing is loaded:
   * libraries of the graphics driver are among it, in versions that would break our own drawing.
   */
  private static Optional<Path> inLibrary(String name) throws IOException {
    URL folder = Ffmpeg.class.getResource("/org/bytedeco/ffmpeg/" + Loader.getPlatform() + "/");
    if (folder == null) {
      return Optional.empty();
    }
    Path program = Loader.cacheResource(folder).toPath().resolve(name);
    if (!Files.isExecutable(program) && !program.toFile().setExecutable(true)) {
      return Optional.empty();
    }
    return Optional.of(program);
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
