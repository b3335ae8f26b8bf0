package org.metaworld4j.core.wrapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.CountingEnv;
import org.metaworld4j.core.check.Walk;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.task.TaskSelection;

class SelectTaskTest {

  private static final List<Task> TASKS = List.of(task(1), task(2), task(3), task(4), task(5));

  private static Task task(double goal) {
    return new Task("Walk-v0", new double[] {goal}, true);
  }

  private static SelectTask<double[], double[]> selecting(boolean onReset, long seed) {
    return new SelectTask<>(new Walk(), TaskSelection.pseudoRandom(TASKS, seed), onReset);
  }

  private static double goal(SelectTask<double[], double[]> env) {
    return env.reset().observation()[1];
  }

  private static List<Double> goals(SelectTask<double[], double[]> env, int count) {
    List<Double> goals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      goals.add(goal(env));
    }
    return goals;
  }

  @Test
  void everyResetHasTheNextTask() {
    assertThat(goals(selecting(true, 42), 10))
        .containsExactly(5.0, 3.0, 4.0, 2.0, 1.0, 2.0, 5.0, 3.0, 4.0, 1.0);
  }

  @Test
  void onCallTheTaskStaysUntilTheNextIsCalledFor() {
    var env = selecting(false, 42);
    assertThat(goals(env, 3)).containsExactly(5.0, 5.0, 5.0);
    env.select();
    assertThat(goals(env, 2)).containsExactly(3.0, 3.0);
    env.select();
    env.select();
    assertThat(goals(env, 2)).containsExactly(2.0, 2.0);
  }

  @Test
  void taskCalledForBeforeTheFirstResetIsTheFirst() {
    for (boolean onReset : new boolean[] {false, true}) {
      var env = selecting(onReset, 42);
      env.select();
      assertThat(env.task()).contains(task(5));
      assertThat(goal(env)).isEqualTo(5);
    }
  }

  @Test
  void pickingOnResetCanBeSwitched() {
    var env = selecting(true, 42);
    goals(env, 2);
    env.setOnReset(false);
    assertThat(env.onReset()).isFalse();
    assertThat(goals(env, 2)).containsExactly(3.0, 3.0);
    env.setOnReset(true);
    assertThat(goals(env, 2)).containsExactly(4.0, 2.0);
  }

  @Test
  void seedBeginsTheSelectionAnew() {
    for (boolean onReset : new boolean[] {false, true}) {
      var env = selecting(onReset, 1);
      goals(env, 7);
      assertThat(env.reset(42).observation()[1]).isEqualTo(5);
      env.select();
      assertThat(goal(env)).isEqualTo(3);
    }
  }

  @Test
  void seedLeavesATaskThatWasCalledFor() {
    var env = selecting(false, 42);
    goal(env);
    env.select();
    assertThat(env.reset(7).observation()[1]).isEqualTo(3);
    env.select();
    assertThat(goal(env)).isEqualTo(4);
  }

  @Test
  void taskFromOutsideStaysUntilTheNextIsCalledFor() {
    var env = selecting(true, 42);
    goal(env);
    env.setTask(task(4.5));
    assertThat(goals(env, 2)).containsExactly(4.5, 4.5);
    env.select();
    assertThat(goals(env, 2)).containsExactly(3.0, 4.0);
  }

  @Test
  void resumedSelectionGoesOnWithTheSameGoals() {
    for (boolean onReset : new boolean[] {false, true}) {
      var env = selecting(onReset, 42);
      goals(env, 3);
      env.select();
      var other = selecting(!onReset, 9);
      goals(other, 1);
      other.resume(env.state());
      assertThat(other.state()).isEqualTo(env.state());
      for (int i = 0; i < 8; i++) {
        assertThat(goal(other)).isEqualTo(goal(env));
        if (i % 3 == 2) {
          env.select();
          other.select();
        }
      }
    }
  }

  @Test
  void resumedBeginningBeginsAnewWhateverWasBefore() {
    for (boolean onReset : new boolean[] {false, true}) {
      var beginning = selecting(onReset, 42).state();
      var used = selecting(true, 9);
      goals(used, 2);
      used.resume(beginning);
      assertThat(goal(used)).isEqualTo(5);
      used.setTask(task(4.5));
      used.resume(beginning);
      assertThat(goals(used, 2)).containsExactly(5.0, onReset ? 3.0 : 5.0);
    }
  }

  @Test
  void tasksThatDoNotFitAreRefusedWhenWrapped() {
    var strangers =
        TaskSelection.random(List.of(task(1), new Task("Run-v0", new double[] {1}, true)), 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SelectTask<>(new Walk(), strangers, true))
        .withMessage("task: expected one for Walk-v0, got one for Run-v0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new SelectTask<>(new CountingEnv(3), TaskSelection.random(TASKS, 1), true))
        .withMessage("Counting-v0: expected an environment with tasks");
  }
}
