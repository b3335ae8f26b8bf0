package org.metaworld4j.viewer.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A display that nobody sees: an Xvfb of its own, if that is installed. */
final class VirtualDisplay implements AutoCloseable {

  private final Process server;
  private final String name;

  private VirtualDisplay(Process server, String name) {
    this.server = server;
    this.name = name;
  }

  /** Starts a display; empty where there is no Xvfb. */
  static Optional<VirtualDisplay> start(int width, int height) throws IOException {
    Optional<Path> program =
        Arrays.stream(System.getenv("PATH").split(":"))
            .map(folder -> Path.of(folder, "Xvfb"))
            .filter(Files::isExecutable)
            .findFirst();
    if (program.isEmpty()) {
      return Optional.empty();
    }
    Process server =
        new ProcessBuilder(
                program.get().toString(),
                "-displayfd",
                "1",
                "-screen",
                "0",
                width + "x" + height + "x24",
                "-nolisten",
                "tcp",
                "-noreset")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader answer =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    String number = answer.readLine();
    if (number == null) {
      throw new IOException("Xvfb: expected the number of its display, got nothing");
    }
    return Optional.of(new VirtualDisplay(server, ":" + number));
  }

  /** Returns what to set {@code DISPLAY} to. */
  String name() {
    return name;
  }

  @Override
  public void close() {
    server.destroy();
  }
}
