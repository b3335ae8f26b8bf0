package org.metaworld4j.agents.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metaworld4j.agents.cli.CommandRun.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metaworld4j.agents.run.TinyRun;

class MainTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                  | expected a command",
        "trains                              | did you mean train?",
        "doctor --jsn                        | Unknown option: '--jsn'",
        "speed reech                         | did you mean reach-v3?",
        "speed CartPole-v1 --threads 0       | threads: expected at least 1, got 0",
        "speed CartPole-v1 --seconds x       | --seconds",
        "tasks ML2                           | did you mean ML1",
        "tasks ML1                           | ML1: expected an environment, such as",
        "tasks ML1 --env push-v4             | did you mean push-v3?",
        "tasks ML1 --env reach-v3 --split all| --split",
        "tasks ML1 --env reach-v3 --seed -1  | seed: expected an integer of at least 0, got -1",
        "train mamml                         | did you mean maml?",
        "train maml ML3                      | did you mean ML1",
        "train --steps 0                     | steps: expected at least 1, got 0",
        "train --threads 0                   | threads: expected at least 1, got 0",
        "train --seeds 1,1                   | --seeds: expected different numbers, got [1, 1]",
        "train --seeds ,                     | --seeds: expected different numbers, got []",
        "fewshot sinusoid --threads 0        | threads: expected at least 1, got 0",
        "throughput --threads 0              | threads: expected at least 1, got 0",
        "evaluate ML1-CartPole --policy random --threads 0 | threads: expected at least 1, got 0",
        "train --config no-such-file.json    | no-such-file.json: expected a JSON file",
        "train --resume no-such-folder       | no-such-folder holds no run",
        "train --resume a --seed 3           | --resume: expected only --threads and --quiet",
      })
  void wrongUsageIsToldInOneSentence(String arguments, String sentence) {
    CommandRun outcome = run(arguments.isBlank() ? new String[0] : arguments.trim().split(" +"));

    assertThat(outcome.err().lines().filter(line -> line.startsWith("metaworld4j: ")))
        .singleElement()
        .asString()
        .contains(sentence);
    assertThat(outcome.err()).doesNotContain("\tat ");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void helpNamesEveryCommand() {
    assertThat(run("--help").out())
        .contains("envs", "tasks", "train", "evaluate", "speed", "doctor");
  }

  @Test
  void envsListsEverything() throws IOException {
    JsonNode json = run("envs", "--json", "-").json();

    assertThat(json.at("/environments").findValuesAsText("id"))
        .contains("CartPole-v1", "reach-v3", "door-open-v3");
    assertThat(json.at("/benchmarks").findValuesAsText("name")).contains("MT1", "ML1");
    assertThat(run("envs").out()).contains("reach-v3", "ML1-CartPole");
  }

  @Test
  void tasksListsTheGoalsOfASeed() throws IOException {
    String[] arguments = {
      "tasks", "ML1", "--env", "reach-v3", "--split", "test", "--seed", "42", "--json", "-"
    };
    JsonNode json = run(arguments).json();

    assertThat(json.get("benchmark").asText()).isEqualTo("ML1");
    assertThat(json.get("split").asText()).isEqualTo("test");
    assertThat(json.get("tasks")).hasSize(50);
    JsonNode first = json.at("/tasks/0");
    assertThat(first.get("env").asText()).isEqualTo("reach-v3");
    assertThat(first.get("parameters")).hasSize(6);
    assertThat(first.get("goalVisible").asBoolean()).isFalse();
    assertThat(run(arguments).out()).isEqualTo(json(json));
  }

  @ParameterizedTest
  @CsvSource({
    "MT10, train, 500, reach-v3, window-close-v3, true",
    "ML10, train, 500, reach-v3, basketball-v3, false",
    "ML10, test, 250, drawer-open-v3, lever-pull-v3, false",
    "ML45, train, 2250, assembly-v3, window-close-v3, false",
    "ML45, test, 250, bin-picking-v3, door-unlock-v3, false",
  })
  void tasksListsTheGoalsOfASetOfSeveralEnvironments(
      String set, String split, int count, String first, String last, boolean visible)
      throws IOException {
    CommandRun outcome = run("tasks", set, "--split", split);
    JsonNode json = run("tasks", set, "--split", split, "--json", "-").json();

    assertThat(json.get("tasks")).hasSize(count);
    assertThat(json.at("/tasks/0/env").asText()).isEqualTo(first);
    assertThat(json.at("/tasks/" + (count - 1) + "/env").asText()).isEqualTo(last);
    assertThat(json.get("tasks").findValuesAsText("goalVisible"))
        .containsOnly(String.valueOf(visible));
    assertThat(outcome.out().lines().filter(line -> line.contains(first))).hasSize(50);
  }

  private static String json(JsonNode json) throws IOException {
    return MAPPER.readTree(json.toString()).toPrettyString() + System.lineSeparator();
  }

  @Test
  void speedGoesToAFile() throws IOException {
    Path file = temp.resolve("speed.json");
    CommandRun outcome =
        run(
            "speed",
            "CartPole-v1",
            "--seconds",
            "0.1",
            "--threads",
            "2",
            "--json",
            file.toString());

    JsonNode json = MAPPER.readTree(Files.readAllBytes(file));
    assertThat(outcome.exitCode()).isZero();
    assertThat(json.get("threads").asInt()).isEqualTo(2);
    assertThat(json.at("/environments/0/id").asText()).isEqualTo("CartPole-v1");
    assertThat(json.get("harmonicMeanStepsPerSecond").asDouble())
        .isCloseTo(
            json.at("/environments/0/stepsPerSecond").asDouble(), Percentage.withPercentage(1e-6));
    assertThat(outcome.out()).contains("CartPole-v1", "harmonic mean");
  }

  @Test
  void doctorFindsThisMachineFit() {
    CommandRun outcome = run("doctor");

    assertThat(outcome.out()).contains("java", "native BLAS", "GFLOP/s", "environments");
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void trainedRunShowsItsGainAndCanBeEvaluatedAndResumed() throws IOException {
    Path config = Files.writeString(temp.resolve("tiny.json"), TinyRun.OVERRIDES);
    String folder = temp.resolve("run").toString();

    CommandRun trained =
        run("train", "--config", config.toString(), "--out", folder, "--seed", "3");
    assertThat(trained.exitCode()).isZero();
    assertThat(trained.err()).contains("seed 3", "steps/s", "left");
    assertThat(trained.out()).contains("held-out task", "return before", "mean", "of 50 held-out");
    assertThat(temp.resolve("run")).isDirectoryContaining("glob:**/evaluation.json");

    JsonNode evaluated =
        run("evaluate", "ML1-CartPole", "--policy", folder, "--episodes", "10", "--json", "-")
            .json();
    assertThat(evaluated.get("return").asDouble()).isPositive();

    CommandRun again = run("train", "--config", config.toString(), "--out", folder);
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err()).contains("already holds a run");

    CommandRun resumed = run("train", "--resume", folder);
    assertThat(resumed.exitCode()).isZero();
    assertThat(resumed.out()).isEqualTo(trained.out());
  }

  @Test
  void runFolderThatCannotBeWrittenIsRefused() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");
    CommandRun outcome = run("train", "--out", file.resolve("run").toString());

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("cannot be written").doesNotContain("\tat ");
  }

  @Test
  void settingThatIsUnknownIsNamed() throws IOException {
    Path config = temp.resolve("typo.json");
    Files.write(
        config,
        "{\"settings\": {\"adaptation\": {\"inerRate\": 1}}}".getBytes(StandardCharsets.UTF_8));
    CommandRun outcome =
        run("train", "--config", config.toString(), "--out", temp.resolve("run").toString());

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("inerRate").contains("did you mean innerRate?");
    assertThat(temp.resolve("run")).doesNotExist();
  }
}
