package org.metaworld4j.manipulation.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.task.TaskDigest;
import org.metaworld4j.core.task.TaskSet;
import org.metaworld4j.core.vector.AutoresetMode;
import org.metaworld4j.core.vector.RandomActions;
import org.metaworld4j.core.vector.TaskVectorBuilder;
import org.metaworld4j.core.vector.VectorBuffers;
import org.metaworld4j.core.vector.VectorEnv;
import org.metaworld4j.core.wrapper.SelectTask;
import org.metaworld4j.core.wrapper.TerminateOnSuccess;
import org.metaworld4j.manipulation.GoldenTable;

/** What the original asks of its vectors. */
class MetaworldVectorsTest {

  private static final int ROUNDS = 60; // as in the recorded picks
  private static final int GOAL = 36;

  static Stream<GoldenTable.Row> recordedPicks() {
    return GoldenTable.readCommented("task-sets-original.csv").rows().stream()
        .filter(row -> row.text("set").startsWith("picks"));
  }

  @ParameterizedTest
  @MethodSource("recordedPicks")
  void environmentsPickTheOriginalsGoalsInItsOrder(GoldenTable.Row row) {
    long seed = (long) row.number("seed");
    TaskVectorBuilder builder =
        switch (row.text("set") + " " + row.text("split")) {
          case "picks MT10 train" -> MetaworldVectors.multiTask("MT10", seed);
          case "picks ML10 train" -> MetaworldVectors.metaTraining("ML10", seed, 20);
          case "picks ML10 test" -> MetaworldVectors.metaTest("ML10", seed, 10);
          default -> throw new IllegalArgumentException(row.text("set"));
        };
    try (VectorEnv vector = builder.build()) {
      List<Task> picks = new ArrayList<>();
      for (int i = 0; i < vector.count(); i++) {
        for (int round = 0; round < ROUNDS; round++) {
          vector.as(i, SelectTask.class).orElseThrow().select();
          picks.add(vector.task(i).orElseThrow());
        }
      }
      List<String> envs = picks.stream().map(Task::env).distinct().toList();
      assertThat(TaskDigest.of(new TaskSet(envs, picks))).isEqualTo(row.text("sha256"));
    }
  }

  @ParameterizedTest
  @CsvSource({"MT10, 10, 1", "MT50, 50, 2"})
  void multiTaskVectorHasOneEnvironmentForEachTaskOfTheSet(String name, int count, int threads) {
    try (VectorEnv vector =
        MetaworldVectors.multiTask(name, 42)
            .oneHot()
            .maxEpisodeSteps(10)
            .threads(threads)
            .build()) {
      assertThat(vector.count()).isEqualTo(count);
      assertThat(vector.autoreset()).isEqualTo(AutoresetMode.SAME_STEP);
      assertThat(ids(vector)).isEqualTo(MetaworldBenchmarks.draw(name, 42).train().envs());
      assertThat(vector.singleObservationSpace().packedSize()).isEqualTo(39 + count);
      vector.reset(ResetOptions.none());
      List<Task> first = tasks(vector);
      for (int i = 0; i < count; i++) {
        assertThat(selector(vector, i).selection().tasks()).hasSize(50);
        assertOneHot(vector.buffers(), i, count);
        assertThat(goal(vector, i)).isNotEqualTo(new float[3]);
      }
      boolean truncated = step(vector, 11);
      assertThat(truncated).isTrue();
      assertThat(tasks(vector)).isNotEqualTo(first);
      assertThat(tasks(vector)).allMatch(Task::goalVisible);
    }
  }

  private static void assertOneHot(VectorBuffers buffers, int row, int count) {
    float[] id = new float[count];
    buffers.observations.get(row * (39 + count) + 39, id);
    float[] expected = new float[count];
    expected[row] = 1;
    assertThat(id).isEqualTo(expected);
  }

