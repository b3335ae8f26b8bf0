package org.metaworld4j.agents.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metaworld4j.agents.cli.CommandRun.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metaworld4j.agents.run.TinyRun;

class TrainCommandTest {

  @TempDir private Path temp;
  private String config;

  @BeforeEach
  void write() throws IOException {
    config = Files.writeString(temp.resolve("tiny.json"), TinyRun.OVERRIDES).toString();
  }

  @Test
  void severalSeedsAreTrainedAndComparedAndNotTrainedAgain() throws IOException {
    String group = temp.resolve("group").toString();
    CommandRun trained = run("train", "--config", config, "--seeds", "3,1", "--out", group);

    assertThat(trained.exitCode()).as(trained.err()).isZero();
    assertThat(trained.out().lines().map(line -> line.split(" ")[0]))
        .containsExactly("runs", "seed1", "seed3", "group");
    assertThat(temp.resolve("group/seeds.png")).isNotEmptyFile();
    assertThat(temp.resolve("group/seed3/policy.npy")).isNotEmptyFile();

    byte[] metrics = Files.readAllBytes(temp.resolve("group/seed3/metrics.csv"));
    CommandRun again = run("train", "--resume", group);
    assertThat(again.out()).isEqualTo(trained.out());
    assertThat(again.err()).doesNotContain("steps/s");

    String alone = temp.resolve("alone").toString();
    run("train", "--config", config, "--seed", "3", "--out", alone);
    assertThat(temp.resolve("alone/metrics.csv")).hasBinaryContent(metrics);

    Path picture = temp.resolve("curves.png");
    CommandRun compared = run("compare", group, alone, "--plot", picture.toString(), "--markdown");
    assertThat(compared.out())
        .startsWith("| runs | algorithm |")
        .contains("| group |", "| alone |");
    assertThat(picture).isNotEmptyFile();
  }

  @Test
  void failedTrainingEndsWithOneSentenceAndExitCodeOne() throws IOException {
    Path bad = temp.resolve("bad.json");
    Files.writeString(
        bad, TinyRun.OVERRIDES.replace("\"tasks\": 4,", "\"tasks\": 4, \"innerRate\": 1e30,"));
    String folder = temp.resolve("run").toString();
    CommandRun outcome = run("train", "--config", bad.toString(), "--out", folder);

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("metaworld4j: training stopped after iteration", folder)
        .doesNotContain("\tat ");
  }

  @Test
  void savedPolicyIsEvaluated() throws IOException {
    String folder = temp.resolve("run").toString();
    run("train", "--config", config, "--out", folder);
    CommandRun outcome =
        run("evaluate", "ML1-CartPole", "--policy", folder + "/policy.json", "--episodes", "5");

    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("CartPole-v1");

    Files.write(temp.resolve("run/policy.npy"), new byte[100]);
    CommandRun cut = run("evaluate", "ML1-CartPole", "--policy", folder + "/policy.json");
    assertThat(cut.exitCode()).isEqualTo(2);
    assertThat(cut.err()).contains("policy.npy: expected a NumPy array");
  }

  @Test
  void seedAndSeedsExcludeEachOther() {
    CommandRun outcome = run("train", "--config", config, "--seed", "1", "--seeds", "1,2");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("--seeds: expected no --seed beside it");
  }

  @Test
  void folderWithoutRunsCannotBeCompared() {
    CommandRun outcome = run("compare", temp.resolve("nothing").toString());

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("holds no run and no runs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"settings", "settings.adaptation", "settings.adaptation.policy"})
  void nullInAConfigurationIsRefusedByName(String field) throws IOException {
    Path file = temp.resolve("null.json");
    String[] names = field.split("[.]");
    StringBuilder json = new StringBuilder("null");
    for (int i = names.length - 1; i >= 0; i--) {
      json.insert(0, "{\"" + names[i] + "\": ").append('}');
    }
    Files.writeString(file, json);

    CommandRun outcome = run("train", "--config", file.toString());

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains(field + ": expected a value, got none");
  }

  @Test
  void throughputTellsWhatLearningCosts() throws IOException {
    CommandRun outcome =
        run("throughput", "--config", config, "--seconds", "0.1", "--threads", "2", "--json", "-");

    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(outcome.json().at("/paces/learning/stepsPerSecond").asDouble()).isPositive();
    assertThat(outcome.json().get("ofRandom").asDouble())
        .isEqualTo(
            outcome.json().at("/paces/learning/stepsPerSecond").asDouble()
                / outcome.json().at("/paces/random/stepsPerSecond").asDouble());
    assertThat(outcome.json().get("ofRaw").asDouble())
        .isEqualTo(
            outcome.json().at("/paces/learning/stepsPerSecond").asDouble()
                / outcome.json().at("/paces/raw/stepsPerSecond").asDouble());
  }

  @Test
  void throughputRefusesAnEnvironmentThatTheBenchmarkDoesNotHave() {
    CommandRun outcome = run("throughput", "maml", "ML1", "--env", "nowhere-v3");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("nowhere-v3").doesNotContain("\tat ");
  }
}
