package org.metaworld4j.viewer.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of this test's class path in a JVM of its own, spoken to line by line. */
final class Child implements AutoCloseable {

  private final Process process;
  private final Writer in;
  private final BufferedReader out;

  /**
   * Starts a program.
   *
   * @param display for its windows; empty for none
   * @param main its class
   * @param arguments of it
   */
  Child(String display, Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Has what the child runs counted as covered, where that is measured.
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("-javaagent:"))
        .forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("WAYLAND_DISPLAY");
    builder.environment().remove("DISPLAY");
    if (!display.isEmpty()) {
      builder.environment().put("DISPLAY", display);
    }
    builder.redirectErrorStream(true);
    process = builder.start();
    in = process.outputWriter(StandardCharsets.UTF_8);
    out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Says a line and returns the answer, a line that begins with {@code =}. */
  String ask(String line) {
    try {
      in.write(line + "\n");
      in.flush();
      return answer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for a line that begins with {@code =} and returns the rest of it. */
  String answer() {
    StringBuilder others = new StringBuilder();
    try {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith("=")) {
          return line.substring(1);
        }
        others.append(line).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("the program ended, with\n" + others);
  }

  /** Waits for the program's end and returns its exit code. */
  int end() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("the program did not end within a minute");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
