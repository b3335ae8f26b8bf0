package org.metaworld4j.agents.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.task.Task;

class TaskRoundsTest {

  private static final List<Task> TASKS =
      List.of(task("a", 1), task("b", 1), task("a", 2), task("b", 2), task("a", 3));
  private static final TaskRounds ROUNDS = new TaskRounds(TASKS, new Streams(4));

  @Test
  void everyEnvironmentHasTheSameShareInEveryIteration() {
    assertThat(ROUNDS.envs()).containsExactly("a", "b");
    for (long iteration = 0; iteration < 10; iteration++) {
      assertThat(ROUNDS.batch(iteration, 2).stream().map(Task::env))
          .containsExactly("a", "a", "b", "b");
    }
  }

  @Test
  void aRoundHasEachTaskOnce() {
    List<Task> round = new ArrayList<>();
    for (long iteration = 0; iteration < 3; iteration++) {
      round.addAll(ROUNDS.batch(iteration, 2));
    }
    assertThat(round.stream().filter(task -> task.env().equals("a")))
        .hasSize(6)
        .containsOnly(task("a", 1), task("a", 2), task("a", 3));
    assertThat(ROUNDS.batch(0, 3).subList(0, 3)).doesNotHaveDuplicates();
  }

  @Test
  void orderFollowsTheSeed() {
    List<Task> many = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      many.add(task("a", i));
    }
    List<Task> one = new TaskRounds(many, new Streams(1)).batch(0, 50);
    assertThat(new TaskRounds(many, new Streams(1)).batch(0, 50)).isEqualTo(one);
    assertThat(new TaskRounds(many, new Streams(2)).batch(0, 50)).isNotEqualTo(one);
    assertThat(new TaskRounds(many, new Streams(1)).batch(1, 50)).isNotEqualTo(one);
  }

  @Test
  void noTasksAreRefused() {
    assertThatThrownBy(() -> new TaskRounds(List.of(), new Streams(1)))
        .hasMessage("tasks: expected at least one to train on, got none");
  }

  private static Task task(String env, double parameter) {
    return new Task(env, new double[] {parameter}, true);
  }
}
