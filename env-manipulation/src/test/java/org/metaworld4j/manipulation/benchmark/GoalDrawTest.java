package org.metaworld4j.manipulation.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.task.TaskSet;
import org.metaworld4j.manipulation.GoldenTable;
import org.metaworld4j.manipulation.task.ManipulationTasks;
import org.metaworld4j.manipulation.task.TaskSpec;

/** Goals recorded from the original, equal to the last bit. */
class GoalDrawTest {

  private static final List<GoldenTable.Row> GOLDEN = GoldenTable.read("goals.csv.gz").rows();

  static List<String> ids() {
    return ManipulationTasks.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void drawsTheGoalsOfMt1(String id) {
    Benchmark benchmark = MetaworldBenchmarks.draw("MT1", id, 42);
    assertThat(benchmark.train().tasks()).isEqualTo(golden("MT1", 42, "train", id, true));
    assertThat(benchmark.train().tasks()).hasSize(50).doesNotHaveDuplicates();
    assertThat(benchmark.test()).isEqualTo(TaskSet.empty());
  }

  @ParameterizedTest
  @CsvSource({"reach-v3", "push-v3", "pick-place-v3"})
  void drawsTheGoalsOfMl1(String id) {
    Benchmark benchmark = MetaworldBenchmarks.draw("ML1", id, 42);
    assertThat(benchmark.train().tasks()).isEqualTo(golden("ML1", 42, "train", id, false));
    assertThat(benchmark.test().tasks()).isEqualTo(golden("ML1", 42, "test", id, false));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void goalsLieInTheParameterSpace(String id) {
    TaskSpec spec = ManipulationTasks.create(id).spec();
    for (Task task : MetaworldBenchmarks.draw("ML1", id, 7).test().tasks()) {
      assertThat(spec.parameters().box().contains(task.parameters())).isTrue();
      assertThat(spec.parameters().accepted().test(task.parameters())).isTrue();
    }
  }

  @Test
  void heldOutGoalsDifferFromThoseLearntFrom() {
    Benchmark benchmark = MetaworldBenchmarks.draw("ML1", "reach-v3", 3);
    assertThat(benchmark.test().tasks()).doesNotContainAnyElementsOf(benchmark.train().tasks());
  }

  private static List<Task> golden(
      String set, long seed, String split, String env, boolean goalVisible) {
    List<Task> tasks =
        GOLDEN.stream()
            .filter(row -> row.text("set").equals(set) && row.number("seed") == seed)
            .filter(row -> row.text("split").equals(split) && row.text("env").equals(env))
            .map(row -> new Task(env, row.numbersFrom("r0"), goalVisible))
            .toList();
    assertThat(tasks).hasSize(50);
    return tasks;
  }
}
