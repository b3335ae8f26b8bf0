package org.metaworld4j.manipulation.determinism;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A Java virtual machine to ask for {@link FinalStates}.
 *
 * @param home folder of the JDK
 * @param flags such as {@code -Xint}
 */
record Jvm(Path home, List<String> flags) {

  /** Returns the JDK that runs this, with some flags. */
  static Jvm present(String... flags) {
    return new Jvm(Path.of(System.getProperty("java.home")), List.of(flags));
  }

  /**
   * Returns the JDK that the system property {@code other.jdk} or the environment variable {@code
   * JAVA_HOME_25_X64} gives the folder of.
   */
  static Optional<Jvm> other() {
    return Stream.of(System.getProperty("other.jdk"), System.getenv("JAVA_HOME_25_X64"))
        .filter(home -> home != null && !home.isBlank())
        .map(home -> new Jvm(Path.of(home), List.of()))
        .findFirst();
  }

  /** Returns the version that the JDK's release file states, such as 25.0.1. */
  String version() {
    Properties release = new Properties();
    try (Reader lines = Files.newBufferedReader(home.resolve("release"))) {
      release.load(lines);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(home + ": expected a JDK with a release file", unreadable);
    }
    return release.getProperty("JAVA_VERSION").replace("\"", "");
  }

  /**
   * Returns the hash of each environment after some steps of its expert, in a process of its own.
   */
  Map<String, Long> finalStates(FinalStates.Way way, int steps, List<String> ids)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(FinalStates.class.getName(), way.name(), Integer.toString(steps)));
    command.addAll(ids);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Map<String, Long> hashes = read(process);
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IOException(home + " " + flags + ": expected exit code 0, got " + exit);
    }
    return hashes;
  }

  private static Map<String, Long> read(Process process) throws IOException {
    Map<String, Long> hashes = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" ");
        hashes.put(words[0], Long.parseUnsignedLong(words[1], 16));
      }
    }
    return hashes;
  }
}
