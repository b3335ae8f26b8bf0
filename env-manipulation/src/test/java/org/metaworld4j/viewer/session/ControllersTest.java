package org.metaworld4j.viewer.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.manipulation.ManipulationEnv;

class ControllersTest {

  private static double[] firstAction(Controller.Source source, long seed) {
    Settings settings = Settings.USUAL.withSeed(seed);
    try (Simulation run = Simulation.of(Slider.of("Slider-v0"), source, settings)) {
      run.forward();
      return run.tape().frame().action();
    }
  }

  @Test
  void randomActionsFollowFromTheSeed() {
    assertThat(firstAction(Controllers.random(1), 0))
        .isEqualTo(firstAction(Controllers.random(1), 0));
    assertThat(firstAction(Controllers.random(1), 0))
        .isNotEqualTo(firstAction(Controllers.random(2), 0));
  }

  @Test
  void everyEpisodeHasARandomStreamOfItsOwn() {
    try (Simulation run =
        Simulation.of(Slider.of("Slider-v0"), Controllers.random(1), Settings.USUAL)) {
      run.forward();
      double[] first = run.tape().frame().action();
      run.reset();
      run.forward();
      assertThat(run.tape().frame().action()).isNotEqualTo(first);
    }
  }

  @Test
  void holdingStillIsZero() {
    assertThat(firstAction(Controllers.still(), 0)).containsExactly(0);
  }

  @Test
  void aPolicyReadsTheObservation() {
    Controller.Source halving =
        Controllers.policy("halving", (observation, action) -> action[0] = -observation[0] / 2);
    try (Simulation run = Simulation.of(Slider.of("Slider-v0"), halving, Settings.USUAL)) {
      double before = run.tape().frame().observation()[0];
      run.forward();
      assertThat(run.tape().frame().observation()[0]).isEqualTo(before / 2);
      assertThat(run.tape().live().orElseThrow().controller()).isEqualTo("halving");
    }
  }

  @Test
  void theExpertSolvesReach() {
    try (Simulation run =
        Simulation.of(ManipulationEnv.of("reach-v3"), Controllers.expert(), Settings.USUAL)) {
      for (int i = 0; i < 100; i++) {
        run.forward();
      }
      assertThat(run.tape().frame().success()).isTrue();
      assertThat(run.tape().frame().firstSuccess()).isBetween(1, 100);
    }
  }

  @Test
  void anExpertWhoCannotSeeTheGoalSaysSo() {
    Task hidden = new Task("reach-v3", new double[] {0, 0.6, 0.02, 0.1, 0.8, 0.2}, false);
    try (Simulation run =
        Simulation.of(List.of(hidden), ManipulationEnv::of, Controllers.expert(), Settings.USUAL)) {
      assertThatThrownBy(run::forward)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "expert: expected a task that shows its goal, got one of reach-v3 that hides it");
    }
  }
}
