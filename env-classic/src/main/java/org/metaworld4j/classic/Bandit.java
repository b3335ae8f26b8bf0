package org.metaworld4j.classic;

import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Discrete;
import org.metaworld4j.core.space.Precision;

/**
 * A row of arms, each of which pays by chance around a mean of its own.
 *
 * <p>The means are a task's parameters. An episode is so many pulls; the observation is always 0.
 */
abstract class Bandit extends ClassicEnv<Integer, double[]> {

  static final int ARMS = 5;
  static final int PULLS = 100;

  private static final Box OBSERVATIONS = Box.of(0, 1, 1, Precision.FLOAT32);

  private int pulled = -1; // the arm; -1 before the first pull of an episode

  Bandit(EnvSpec spec, int arms, int pulls, TaskReader<double[]> tasks) {
    super(
        spec.maxEpisodeSteps(OptionalInt.of(pulls)),
        OBSERVATIONS,
        new Discrete(arms),
        tasks,
        StartBox.EMPTY);
  }

  /** Draws what an arm of this mean pays. */
  abstract double pay(double mean, Generator random);

  @Override
  public Scene scene() {
    return BanditView.scene(parameters());
  }

  @Override
  public void poses(double[] out, int offset) {
    BanditView.poses(parameters(), pulled, out, offset);
  }

  @Override
  public double stepSeconds() {
    return 0.25;
  }

  @Override
  void begin(StartBox starts, Generator random) {
    pulled = -1;
  }

  @Override
  void advance(double[] action, int offset, Outcome outcome, Generator random) {
    pulled = (int) action[offset];
    outcome.reward = pay(parameters()[pulled], random);
    outcome.terminated = false;
  }

  @Override
  void observe(double[] observation, int offset) {
    observation[offset] = 0;
  }
}
