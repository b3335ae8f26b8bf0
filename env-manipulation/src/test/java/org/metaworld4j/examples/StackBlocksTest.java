package org.metaworld4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.check.EnvContract;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.manipulation.ManipulationEnv;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.task.ManipulationTasks;

class StackBlocksTest {

  private final Start start = new Start();
  private final Moment now = new Moment();
  private final Assessment assessment = new Assessment();

  @TestFactory
  Stream<DynamicTest> keepsTheContract() {
    return EnvContract.of(() -> Envs.make("stack-blocks-v0"), 60).rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), rule::check));
  }

  @Test
  void expertStacksTheBlocks() {
    List<Task> goals = Envs.benchmark("MT1", Optional.of("stack-blocks-v0"), 42).train().tasks();
    try (ManipulationEnv env = ManipulationEnv.of("stack-blocks-v0")) {
      for (Task goal : goals.subList(0, 10)) {
        env.setTask(goal);
        assertThat(lastReward(env)).isEqualTo(10);
      }
    }
  }

  private static double lastReward(ManipulationEnv env) {
    double[] observation = new double[env.observationSize()];
    double[] action = new double[4];
    Outcome outcome = env.newOutcome();
    env.reset(ResetOptions.none(), observation, 0);
    for (int step = 0; step < 200; step++) {
      env.demonstrate(observation, action);
      env.step(action, 0, observation, 0, outcome);
    }
    return outcome.reward;
  }

  @Test
  void blockMustLieOnTheOtherAndBeLetGo() {
    placeBlockAt(0.1, 0.7, 0.06);
    assertThat(assessed().success).isTrue();
    assertThat(assessed().reward).isEqualTo(10);

    now.touching = true;
    assertThat(assessed().success).isFalse();

    now.touching = false;
    placeBlockAt(0.116, 0.7, 0.06);
    assertThat(assessed().success).isFalse();
    assertThat(assessed().reward).isLessThan(10);
  }

  @Test
  void liftedBlockEarnsMoreTheNearerItIs() {
    placeBlockAt(0, 0.6, 0.02);
    assertThat(assessed().reward).isLessThan(2);
    placeBlockAt(0, 0.6, 0.12);
    double lifted = assessed().reward;
    placeBlockAt(0.1, 0.7, 0.12);
    assertThat(assessed().reward).isBetween(lifted + 0.1, 10.0);
  }

  /** Places the block, and the fingers around it; the other block lies at (0.1, 0.7). */
  private void placeBlockAt(double x, double y, double z) {
    System.arraycopy(new double[] {0, 0.6, 0.02}, 0, start.object, 0, 3);
    System.arraycopy(new double[] {0.1, 0.7, 0.06}, 0, start.goal, 0, 3);
    System.arraycopy(new double[] {0, 0.6, 0.15}, 0, start.tcp, 0, 3);
    System.arraycopy(new double[] {x, y, z}, 0, now.object, 0, 3);
    System.arraycopy(new double[] {0.1, 0.7, 0.02}, 0, now.object2, 0, 3);
    System.arraycopy(new double[] {x, y, z}, 0, now.tcp, 0, 3);
    System.arraycopy(new double[] {x, y + 0.03, z}, 0, now.leftPad, 0, 3);
    System.arraycopy(new double[] {x, y - 0.03, z}, 0, now.rightPad, 0, 3);
  }

  private Assessment assessed() {
    new StackBlocks().assess(start, now, assessment);
    return assessment;
  }

  @Test
  void taskIsOnOfferBesideTheFifty() {
    assertThat(ManipulationTasks.ids()).hasSize(50).doesNotContain("stack-blocks-v0");
    assertThat(ManipulationTasks.create("stack-blocks-v0")).isInstanceOf(StackBlocks.class);
    assertThat(ManipulationTasks.create("stack-blocks-v0"))
        .isNotSameAs(ManipulationTasks.create("stack-blocks-v0"));
  }
}
