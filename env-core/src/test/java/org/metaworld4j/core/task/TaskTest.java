package org.metaworld4j.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaskTest {

  private final Task task = new Task("Walk-v0", new double[] {1, 2}, true);

  @Test
  void parametersCannotBeChangedFromOutside() {
    double[] parameters = {1, 2};
    Task copied = new Task("Walk-v0", parameters, true);
    parameters[0] = 9;
    copied.parameters()[1] = 9;
    assertThat(copied).isEqualTo(task).hasSameHashCodeAs(task);
    assertThat(copied.parameter(1)).isEqualTo(2);
  }

  @Test
  void tasksDifferInEveryPart() {
    assertThat(task)
        .isNotEqualTo(new Task("Run-v0", new double[] {1, 2}, true))
        .isNotEqualTo(new Task("Walk-v0", new double[] {1, 3}, true))
        .isNotEqualTo(new Task("Walk-v0", new double[] {1, 2}, false));
    assertThat(task).hasToString("Walk-v0[1.0, 2.0] goal visible");
  }

  @Test
  void taskHasToFitItsEnvironment() {
    assertThatCode(() -> task.check("Walk-v0", 2)).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> task.check("Run-v0", 2))
        .withMessage("task: expected one for Run-v0, got one for Walk-v0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> task.check("Walk-v0", 3))
        .withMessage("Walk-v0: expected a task of 3 parameters, got 2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Task("Walk-v0", new double[] {0, Double.NaN}, true).check("Walk-v0", 2))
        .withMessage("Walk-v0: expected finite parameters, got parameters[1] = NaN");
  }

  @Test
  void setsHoldTasksOfTheirEnvironmentsOnly() {
    TaskSet set = new TaskSet(List.of("Walk-v0", "Run-v0"), List.of(task));
    assertThat(set.of("Walk-v0")).containsExactly(task);
    assertThat(set.of("Run-v0")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TaskSet(List.of("Run-v0"), List.of(task)))
        .withMessage("tasks: expected environments of [Run-v0], got Walk-v0");
  }
}
