package org.metaworld4j.core.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.check.Walk;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.task.TaskSet;
import org.metaworld4j.core.wrapper.RecordEpisodeStatistics;
import org.metaworld4j.core.wrapper.SelectTask;
import org.metaworld4j.core.wrapper.TerminateOnSuccess;

class TaskVectorBuilderTest {

  private static final List<String> WALK = List.of("Walk-v0");
  private static final TaskSet SET =
      new TaskSet(
          WALK,
          DoubleStream.of(1, 1.5, 2, 2.5, 3, 3.5)
              .mapToObj(goal -> new Task("Walk-v0", new double[] {goal}, true))
              .toList());

  @TempDir private Path folder;

  private static VectorEnv build(UnaryOperator<TaskVectorBuilder> settings) {
    return settings.apply(TaskVectorBuilder.of(SET, 42)).build();
  }

  private static List<Task> tasks(VectorEnv vector) {
    return IntStream.range(0, vector.count()).mapToObj(i -> vector.task(i).orElseThrow()).toList();
  }

  private static void select(VectorEnv vector) {
    for (int i = 0; i < vector.count(); i++) {
      vector.as(i, SelectTask.class).orElseThrow().select();
    }
  }

  /** Returns the tasks of so many rounds, each begun by a reset. */
  private static List<List<Task>> rounds(VectorEnv vector, int count) {
    List<List<Task>> rounds = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      vector.reset(ResetOptions.none());
      rounds.add(tasks(vector));
    }
    return rounds;
  }

  @Test
  void oneEnvironmentOfEachKindPicksOnReset() {
    try (VectorEnv vector = build(b -> b)) {
      assertThat(vector.count()).isEqualTo(1);
      assertThat(vector.autoreset()).isEqualTo(AutoresetMode.SAME_STEP);
      assertThat(rounds(vector, 30).stream().distinct().count()).isGreaterThan(3);
      assertThat(vector.as(0, Walk.class)).isPresent();
      assertThat(vector.as(0, TerminateOnSuccess.class)).isEmpty();
    }
  }

  @Test
  void copiesShareTheTasksOut() {
    try (VectorEnv vector = build(b -> b.metaBatch(3).pseudoRandom())) {
      assertThat(vector.count()).isEqualTo(3);
      for (int i = 0; i < 3; i++) {
        assertThat(vector.as(i, SelectTask.class).orElseThrow().selection().tasks())
            .containsExactly(SET.tasks().get(i), SET.tasks().get(i + 3));
      }
      vector.reset(ResetOptions.none());
      List<Task> first = tasks(vector);
      vector.reset(ResetOptions.none());
      assertThat(tasks(vector)).isEqualTo(first);
      select(vector);
      assertThat(tasks(vector)).doesNotContainAnyElementsOf(first);
    }
  }

  @Test
  void firstTasksCanBeTakenAlone() {
    try (VectorEnv vector = build(b -> b.tasksPerEnv(4).metaBatch(2))) {
      assertThat(vector.as(1, SelectTask.class).orElseThrow().selection().tasks())
          .containsExactly(SET.tasks().get(1), SET.tasks().get(3));
    }
  }

  @Test
  void observationsCarryWhatWasAskedFor() {
    try (VectorEnv vector =
        build(
            b ->
                b.oneHot()
                    .recurrentInputs(0.1)
                    .maxEpisodeSteps(2)
                    .autoreset(AutoresetMode.NEXT_STEP)
                    .metaBatch(2)
                    .threads(2))) {
      assertThat(vector.singleObservationSpace().packedSize()).isEqualTo(2 + 1 + 3);
      VectorBuffers buffers = vector.buffers();
      vector.reset(ResetOptions.seed(1));
      buffers.actions.put(1, -0.5f);
      vector.step();
      float[] second = new float[6];
      buffers.observations.get(6, second);
      assertThat(second[2]).isEqualTo(1); // the only environment of the set
      assertThat(second[3]).isEqualTo(-0.5f);
      assertThat(second[4]).isEqualTo((float) (0.1 * buffers.rewards[1]));
      vector.step();
      assertThat(buffers.truncated).containsOnly(true);
      assertThat(vector.as(1, RecordEpisodeStatistics.class).orElseThrow().lengths())
          .containsExactly(2);
    }
  }

  @Test
  void rewardsAndObservationsCanBeNormalized() {
    try (VectorEnv raw = build(b -> b);
        VectorEnv byReturn = build(b -> b.normalizeReward().normalizeObservations());
        VectorEnv exponential = build(b -> b.normalizeRewardExponentially(0.5))) {
      for (VectorEnv vector : List.of(raw, byReturn, exponential)) {
        vector.reset(ResetOptions.seed(3));
        vector.step();
      }
      double reward = raw.buffers().rewards[0];
      assertThat(byReturn.buffers().rewards[0]).isNegative().isNotEqualTo(reward);
      double variance = 0.5 * (0.5 + 0.5 * Math.pow(reward - 0.5 * reward, 2));
      variance += 0.5 * Math.pow(reward - 0.75 * reward, 2);
      assertThat(exponential.buffers().rewards[0]).isEqualTo(reward / (Math.sqrt(variance) + 1e-8));
      assertThat(byReturn.buffers().observations.get(0))
          .isNotEqualTo(raw.buffers().observations.get(0));
    }
  }

  @Test
  void resumedVectorPicksTheSameTasks() throws IOException {
    Path file = folder.resolve("selection.json");
    try (VectorEnv vector = build(b -> b.metaBatch(2));
        VectorEnv other = build(b -> b.metaBatch(2))) {
      rounds(vector, 5);
      SelectionCheckpoint.of(vector).write(file);
      SelectionCheckpoint.read(file).resume(other);
      assertThat(tasks(other)).isEqualTo(tasks(vector));
      assertThat(rounds(other, 20)).isEqualTo(rounds(vector, 20));
    }
  }

  @Test
  void checkpointsOfOtherVectorsAreRefused() {
    try (VectorEnv two = build(b -> b.metaBatch(2));
        VectorEnv three = build(b -> b.metaBatch(3));
        VectorEnv fewer = build(b -> b.tasksPerEnv(4).metaBatch(2));
        VectorEnv plain = SyncVectorEnv.of(Walk::new, 2)) {
      SelectionCheckpoint checkpoint = SelectionCheckpoint.of(two);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> checkpoint.resume(three))
          .withMessage(
              "vector: expected the environments [Walk-v0, Walk-v0], got [Walk-v0, Walk-v0,"
                  + " Walk-v0]");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> checkpoint.resume(fewer))
          .withMessageStartingWith("selection: expected tasks of SHA-256");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SelectionCheckpoint.of(plain))
          .withMessage(
              "environment 0, Walk-v0: expected one that selects its tasks; wrap it in SelectTask");
    }
  }

  @Test
  void brokenCheckpointsAreRefusedByName() throws IOException {
    Path file = folder.resolve("selection.json");
    try (VectorEnv vector = build(b -> b)) {
      SelectionCheckpoint.of(vector).write(file);
    }
    String whole = Files.readString(file);
    Files.writeString(file, whole.substring(0, whole.length() / 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SelectionCheckpoint.read(file))
        .withMessage(file + ": expected JSON, but it was cut or altered");
    Files.writeString(file, whole.replace("\"onReset\"", "\"onRest\""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SelectionCheckpoint.read(file))
        .withMessage(file + ".environments.state.onReset: expected a value, got none");
  }

  @Test
  void impossibleVectorsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TaskVectorBuilder.of(TaskSet.empty(), 1))
        .withMessage(
            "tasks: expected at least one environment, got none; this side of the benchmark is"
                + " empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> build(b -> b.metaBatch(4)))
        .withMessage(
            "tasks of Walk-v0: expected a number that 4 copies can share evenly, got 6; use 4 of"
                + " them or another meta batch");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> build(b -> b.tasksPerEnv(7)))
        .withMessage("tasksPerEnv: expected at most 6 for Walk-v0, got 7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> build(b -> b.threads(0)))
        .withMessage("threads: expected at least 1, got 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> build(TaskVectorBuilder::terminateOnSuccess))
        .withMessage("info of Walk-v0: expected success in it, got [distance]");
  }
}
