package org.metaworld4j.agents.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metaworld4j.agents.evaluation.Bootstrap.Estimate;

class ComparisonTest {

  @TempDir private Path temp;

  @Test
  void groupIsAsManyRunsAsThereAreSeeds() {
    RunGroup group = RunGroup.create(temp.resolve("group"), List.of(3L, 1L, 20L), TinyRun::config);

    assertThat(group.runs())
        .extracting(run -> run.getFileName().toString())
        .containsExactly("seed1", "seed3", "seed20");
    assertThat(group.runs())
        .extracting(run -> RunFolder.config(run).seed())
        .containsExactly(1L, 3L, 20L);
    assertThat(RunGroup.of(group.runs().get(0)).runs()).containsExactly(group.runs().get(0));
  }

  @Test
  void groupOfOtherRunsIsRefused() {
    Path path = temp.resolve("group");
    RunGroup.create(path, List.of(1L), TinyRun::config);

    assertThat(RunGroup.create(path, List.of(1L, 2L), TinyRun::config).runs()).hasSize(2);
    assertThatThrownBy(() -> RunGroup.create(path, List.of(1L), seed -> TinyRun.config(seed + 5)))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("another configuration");
  }

  @Test
  void folderWithoutRunsIsRefused() {
    assertThatThrownBy(() -> RunGroup.of(temp))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("holds no run and no runs");
  }

  @Test
  void seedsGiveMeanAndInterval() throws IOException {
    RunGroup group = judged(0.2, 0.4, 0.9);
    Comparison.Row row = new Comparison(List.of(group)).rows().get(0);
    Estimate success = row.estimate(run -> run.after().success());

    assertThat(row.runs()).hasSize(3);
    assertThat(success.value()).isCloseTo(0.5, within(1e-12));
    assertThat(success.low()).isCloseTo(0.2, within(1e-12));
    assertThat(success.high()).isCloseTo(0.9, within(1e-12));
    assertThat(row.estimate(run -> run.before().success()).value()).isNaN();
  }

  @Test
  void runsThatWereNotJudgedDoNotCount() throws IOException {
    RunGroup group = judged(0.2, 0.4);
    Files.delete(group.runs().get(0).resolve("evaluation.json"));

    assertThat(new Comparison(List.of(group)).rows().get(0).runs()).hasSize(1);
  }

  @Test
  void evaluationThatWasAlteredIsRefusedByName() throws IOException {
    RunGroup group = judged(0.2);
    Files.writeString(group.runs().get(0).resolve("evaluation.json"), "{\"seed\": \"x\"}");

    assertThatThrownBy(() -> new Comparison(List.of(group)).rows())
        .isInstanceOf(RunException.class)
        .hasMessageContaining("evaluation.json")
        .hasMessageContaining("seed");
  }

  @Test
  void curvesOfAllSeedsMakeAPicture() throws IOException {
    RunGroup group = judged(0.2, 0.4);
    for (Path run : group.runs()) {
      write(run, "metrics.csv", "iteration,environmentSteps,success\n1,100,0\n2,220,0.5\n");
      write(run, "evaluations.csv", "");
    }
    byte[] png = new Comparison(List.of(group)).png();

    assertThat(png).startsWith(0x89, 'P', 'N', 'G');
    assertThat(png.length).isGreaterThan(5000);
  }

  @Test
  void tableWithoutNumbersIsRefusedByName() throws IOException {
    RunGroup group = judged(0.2);
    write(group.runs().get(0), "evaluations.csv", "");
    write(group.runs().get(0), "metrics.csv", "environmentSteps,success\n1,0\n1,x\n");

    assertThatThrownBy(() -> new Comparison(List.of(group)).png())
        .isInstanceOf(RunException.class)
        .hasMessageContaining("metrics.csv")
        .hasMessageContaining("1,x");
  }

  private RunGroup judged(double... successes) throws IOException {
    List<Long> seeds =
        java.util.stream.LongStream.rangeClosed(1, successes.length).boxed().toList();
    RunGroup group = RunGroup.create(temp.resolve("judged"), seeds, TinyRun::config);
    for (int i = 0; i < successes.length; i++) {
      String figures =
          """
          {"seed": %d, "steps": 4000, "wallSeconds": 1.5, "adapted": true,
           "before": {"success": null, "return": 1, "finalDistance": null},
           "after": {"success": %s, "return": 2, "finalDistance": 0.1}}
          """
              .formatted(i + 1, successes[i]);
      write(group.runs().get(i), "evaluation.json", figures);
    }
    return group;
  }

  private static void write(Path run, String file, String text) throws IOException {
    Files.write(run.resolve(file), text.getBytes(StandardCharsets.UTF_8));
  }
}
