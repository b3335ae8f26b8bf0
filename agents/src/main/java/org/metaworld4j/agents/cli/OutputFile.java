package org.metaworld4j.agents.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.metaworld4j.agents.run.RunException;
import org.metaworld4j.core.file.WholeFile;

/**
 * A file that a command was told to write; looked at before the work, written after it.
 *
 * @param option which names it, such as {@code --json}
 * @param name as the user wrote it
 */
record OutputFile(String option, String name) {

  /** Name that stands for standard output. */
  static final String STANDARD_OUTPUT = "-";

  /** Returns whether standard output is meant. */
  boolean isStandardOutput() {
    return name.equals(STANDARD_OUTPUT);
  }

  /**
   * Refuses what cannot be written.
   *
   * @throws IllegalArgumentException that says what to do
   */
  void check() {
    Path path = Path.of(name).toAbsolutePath();
    Path folder = path.getParent();
    if (name.isEmpty() || Files.isDirectory(path)) {
      throw new IllegalArgumentException(
          option + ": expected the name of a file, got " + (name.isEmpty() ? "none" : name));
    }
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new IllegalArgumentException(
          option + ": expected a file in a folder that can be written, got " + name);
    }
  }

  /**
   * Writes the file in one move.
   *
   * @throws RunException if that fails
   */
  void write(byte[] content) {
    try {
      WholeFile.write(Path.of(name).toAbsolutePath(), content);
    } catch (IOException e) {
      throw new RunException(name + " cannot be written; name another file by " + option, e);
    }
  }
}
