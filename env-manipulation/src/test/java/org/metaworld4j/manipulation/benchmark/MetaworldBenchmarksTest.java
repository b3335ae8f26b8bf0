package org.metaworld4j.manipulation.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.registry.BenchmarkSpec;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.task.TaskDigest;
import org.metaworld4j.core.task.TaskSet;
import org.metaworld4j.manipulation.GoldenTable;
import org.metaworld4j.manipulation.task.ManipulationTasks;

/** Sets, their order and their goals are the original's, to the last bit. */
class MetaworldBenchmarksTest {

  private static final List<String> CUSTOM_TRAIN = List.of("push-v3", "reach-v3", "door-open-v3");
  private static final List<String> CUSTOM_TEST = List.of("hammer-v3", "soccer-v3");

  static Stream<GoldenTable.Row> recordedSets() {
    return GoldenTable.readCommented("task-sets-original.csv").rows().stream()
        .filter(row -> !row.text("set").startsWith("picks"));
  }

  @ParameterizedTest
  @MethodSource("recordedSets")
  void wholeSetsAreThoseOfTheOriginal(GoldenTable.Row row) {
    TaskSet set = draw(row.text("set"), (long) row.number("seed"), row.text("split"));
    assertThat(TaskDigest.of(set)).isEqualTo(row.text("sha256"));
  }

  private static TaskSet draw(String name, long seed, String split) {
    Benchmark benchmark =
        switch (name) {
          case "MT-custom" -> MetaworldBenchmarks.customMultiTask(CUSTOM_TRAIN, seed);
          case "ML-custom" ->
              MetaworldBenchmarks.customMetaLearning(CUSTOM_TRAIN, CUSTOM_TEST, seed);
          case "goal-hidden", "goal-observable" -> singleGoals(name, seed);
          default -> Envs.benchmark(name, Optional.empty(), seed);
        };
    return split.equals("train") ? benchmark.train() : benchmark.test();
  }

  private static Benchmark singleGoals(String name, long seed) {
    List<String> ids = ManipulationTasks.ids();
    boolean visible = name.equals("goal-observable");
    List<Task> goals =
        ids.stream().map(id -> MetaworldBenchmarks.singleGoal(id, visible, seed)).toList();
    return new Benchmark(name, seed, new TaskSet(ids, goals), TaskSet.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "MT10, 42, train, 10, 50", "MT10, 1, train, 10, 50",
    "ML10, 42, train, 10, 50", "ML10, 1, train, 10, 50",
    "ML10, 42, test, 5, 50", "ML10, 1, test, 5, 50",
    "ML45, 42, train, 45, 3", "ML45, 42, test, 5, 3",
  })
  void goalsAreThoseRecordedFromTheOriginal(
      String name, long seed, String split, int envs, int goalsEach) {
    TaskSet set = draw(name, seed, split);
    List<GoldenTable.Row> golden =
        GoldenTable.read("goals.csv.gz").rows().stream()
            .filter(row -> row.text("set").equals(name) && row.number("seed") == seed)
            .filter(row -> row.text("split").equals(split))
            .toList();
    assertThat(golden).hasSize(envs * goalsEach);
    assertThat(set.envs())
        .isEqualTo(golden.stream().map(row -> row.text("env")).distinct().toList());
    for (int i = 0; i < golden.size(); i++) {
      Task task = set.of(golden.get(i).text("env")).get(i % goalsEach);
      assertThat(task.parameters()).isEqualTo(golden.get(i).numbersFrom("r0"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MT10, 10, 0, true", "MT25, 25, 0, true", "MT50, 50, 0, true",
    "ML10, 10, 5, false", "ML25, 25, 5, false", "ML45, 45, 5, false",
  })
  void everyEnvironmentHasFiftyTasksThatAllDiffer(
      String name, int train, int test, boolean goalVisible) {
    Benchmark benchmark = MetaworldBenchmarks.draw(name, 10);
    List<Task> tasks =
        Stream.concat(benchmark.train().tasks().stream(), benchmark.test().tasks().stream())
            .toList();
    assertThat(benchmark.name()).isEqualTo(name);
    assertThat(benchmark.seed()).isEqualTo(10);
    assertThat(benchmark.train().envs()).hasSize(train).doesNotHaveDuplicates();
    assertThat(benchmark.test().envs()).hasSize(test).doesNotHaveDuplicates();
    assertThat(benchmark.extrapolation()).isEqualTo(TaskSet.empty());
    assertThat(tasks)
        .hasSize(50 * (train + test))
        .doesNotHaveDuplicates()
        .allMatch(task -> task.goalVisible() == goalVisible);
    for (String env : benchmark.train().envs()) {
      assertThat(benchmark.train().of(env)).hasSize(50);
    }
  }

  @Test
  void allEnvironmentsOfMl45AreTrainedOnOrHeldOut() {
    Benchmark benchmark = MetaworldBenchmarks.draw("ML45", 1);
    var envs = new HashSet<>(benchmark.train().envs());
    envs.addAll(benchmark.test().envs());
    assertThat(envs).hasSize(50).containsAll(ManipulationTasks.ids());
  }

  @Test
  void basketballIsOnBothSidesOfMl25WithOtherGoals() {
    Benchmark benchmark = MetaworldBenchmarks.draw("ML25", 42);
    List<Task> trained = benchmark.train().of("basketball-v3");
    assertThat(benchmark.test().of("basketball-v3"))
        .hasSize(50)
        .doesNotContainAnyElementsOf(trained);
    assertThat(benchmark.test().envs().stream().filter(benchmark.train().envs()::contains))
        .containsExactly("basketball-v3");
  }

  @ParameterizedTest
  @CsvSource({"MT10", "MT50", "ML10", "ML45"})
  void sameSeedGivesTheSameSet(String name) {
    assertThat(MetaworldBenchmarks.draw(name, 10)).isEqualTo(MetaworldBenchmarks.draw(name, 10));
  }

  @Test
  void otherSeedGivesOtherGoalsThroughout() {
    List<Task> ten = MetaworldBenchmarks.draw("MT50", 10).train().tasks();
    assertThat(MetaworldBenchmarks.draw("MT50", 50).train().tasks())
        .hasSameSizeAs(ten)
        .doesNotContainAnyElementsOf(ten);
  }

  @Test
  void registryOffersAllSetsInTheirOrder() {
    assertThat(
            Envs.benchmarks().stream()
                .map(BenchmarkSpec::name)
                .filter(name -> !name.startsWith("ML1-"))) // the classic families, also there
        .containsExactly("MT1", "ML1", "MT10", "MT25", "MT50", "ML10", "ML25", "ML45");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Envs.benchmark("ML10", Optional.of("reach-v3"), 1))
        .withMessage("ML10: expected no environment, as its own are fixed; got reach-v3");
    assertThatThrownBy(() -> Envs.benchmark("ML11", Optional.empty(), 1))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean ML1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Envs.benchmark("MT10", Optional.empty(), 1L << 32));
  }

