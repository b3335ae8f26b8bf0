package org.metaworld4j.classic;

/**
 * Many {@link MountainCarContinuous} environments in common arrays: the same numbers as single
 * ones.
 */
public final class MountainCarContinuousBatch extends ValleyCarBatch {

  private final boolean[] first; // step of the episode
  private final boolean[] arrived; // with the present step

  /** Makes so many in Gymnasium's way. */
  public static MountainCarContinuousBatch of(int count) {
    return new MountainCarContinuousBatch(BatchSettings.of(count), MountainCar.Options.GYMNASIUM);
  }

  /**
   * Makes a batch.
   *
   * @param settings number of environments, threads, autoreset
   * @param options goal velocity
   */
  public MountainCarContinuousBatch(BatchSettings settings, MountainCar.Options options) {
    super(
        MountainCarContinuous.SPEC,
        MountainCarContinuous.ACTIONS,
        MountainCarParameters.CONTINUOUS_TASKS,
        settings,
        options);
    first = new boolean[settings.count()];
    arrived = new boolean[settings.count()];
  }

  @Override
  void begin(int index, MountainCarParameters parameters) {
    super.begin(index, parameters);
    first[index] = true;
  }

  @Override
  void advance(int from, int to) {
    for (int i = from; i < to; i++) {
      slope[i] = MountainCarContinuousDynamics.slopeAngle(position[i], first[i]);
    }
    SinCos.of(slope, sin, cos, turns, from, to);
    for (int i = from; i < to; i++) {
      double next =
          MountainCarContinuousDynamics.velocity(
              velocity[i], (float) action[i], force[i], gravity[i], cos[i], first[i]);
      double reached = MountainCarContinuousDynamics.position(position[i], next, first[i]);
      double kept = MountainCarContinuousDynamics.atWall(reached, next, first[i]);
      arrived[i] =
          MountainCarContinuousDynamics.arrived(reached, kept, goal[i], goalVelocity, first[i]);
      position[i] = (float) reached;
      velocity[i] = (float) kept;
      first[i] = false;
    }
  }

  @Override
  void judge(int from, int to) {
    for (int i = from; i < to; i++) {
      buffers.terminated[i] = arrived[i];
      buffers.rewards[i] = MountainCarContinuousDynamics.reward(arrived[i], (float) action[i]);
    }
  }
}
