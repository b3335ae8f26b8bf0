package org.metaworld4j.classic;

/**
 * Many {@link MountainCarContinuous} environments in common arrays: the same numbers as single
 * ones.
 */
public final class MountainCarContinuousBatch extends ClassicBatch<MountainCarParameters> {

  private final MountainCar.Options options;

  private final double[] position = state[0];
  private final double[] velocity = state[1];
  private final boolean[] first; // step of the episode

  // the physics of the present episodes
  private final double[] force;
  private final double[] gravity;
  private final double[] goal;

  // scratch
  private final double[] slope;
  private final double[] sin;
  private final double[] cos;
  private final double[] turns;
  private final boolean[] arrived;

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
        MountainCarDynamics.OBSERVATIONS,
        MountainCarContinuous.ACTIONS,
        MountainCarParameters.CONTINUOUS_TASKS,
        MountainCarDynamics.STARTS,
        2,
        settings);
    this.options = options;
    int n = settings.count();
    first = new boolean[n];
    force = new double[n];
    gravity = new double[n];
    goal = new double[n];
    slope = new double[n];
    sin = new double[n];
    cos = new double[n];
    turns = new double[n];
    arrived = new boolean[n];
  }

  @Override
  void begin(int index, MountainCarParameters parameters) {
    first[index] = true;
    force[index] = parameters.force();
    gravity[index] = parameters.gravity();
    goal[index] = parameters.goal();
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
          MountainCarContinuousDynamics.arrived(
              reached, kept, goal[i], options.goalVelocity(), first[i]);
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

  @Override
  void observe(int from, int to, float[] rows) {
    for (int i = from; i < to; i++) {
      rows[2 * i] = (float) position[i];
      rows[2 * i + 1] = (float) velocity[i];
    }
  }
}
