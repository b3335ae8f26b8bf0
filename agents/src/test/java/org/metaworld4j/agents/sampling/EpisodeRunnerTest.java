package org.metaworld4j.agents.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.meta.KinematicReach;
import org.metaworld4j.core.task.Task;

class EpisodeRunnerTest {

  private static final Task TASK =
      new Task(KinematicReach.ID, new double[] {0, 0.6, 0.02, 0, 0.8, 0.155}, false);

  private final EpisodeRunner runner = new EpisodeRunner(new KinematicReach());

  /** Drives forward to y = 0.8, where the goal is: 20 cm at 1 cm a step, minus the lag. */
  private static void forward(double[] observation, double[] action) {
    action[0] = 0;
    action[1] = Math.max(-1, Math.min(1, 100 * (0.8 - observation[1])));
    action[2] = 0;
    action[3] = 0;
  }

  @Test
  void episodeTellsItsFigures() {
    Episode episode =
        runner.run(TASK, EpisodeRunnerTest::forward, 60, 1, EpisodeRunner.Listener.NONE);
    assertThat(episode.steps()).isEqualTo(60);
    assertThat(episode.success()).isEqualTo(1);
    assertThat(episode.stepsToSuccess()).isBetween(15, 25);
    assertThat(episode.finalDistance()).isLessThan(0.05);
  }

  @Test
  void shorterHorizonEndsEarlierAndMisses() {
    Episode episode =
        runner.run(TASK, EpisodeRunnerTest::forward, 10, 1, EpisodeRunner.Listener.NONE);
    assertThat(episode.steps()).isEqualTo(10);
    assertThat(episode.success()).isZero();
    assertThat(episode.stepsToSuccess()).isZero();
  }

  @Test
  void environmentEndsTheEpisodeAtItsOwnLimit() {
    Episode episode =
        runner.run(TASK, EpisodeRunnerTest::forward, 9999, 1, EpisodeRunner.Listener.NONE);
    assertThat(episode.steps()).isEqualTo(500);
  }

  @Test
  void actionsAreClippedForTheEnvironmentButNotForTheRecord() {
    List<Double> recorded = new ArrayList<>();
    Policy wild = (observation, action) -> java.util.Arrays.fill(action, 50);
    Policy full = (observation, action) -> java.util.Arrays.fill(action, 1);
    Episode clipped = runner.run(TASK, wild, 20, 1, (o, action, r) -> recorded.add(action[0]));
    assertThat(recorded).hasSize(20).containsOnly(50.0);
    assertThat(runner.run(TASK, full, 20, 1, EpisodeRunner.Listener.NONE)).isEqualTo(clipped);
  }

  @Test
  void listenerHearsTheObservationThatTheActionAnswered() {
    List<Double> seen = new ArrayList<>();
    List<Double> heard = new ArrayList<>();
    Policy policy =
        (observation, action) -> {
          forward(observation, action);
          seen.add(observation[1]);
        };
    runner.run(TASK, policy, 20, 1, (observation, action, reward) -> heard.add(observation[1]));
    assertThat(heard).isEqualTo(seen);
  }
}
