package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.manipulation.benchmark.MetaworldBenchmarks;
import org.metaworld4j.manipulation.reward.Points;

/** However far away the hand is sent, it stays in the bounds that observations promise. */
class ReachingLimitTest {

  private static final int TARGETS = 100;
  private static final double RADIUS = 10; // m, of the sphere of targets around the table
  private static final double GAIN = 25;
  private static final double STANDSTILL = 0.001; // m a step
  private static final int MOST_STEPS = 500;

  private final double[] observation = new double[39];
  private final double[] before = new double[39];
  private final double[] target = new double[3];
  private final double[] action = new double[4];

  @Test
  void handStaysInBoundsWhereverItIsSent() {
    Generator random = Generator.seeded(3);
    try (ManipulationEnv env = ManipulationEnv.of("reach-v3")) {
      env.setTask(MetaworldBenchmarks.singleGoal("reach-v3", true, 1));
      for (int i = 0; i < TARGETS; i++) {
        drawTarget(random);
        driveToStandstill(env);
        for (int axis = 0; axis < 3; axis++) {
          assertThat(observation[axis])
              .isStrictlyBetween(
                  env.observationSpace().low(axis), env.observationSpace().high(axis));
        }
      }
    }
  }

  private void drawTarget(Generator random) {
    for (int axis = 0; axis < 3; axis++) {
      target[axis] = random.standardNormal();
    }
    double length = Points.norm(target[0], target[1], target[2]);
    for (int axis = 0; axis < 3; axis++) {
      target[axis] *= RADIUS / length;
    }
  }

  private void driveToStandstill(ManipulationEnv env) {
    Outcome outcome = env.newOutcome();
    env.reset(ResetOptions.none(), observation, 0);
    boolean moving = true;
    for (int step = 0; step < MOST_STEPS && moving; step++) {
      System.arraycopy(observation, 0, before, 0, 3);
      for (int axis = 0; axis < 3; axis++) {
        action[axis] = GAIN * (target[axis] - observation[axis]);
      }
      env.step(action, 0, observation, 0, outcome);
      moving = way() >= STANDSTILL;
    }
  }

  private double way() {
    return Points.norm(
        observation[0] - before[0], observation[1] - before[1], observation[2] - before[2]);
  }
}