  @Test
  void singleTaskHasAVectorOfOne() {
    try (VectorEnv vector = MetaworldVectors.multiTask("push-v3", 42).build()) {
      assertThat(ids(vector)).containsExactly("push-v3");
      assertThat(selector(vector, 0).selection().tasks())
          .isEqualTo(MetaworldBenchmarks.draw("MT1", "push-v3", 42).train().tasks());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"reach-v3", "hammer-v3"})
  void copiesOfMl1ShareFiftyHiddenGoals(String id) {
    try (VectorEnv train = MetaworldVectors.metaTraining(id, 42, 10).build();
        VectorEnv test = MetaworldVectors.metaTest(id, 42, 10).build()) {
      Set<Task> goals = new HashSet<>();
      for (VectorEnv vector : List.of(train, test)) {
        assertThat(ids(vector)).hasSize(10).containsOnly(id);
        goals.addAll(allTasks(vector, 5));
      }
      assertThat(goals).hasSize(100).noneMatch(Task::goalVisible);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "reach-v3, train, 10, 50, 1",
    "push-v3, test, 10, 50, 2",
    "ML10, train, 20, 50, 1",
    "ML10, train, 20, 50, 2",
    "ML10, test, 20, 40, 2",
    "ML45, train, 45, 50, 2",
    "ML45, test, 45, 45, 2",
  })
  void metaBatchHoldsEveryEnvironmentEquallyOften(
      String name, String split, int metaBatch, int tasksPerEnv, int threads) {
    boolean test = split.equals("test");
    TaskVectorBuilder builder =
        test
            ? MetaworldVectors.metaTest(name, 42, metaBatch)
            : MetaworldVectors.metaTraining(name, 42, metaBatch);
    try (VectorEnv vector =
        builder.tasksPerEnv(tasksPerEnv).maxEpisodeSteps(10).threads(threads).build()) {
      List<String> envs = ids(vector).stream().distinct().toList();
      assertThat(vector.count()).isEqualTo(metaBatch);
      assertThat(allTasks(vector, tasksPerEnv * envs.size() / metaBatch))
          .hasSize(tasksPerEnv * envs.size());
      vector.reset(ResetOptions.none());
      List<Task> first = tasks(vector);
      step(vector, 12);
      assertThat(tasks(vector)).isEqualTo(first);
      for (int i = 0; i < metaBatch; i++) {
        assertThat(goal(vector, i)).isEqualTo(new float[3]);
        assertThat(vector.as(i, TerminateOnSuccess.class).orElseThrow().active()).isEqualTo(test);
      }
    }
  }

  @Test
  void resultsDoNotDependOnThreads() {
    try (VectorEnv one = MetaworldVectors.multiTask("MT10", 3).maxEpisodeSteps(5).build();
        VectorEnv two =
            MetaworldVectors.multiTask("MT10", 3).maxEpisodeSteps(5).threads(2).build()) {
      for (VectorEnv vector : List.of(one, two)) {
        vector.reset(ResetOptions.none());
        step(vector, 13);
      }
      assertThat(two.buffers().observations).isEqualTo(one.buffers().observations);
      assertThat(two.buffers().rewards).isEqualTo(one.buffers().rewards);
      assertThat(tasks(two)).isEqualTo(tasks(one));
    }
  }

  @Test
  void impossibleMetaBatchesAreRefusedBeforeAnythingIsMade() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetaworldVectors.metaTraining("ML10", 42, 15))
        .withMessageStartingWith("metaBatch: expected a multiple of 10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetaworldVectors.metaTest("ML10", 42, 20).build())
        .withMessage(
            "tasks of drawer-open-v3: expected a number that 4 copies can share evenly, got 50;"
                + " use 48 of them or another meta batch");
  }

  @Test
  void setsOfTheOtherKindAreRefused() {
    assertThatThrownBy(() -> MetaworldVectors.multiTask("ML10", 42))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage("multi-task set: expected a known name, got 'ML10'; did you mean MT10?");
    assertThatThrownBy(() -> MetaworldVectors.metaTest("MT10", 42, 10))
        .isInstanceOf(UnknownNameException.class);
    assertThatThrownBy(() -> MetaworldVectors.metaTraining("reech-v3", 42, 10))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageEndingWith("did you mean reach-v3?");
  }

  private static SelectTask<?, ?> selector(VectorEnv vector, int index) {
    return vector.as(index, SelectTask.class).orElseThrow();
  }

  private static List<String> ids(VectorEnv vector) {
    return IntStream.range(0, vector.count()).mapToObj(i -> vector.spec(i).id()).toList();
  }

  private static List<Task> tasks(VectorEnv vector) {
    return IntStream.range(0, vector.count()).mapToObj(i -> vector.task(i).orElseThrow()).toList();
  }

  /** Returns the tasks of all selections, each of which must have so many. */
  private static Set<Task> allTasks(VectorEnv vector, int each) {
    Set<Task> all = new HashSet<>();
    for (int i = 0; i < vector.count(); i++) {
      assertThat(selector(vector, i).selection().tasks()).hasSize(each);
      all.addAll(selector(vector, i).selection().tasks());
    }
    return all;
  }

  private static float[] goal(VectorEnv vector, int row) {
    float[] goal = new float[3];
    int size = vector.singleObservationSpace().packedSize();
    vector.buffers().observations.get(row * size + GOAL, goal);
    return goal;
  }

  /** Makes random steps; returns whether an episode was truncated. */
  private static boolean step(VectorEnv vector, int steps) {
    RandomActions actions = new RandomActions(vector);
    Generator random = Generator.seeded(1);
    boolean truncated = false;
    for (int t = 0; t < steps; t++) {
      actions.write(random);
      vector.step();
      truncated |= vector.buffers().truncated[0];
    }
    return truncated;
  }
}
