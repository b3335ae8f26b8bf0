package org.metaworld4j.agents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

/** Keeps what the README shows true. */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path SOURCE =
      Path.of("src", "test", "java", "org", "metaworld4j", "agents", "ReadmeTest.java");

  private static void example() {
    // example begins
    List<Task> tasks = Envs.benchmark("MT1", Optional.of("reach-v3"), 42).train().tasks();
    try (ParametricEnv<?, ?> env = Envs.make("reach-v3")) {
      env.setTask(tasks.get(0));
      double[] observation = new double[env.observationSize()];
      double[] action = {0, 0.5, -0.2, -1}; // hand to x, y, z; jaws open
      Outcome outcome = env.newOutcome();
      env.reset(ResetOptions.seed(1), observation, 0);
      do {
        env.step(action, 0, observation, 0, outcome);
      } while (!outcome.done());
      System.out.println("reward of the last step: " + outcome.reward);
    }
    // example ends
  }

  @Test
  void exampleIsTheOneThatRunsHere() throws IOException {
    String here = between(Files.readString(SOURCE), "// example begins\n", "\n    // example ends");
    String readme = between(Files.readString(README), "```java\n", "\n```");

    assertThat(readme).isEqualTo(here.stripIndent());
  }

  @Test
  void exampleRuns() {
    var bytes = new ByteArrayOutputStream();
    PrintStream out = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      example();
    } finally {
      System.setOut(out);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .matches("reward of the last step: [0-9.]+\\R");
  }

  @Test
  void theGalleryThatItPointsToShowsEveryEnvironment() throws IOException {
    assertThat(Files.readString(README)).contains("(docs/gallery.md)");
    Path docs = README.resolveSibling("docs");
    String gallery = Files.readString(docs.resolve("gallery.md"));

    assertThat(Envs.specs().stream().map(EnvSpec::id).collect(Collectors.toList()))
        .allSatisfy(
            id -> {
              assertThat(gallery).contains("![" + id + "](images/gallery/" + id + ".jpg)");
              assertThat(docs.resolve("images/gallery/" + id + ".jpg")).isNotEmptyFile();
            });
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
