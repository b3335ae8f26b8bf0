package org.metaworld4j.classic;

import java.util.Arrays;

/** Many {@link MountainCar} environments in common arrays: the same numbers as single ones. */
public final class MountainCarBatch extends ValleyCarBatch {

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
    super(MountainCar.SPEC, MountainCar.ACTIONS, MountainCarParameters.TASKS, settings, options);
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
      buffers.terminated[i] = position[i] >= goal[i] && velocity[i] >= goalVelocity;
    }
  }
}