  @Test
  void unknownSetsAreRefused() {
    assertThatThrownBy(() -> MetaworldBenchmarks.draw("MT45", 1))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("MT25");
    assertThatThrownBy(() -> MetaworldBenchmarks.draw("ML10", "reach-v3", 1))
        .isInstanceOf(UnknownNameException.class);
  }

  @Test
  void ownMultiTaskSetHasTheGoalsOfEachEnvironmentAlone() {
    Benchmark benchmark = MetaworldBenchmarks.customMultiTask(CUSTOM_TRAIN, 0);
    assertThat(benchmark.train().envs()).isEqualTo(CUSTOM_TRAIN);
    assertThat(benchmark.train().of("door-open-v3"))
        .isEqualTo(MetaworldBenchmarks.draw("MT1", "door-open-v3", 2).train().tasks());
    assertThat(benchmark.test()).isEqualTo(TaskSet.empty());
  }

  @Test
  void ownSetsTakeOwnTasks() {
    String own = ManipulationTasks.offered().get(50).id(); // the first after Meta-World's fifty
    Benchmark benchmark = MetaworldBenchmarks.customMetaLearning(CUSTOM_TRAIN, List.of(own), 1);
    assertThat(benchmark.test().of(own)).hasSize(50);
  }

  @Test
  void impossibleOwnSetsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetaworldBenchmarks.customMultiTask(List.of(), 1))
        .withMessage("envs: expected at least 1 environment, got none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetaworldBenchmarks.customMultiTask(List.of("push-v3", "push-v3"), 1))
        .withMessage("envs: expected each environment once, got push-v3 again");
    assertThatThrownBy(() -> MetaworldBenchmarks.customMultiTask(List.of("pusch-v3"), 1))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage(
            "environment of envs: expected a known name, got 'pusch-v3'; did you mean push-v3?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetaworldBenchmarks.customMetaLearning(CUSTOM_TRAIN, List.of(), 1))
        .withMessage("test: expected at least 1 environment, got none");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MetaworldBenchmarks.customMetaLearning(
                    CUSTOM_TRAIN, List.of("hammer-v3", "reach-v3"), 1))
        .withMessage("test: expected environments that are not trained on, got reach-v3");
    assertThatThrownBy(
            () -> MetaworldBenchmarks.customMetaLearning(CUSTOM_TRAIN, List.of("hamer-v3"), 1))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("environment of test")
        .hasMessageContaining("hammer-v3");
  }
}
