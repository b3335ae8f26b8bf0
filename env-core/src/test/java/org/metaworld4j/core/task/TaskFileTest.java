package org.metaworld4j.core.task;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskFileTest {

  private static final Benchmark BENCHMARK =
      BenchmarkBuilder.named("ML1", 9)
          .train(Family.of("Walk-v0", List.of("goal"), 3).vary("goal", 1, 5), 4)
          .test(Family.of("Walk-v0", List.of("goal"), 3).vary("goal", 1, 5), 3)
          .extrapolation(Family.of("Walk-v0", List.of("goal"), 3).vary("goal", 1, 7), 2)
          .build();

  @TempDir private Path folder;

  @Test
  void benchmarksComeBackAsTheyWere() throws IOException {
    Path file = folder.resolve("ml1.json");
    TaskFile.write(file, BENCHMARK);
    assertThat(TaskFile.readBenchmark(file)).isEqualTo(BENCHMARK);
  }

  @Test
  void taskSetsComeBackAsTheyWere() throws IOException {
    Path file = folder.resolve("tasks.json");
    TaskFile.write(file, BENCHMARK.train());
    assertThat(TaskFile.readTaskSet(file)).isEqualTo(BENCHMARK.train());
    TaskFile.write(file, TaskSet.empty());
    assertThat(TaskFile.readTaskSet(file)).isEqualTo(TaskSet.empty());
  }

  @Property(tries = 40)
  void everyFiniteParameterSurvives(
      @ForAll @Size(min = 1, max = 5) @UniqueElements
          List<@DoubleRange(min = -Double.MAX_VALUE / 4, max = Double.MAX_VALUE / 4) Double> goals)
      throws IOException {
    TaskSet set =
        new TaskSet(
            List.of("Wälk-v0"),
            goals.stream().map(g -> new Task("Wälk-v0", new double[] {g, -g}, g > 0)).toList());
    Path file = Files.createTempFile("tasks", ".json");
    try {
      TaskFile.write(file, set);
      assertThat(TaskFile.readTaskSet(file)).isEqualTo(set);
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void digestsTellTasksApart() {
    Task task = new Task("Walk-v0", new double[] {1}, true);
    TaskSet set = new TaskSet(List.of("Walk-v0"), List.of(task));
    TaskSet hidden =
        new TaskSet(List.of("Walk-v0"), List.of(new Task("Walk-v0", new double[] {1}, false)));
    assertThat(TaskDigest.of(set)).isNotEqualTo(TaskDigest.of(hidden));
    assertThat(TaskDigest.of(set, TaskSet.empty()))
        .isNotEqualTo(TaskDigest.of(TaskSet.empty(), set));
    // python3: hashlib.sha256(struct.pack('>iH7s?id', 1, 7, b'Walk-v0', True, 1, 1.0)).hexdigest()
    assertThat(TaskDigest.of(set))
        .isEqualTo("d083b9b6ffeafd543b6154a7b4d71b93180999edd4943805e4c56842618b158d");
  }

  @Test
  void alteredParametersAreRefused() throws IOException {
    Path file = folder.resolve("tasks.json");
    TaskFile.write(file, new TaskSet(List.of("Walk-v0"), List.of(task(2.5))));
    Files.writeString(file, Files.readString(file).replace("2.5", "2.6"));
    assertRefused(file, "expected tasks with SHA-256 ", "; it was altered");
  }

  @Test
  void brokenFilesAreRefusedByName() throws IOException {
    Path file = folder.resolve("tasks.json");
    TaskFile.write(file, BENCHMARK.train());
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 1, whole.length / 2, whole.length - 3}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertRefused(file, "expected ", "");
    }
    Files.writeString(file, "{\"format\": \"metaworld4j-tasks\", \"version\": 1}");
    assertRefused(file, "", "expected a value, got none");
  }

  @Test
  void foreignFilesAreRefusedByName() throws IOException {
    Path file = folder.resolve("tasks.json");
    TaskFile.write(file, BENCHMARK);
    assertRefused(file, "expected the format metaworld4j-tasks, got 'metaworld4j-benchmark'", "");
    Files.writeString(file, "{}");
    assertRefused(file, "expected the format metaworld4j-tasks, got 'none'", "");
  }

  @Test
  void laterVersionsAreRefused() throws IOException {
    Path file = folder.resolve("tasks.json");
    TaskFile.write(file, TaskSet.empty());
    String text = Files.readString(file, UTF_8);
    Files.writeString(file, text.replace("\"version\" : 1", "\"version\" : 2"));
    assertRefused(
        file,
        "expected version 1 of metaworld4j-tasks or earlier, got 2; a newer metaworld4j wrote it",
        "");
    Files.writeString(file, text.replace("\"version\" : 1", "\"version\" : 0"));
    assertRefused(file, "expected a version of at least 1, got 0", "");
  }

  @Test
  void parametersThatAreNoNumbersAreNotWritten() {
    Path file = folder.resolve("tasks.json");
    TaskSet set = new TaskSet(List.of("Walk-v0"), List.of(task(Double.NaN)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TaskFile.write(file, set))
        .withMessage("Walk-v0: expected finite parameters, got parameters[0] = NaN");
    assertThat(file).doesNotExist();
    assertThatThrownBy(() -> TaskFile.readTaskSet(file)).isInstanceOf(NoSuchFileException.class);
  }

  private static Task task(double goal) {
    return new Task("Walk-v0", new double[] {goal}, true);
  }

  private static void assertRefused(Path file, String start, String end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TaskFile.readTaskSet(file))
        .withMessageStartingWith(file + (start.isEmpty() ? "" : ": " + start))
        .withMessageEndingWith(end);
  }
}
