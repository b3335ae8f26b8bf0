package org.metaworld4j.core.task;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.metaworld4j.core.file.Json;
import org.metaworld4j.core.file.WholeFile;

/**
 * Task sets and benchmarks as JSON files, so that a published result can name its very tasks.
 *
 * <p>A file says its format and version, and holds a {@linkplain TaskDigest digest} of all tasks;
 * one that was cut, changed or made by something else is refused in a sentence that names it.
 */
public final class TaskFile {

  private static final String SET = "metaworld4j-tasks";
  private static final String BENCHMARK = "metaworld4j-benchmark";
  private static final int VERSION = 1;

  private record SetLayout(
      String format, int version, String sha256, List<String> envs, List<Task> tasks) {}

  private record BenchmarkLayout(
      String format,
      int version,
      String sha256,
      String name,
      long seed,
      TaskSet train,
      TaskSet test,
      TaskSet extrapolation) {}

  private TaskFile() {}

  /**
   * Writes a task set, or replaces it, in one move.
   *
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if a parameter is not finite
   */
  public static void write(Path file, TaskSet set) throws IOException {
    checkFinite(set);
    WholeFile.write(
        file, Json.bytes(new SetLayout(SET, VERSION, TaskDigest.of(set), set.envs(), set.tasks())));
  }

  /**
   * Writes a benchmark, or replaces it, in one move.
   *
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if a parameter is not finite
   */
  public static void write(Path file, Benchmark benchmark) throws IOException {
    checkFinite(benchmark.train());
    checkFinite(benchmark.test());
    checkFinite(benchmark.extrapolation());
    WholeFile.write(
        file,
        Json.bytes(
            new BenchmarkLayout(
                BENCHMARK,
                VERSION,
                digest(benchmark),
                benchmark.name(),
                benchmark.seed(),
                benchmark.train(),
                benchmark.test(),
                benchmark.extrapolation())));
  }

  /**
   * Reads a task set.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it is no task set, or is broken
   */
  public static TaskSet readTaskSet(Path file) throws IOException {
    SetLayout layout = Json.read(open(file, SET), SetLayout.class, file.toString());
    TaskSet set = new TaskSet(layout.envs(), layout.tasks());
    checkDigest(file, layout.sha256(), TaskDigest.of(set));
    return set;
  }

  /**
   * Reads a benchmark.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it is no benchmark, or is broken
   */
  public static Benchmark readBenchmark(Path file) throws IOException {
    BenchmarkLayout layout =
        Json.read(open(file, BENCHMARK), BenchmarkLayout.class, file.toString());
    Benchmark benchmark =
        new Benchmark(
            layout.name(), layout.seed(), layout.train(), layout.test(), layout.extrapolation());
    checkDigest(file, layout.sha256(), digest(benchmark));
    return benchmark;
  }

  private static String digest(Benchmark benchmark) {
    return TaskDigest.of(benchmark.train(), benchmark.test(), benchmark.extrapolation());
  }

  private static ObjectNode open(Path file, String format) throws IOException {
    ObjectNode json = Json.object(Files.readAllBytes(file), file.toString());
    Json.checkFormat(json, format, VERSION, file.toString());
    return json;
  }

  private static void checkDigest(Path file, String expected, String got) {
    if (!got.equals(expected)) {
      throw new IllegalArgumentException(
          file + ": expected tasks with SHA-256 " + expected + ", got " + got + "; it was altered");
    }
  }

  private static void checkFinite(TaskSet set) {
    for (Task task : set.tasks()) {
      task.check(task.env(), task.size());
    }
  }
}
