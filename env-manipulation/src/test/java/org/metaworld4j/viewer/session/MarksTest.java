package org.metaworld4j.viewer.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.manipulation.ManipulationEnv;

class MarksTest {

  private static final Controller.Source PUSHING = env -> (now, action) -> action[0] = 0.4;

  @Test
  void resetsContactsSuccessesAndEndsAreMarkedOnce() {
    try (Simulation run = Simulation.of(Slider.of("A-v0"), PUSHING, Settings.USUAL)) {
      for (int i = 0; i < 20; i++) {
        run.forward();
      }
      List<Mark> marks = run.tape().marks();
      assertThat(marks)
          .extracting(Mark::kind)
          .startsWith(
              Mark.Kind.TASK, Mark.Kind.CONTACT, Mark.Kind.SUCCESS, Mark.Kind.END, Mark.Kind.RESET);
      assertThat(marks.get(1).text()).isEqualTo("block touches wall");
      for (Mark mark : marks) {
        Frame frame = run.tape().frame(mark.index());
        switch (mark.kind()) {
          case TASK, RESET -> assertThat(frame.step()).isZero();
          case CONTACT -> assertThat(frame.observation()[0]).isBetween(1.0, 1.4);
          case SUCCESS -> assertThat(frame.observation()[0]).isBetween(2.0, 2.4);
          case END -> assertThat(frame.terminated()).isTrue();
          default -> throw new AssertionError(mark);
        }
      }
    }
  }

  @Test
  void anotherTaskIsMarkedAsOne() {
    List<Task> tasks = List.of(Slider.task("A-v0", 2), Slider.task("A-v0", 3));
    try (Simulation run = Simulation.of(tasks, Slider::of, PUSHING, Settings.USUAL)) {
      run.nextTask(1);
      run.reset();
      assertThat(run.tape().marks())
          .extracting(Mark::kind)
          .containsExactly(Mark.Kind.TASK, Mark.Kind.TASK, Mark.Kind.RESET);
    }
  }

  @Test
  void aBranchIsMarkedWhereItLeaves() {
    try (Simulation run = Simulation.of(Slider.of("A-v0"), Controllers.random(1), Settings.USUAL)) {
      for (int i = 0; i < 9; i++) {
        run.forward();
      }
      run.moveTo(4);
      run.control(Controllers.random(2));
      run.forward();
      assertThat(run.tape().marks())
          .filteredOn(mark -> mark.kind() == Mark.Kind.BRANCH)
          .extracting(Mark::index)
          .containsExactly(4);
    }
  }

  @Test
  void anExpertsGraspAndSuccessAreFound() {
    try (Simulation run =
        Simulation.of(ManipulationEnv.of("pick-place-v3"), Controllers.expert(), Settings.USUAL)) {
      for (int i = 0; i < 120; i++) {
        run.forward();
      }
      List<Mark> marks = run.tape().marks();
      assertThat(marks).extracting(Mark::kind).containsOnlyOnce(Mark.Kind.SUCCESS);
      assertThat(marks)
          .filteredOn(mark -> mark.kind() == Mark.Kind.CONTACT)
          .anySatisfy(mark -> assertThat(mark.text()).contains("puck"))
          .hasSizeLessThan(10);
    }
  }
}
