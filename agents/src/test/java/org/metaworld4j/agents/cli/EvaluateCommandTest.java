package org.metaworld4j.agents.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.metaworld4j.agents.cli.CommandRun.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metaworld4j.agents.run.TinyRun;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.TaskDigest;

class EvaluateCommandTest {

  @TempDir private static Path runs;
  @TempDir private Path temp;

  @BeforeAll
  static void trainTwoSeeds() throws IOException {
    Path config = Files.writeString(runs.resolve("tiny.json"), TinyRun.OVERRIDES);
    for (String seed : List.of("1", "2")) {
      String folder = trained(seed);
      assertThat(
              run("train", "--config", config.toString(), "--out", folder, "--seed", seed)
                  .exitCode())
          .isZero();
    }
  }

  private static String trained(String seed) {
    return runs.resolve("seed" + seed).toString();
  }

  private static CommandRun evaluate(String... more) {
    List<String> arguments = new ArrayList<>(List.of("evaluate"));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private static JsonNode json(String... more) throws IOException {
    return evaluate(Stream.concat(Stream.of(more), Stream.of("--json", "-")).toArray(String[]::new))
        .json();
  }

  @Test
  void resultsAreTheSameForAnyThreads() throws IOException {
    ObjectNode one = (ObjectNode) json("ML1-CartPole", "--policy", "random", "--threads", "1");
    ObjectNode three = (ObjectNode) json("ML1-CartPole", "--policy", "random", "--threads", "3");

    assertThat(one.remove("threads").asInt()).isEqualTo(1);
    assertThat(three.remove("threads").asInt()).isEqualTo(3);
    assertThat(three).isEqualTo(one);
    assertThat(one.at("/tasks/0/episodes").asInt()).isEqualTo(50);
  }

  @Test
  void adaptedResultsAreTheSameForAnyThreads() throws IOException {
    String[] arguments = {"ML1-CartPole", "--policy", trained("1"), "--episodes", "8"};
    JsonNode one =
        json(
            Stream.concat(Stream.of(arguments), Stream.of("--threads", "1"))
                .toArray(String[]::new));
    JsonNode two =
        json(
            Stream.concat(Stream.of(arguments), Stream.of("--threads", "2"))
                .toArray(String[]::new));

    assertThat(two.get("tasks")).isEqualTo(one.get("tasks"));
    assertThat(two.get("statistics")).isEqualTo(one.get("statistics"));
  }

  @Test
  void jsonKeepsItsFields() throws IOException {
    JsonNode json = json("MT1", "--env", "reach-v3", "--policy", "expert", "--episodes", "5");

    assertThat(json.fieldNames())
        .toIterable()
        .contains("benchmark", "split", "seed", "policy", "success", "return", "tasks")
        .contains("pooled", "statistics", "version", "taskSetSha256", "machine", "threads", "runs");
    assertThat(json.at("/tasks/0").fieldNames())
        .toIterable()
        .contains("env", "episodes", "success", "return", "stepsToSuccess")
        .contains("goals", "successInterval", "pooledSuccess", "finalDistance");
    assertThat(json.get("benchmark").asText()).isEqualTo("MT1");
    assertThat(json.get("split").asText()).isEqualTo("train");
    assertThat(json.get("seed").asLong()).isEqualTo(42);
    assertThat(json.get("policy").asText()).isEqualTo("expert");
    assertThat(json.get("version").asText()).isEqualTo(Main.version());
    assertThat(json.get("taskSetSha256").asText())
        .isEqualTo(TaskDigest.of(Envs.benchmark("MT1", Optional.of("reach-v3"), 42).train()));
    assertThat(json.at("/machine/java").asText()).isEqualTo(Runtime.version().toString());
  }

  @Test
  void expertIsShownTheGoalEvenWhereItIsHidden() throws IOException {
    JsonNode json = json("ML1", "--env", "reach-v3", "--policy", "expert", "--episodes", "10");

    assertThat(json.get("split").asText()).isEqualTo("test");
    assertThat(json.get("success").asDouble()).isGreaterThanOrEqualTo(0.9);
    assertThat(json.at("/tasks/0/stepsToSuccess").asDouble()).isBetween(1.0, 500.0);
    assertThat(json.at("/pooled/copies").asInt()).isEqualTo(20);
    assertThat(json.at("/pooled/episodes").asInt()).isEqualTo(3);
  }

  @Test
  void everyGoalCountsTheSameIfSomeAreTriedTwice() throws IOException {
    JsonNode json = json("ML1-CartPole", "--policy", "random", "--episodes", "60");

    assertThat(json.at("/tasks/0/episodes").asInt()).isEqualTo(60);
    assertThat(json.at("/tasks/0/goals").asInt()).isEqualTo(50);
    assertThat(json.at("/success").isNull()).isTrue();
    assertThat(json.at("/statistics/success/low").isNull()).isTrue();
    assertThat(json.at("/statistics/return/value").asDouble())
        .isCloseTo(json.get("return").asDouble(), offset(1e-9));
  }

  @Test
  void severalRunsAreSeedsOfOneAlgorithm() throws IOException {
    JsonNode json =
        json(
            "ML1-CartPole", "--policy", trained("1"), "--policy", trained("2"), "--episodes", "10");

    assertThat(json.at("/statistics/resampled").asText()).isEqualTo("runs");
    assertThat(json.get("runs")).hasSize(2);
    double first = json.at("/runs/0/return").asDouble();
    double second = json.at("/runs/1/return").asDouble();
    assertThat(json.get("return").asDouble()).isCloseTo((first + second) / 2, offset(1e-9));
    assertThat(json.at("/statistics/return/low").asDouble())
        .isCloseTo(Math.min(first, second), offset(1e-9));
    assertThat(json.at("/tasks/0/episodes").asInt()).isEqualTo(20);
  }

  @Test
  void filesAndTextTellTheSame() throws IOException {
    Path json = temp.resolve("result.json");
    Path markdown = temp.resolve("result.md");
    Path plot = temp.resolve("result.png");
    CommandRun result =
        evaluate(
            "MT1",
            "--env",
            "reach-v3",
            "--policy",
            "random",
            "--episodes",
            "4",
            "--json",
            json.toString(),
            "--markdown",
            markdown.toString(),
            "--plot",
            plot.toString());

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("environment", "reach-v3", "every goal counts the same");
    assertThat(result.err()).contains("4 of 4 episodes", "steps/s", "left", "success 0.00");
    assertThat(new ObjectMapper().readTree(json.toFile()).at("/tasks/0/episodes").asInt())
        .isEqualTo(4);
    List<String> page = Files.readAllLines(markdown);
    assertThat(page.get(0)).isEqualTo("# MT1 (train), policy random");
    assertThat(page)
        .contains("|---|--:|--:|--:|--:|--:|--:|--:|")
        .anyMatch(line -> line.startsWith("| reach-v3 | 4 | 0.00 | 0.00 to 0.00 |"))
        .anyMatch(line -> line.startsWith("- pooled success 0.000, as the original counts"));
    assertThat(ImageIO.read(plot.toFile()).getHeight()).isEqualTo(480);
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void markdownGoesToStandardOutputInsteadOfText() {
    CommandRun result =
        evaluate("ML1-CartPole", "--policy", "random", "--episodes", "2", "--markdown", "-");

    assertThat(result.out())
        .startsWith("# ML1-CartPole (test), policy random")
        .contains("of 20 goals side by side the first 3 episodes that end")
        .contains("| CartPole-v1 | 2 | - | - to - |");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MT1 --env reach-v3                                 | --policy",
        "MT1 --policy random                                | MT1: expected an environment",
        "MT1 --env reach-v4 --policy random                 | did you mean reach-v3?",
        "ML2 --policy random                                | did you mean ML1",
        "MT1 --env reach-v3 --policy exprt                  | did you mean expert?",
        "MT1 --env reach-v3 --policy random --split test    | --split: expected a split that has tasks, got test",
        "MT1 --env reach-v3 --policy random --split all     | --split",
        "ML1-CartPole --policy expert                       | CartPole-v1 has no scripted expert",
        "ML1-CartPole --policy src                          | src holds no run",
        "ML1-CartPole --policy random --policy random       | --policy: expected each one once",
        "ML1-CartPole --policy random --episodes 0          | --episodes: expected at least 1, got 0",
        "ML1-CartPole --policy random --episodes 1.5        | --episodes",
        "ML1-CartPole --policy random --threads 0           | --threads: expected at least 1, got 0",
        "ML1-CartPole --policy random --seed -1             | seed: expected an integer of at least 0, got -1",
        "ML1-CartPole --policy random --json no/such/a.json | --json: expected a file in a folder that can be written, got no/such/a.json",
        "ML1-CartPole --policy random --json src            | --json: expected the name of a file, got src",
        "ML1-CartPole --policy random --markdown no/such    | --markdown: expected a file in a folder",
        "ML1-CartPole --policy random --plot bars.jpg       | --plot: expected a file ending in .png, got bars.jpg",
        "ML1-CartPole --policy random --plot -              | --plot: expected a file ending in .png, got -",
        "ML1-CartPole --policy random --json - --markdown - | expected a file each, got the same one twice",
      })
  void wrongUsageIsToldInOneSentenceBeforeAnyWork(String arguments, String sentence) {
    assertRefused(evaluate(arguments.trim().split(" +")), sentence);
  }

  @Test
  void runThatLearnedOnOtherEnvironmentsIsRefused() {
    assertRefused(
        evaluate("ML1", "--env", "reach-v3", "--policy", trained("1")),
        "policy: expected a benchmark whose environments look like CartPole-v1");
  }

  private static void assertRefused(CommandRun result, String sentence) {
    assertThat(result.err().lines()).singleElement().asString().contains(sentence);
    assertThat(result.out()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(2);
  }
}
