package org.metaworld4j.classic;

import java.util.Arrays;

/** Many {@link MountainCar} environments in common arrays: the same numbers as single ones. */
public final class MountainCarBatch extends ClassicBatch<MountainCarParameters> {

  private final MountainCar.Options options;

  private final double[] position = state[0];
  private final double[] velocity = state[1];

  // the physics of the present episodes
  private final double[] force;
  private final double[] gravity;
  private final double[] goal;

  // scratch
  private final double[] slope;
  private final double[] sin;
  private final double[] cos;
  private final double[] turns;

  /** Makes so many in Gymnasium's way. */
  public static MountainCarBatch of(int count) {
    return new MountainCarBatch(BatchSettings.of(count), MountainCar.Options.GYMNASIUM);
  }

  /**
   * Makes a batch.
   *
   * @param settings number of environments, threads, autoreset
   * @param options goal velocity
   */
  public MountainCarBatch(BatchSettings settings, MountainCar.Options options) {
    super(
        MountainCar.SPEC,
        MountainCarDynamics.OBSERVATIONS,
        MountainCar.ACTIONS,
        MountainCarParameters.TASKS,
        MountainCarDynamics.STARTS,
        2,
        settings);
    this.options = options;
    int n = settings.count();
    force = new double[n];
    gravity = new double[n];
    goal = new double[n];
    slope = new double[n];
    sin = new double[n];
    cos = new double[n];
    turns = new double[n];
  }

  @Override
  void begin(int index, MountainCarParameters parameters) {
    force[index] = parameters.force();
    gravity[index] = parameters.gravity();
    goal[index] = parameters.goal();
  }

  @Override
  void advance(int from, int to) {
    for (int i = from; i < to; i++) {
      slope[i] = 3 * position[i];
    }
    SinCos.of(slope, sin, cos, turns, from, to);
    for (int i = from; i < to; i++) {
      velocity[i] =
          MountainCarDynamics.velocity(velocity[i], action[i], force[i], gravity[i], cos[i]);
    }
    for (int i = from; i < to; i++) {
      position[i] = MountainCarDynamics.position(position[i], velocity[i]);
    }
    for (int i = from; i < to; i++) {
      velocity[i] = MountainCarDynamics.atWall(position[i], velocity[i]);
    }
  }

  @Override
  void judge(int from, int to) {
    Arrays.fill(buffers.rewards, from, to, -1);
    for (int i = from; i < to; i++) {
      buffers.terminated[i] = position[i] >= goal[i] && velocity[i] >= options.goalVelocity();
    }
  }

  @Override
  void observe(int from, int to, float[] rows) {
    for (int i = from; i < to; i++) {
      rows[2 * i] = (float) position[i];
      rows[2 * i + 1] = (float) velocity[i];
    }
  }
}
