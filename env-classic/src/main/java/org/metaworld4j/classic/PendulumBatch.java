package org.metaworld4j.classic;

import java.util.Arrays;

/** Many {@link Pendulum} environments in common arrays: the same numbers as single ones. */
public final class PendulumBatch extends ClassicBatch<PendulumParameters> {

  private final double[] angle = state[0];
  private final double[] speed = state[1];

  // the physics of the present episodes
  private final double[] fall;
  private final double[] gain;

  // scratch
  private final double[] drive;
  private final double[] turns;

  // of the present angles, as observations need them first and the next step again
  private final double[] sin;
  private final double[] cos;

  /** Makes so many in Gymnasium's way. */
  public static PendulumBatch of(int count) {
    return new PendulumBatch(BatchSettings.of(count), Pendulum.Options.GYMNASIUM);
  }

  /**
   * Makes a batch.
   *
   * @param settings number of environments, threads, autoreset
   * @param options gravity
   */
  public PendulumBatch(BatchSettings settings, Pendulum.Options options) {
    super(
        Pendulum.SPEC,
        Pendulum.OBSERVATIONS,
        Pendulum.ACTIONS,
        options.tasks(),
        Pendulum.STARTS,
        2,
        settings);
    int n = settings.count();
    fall = new double[n];
    gain = new double[n];
    drive = new double[n];
    turns = new double[n];
    sin = new double[n];
    cos = new double[n];
  }

  @Override
  void begin(int index, PendulumParameters parameters) {
    fall[index] = parameters.fall();
    gain[index] = parameters.gain();
  }

  /** Also sets the rewards, which are of the states before the step. */
  @Override
  void advance(int from, int to) {
    for (int i = from; i < to; i++) {
      float torque = PendulumDynamics.torque(action[i]);
      drive[i] = PendulumDynamics.drive(torque, gain[i]);
      buffers.rewards[i] = -PendulumDynamics.cost(angle[i], speed[i], torque);
    }
    for (int i = from; i < to; i++) {
      speed[i] = PendulumDynamics.speed(speed[i], sin[i], fall[i], drive[i]);
    }
    for (int i = from; i < to; i++) {
      angle[i] += speed[i] * PendulumDynamics.STEP;
    }
  }

  @Override
  void judge(int from, int to) {
    Arrays.fill(buffers.terminated, from, to, false);
  }

  @Override
  void observe(int from, int to, float[] rows) {
    SinCos.of(angle, sin, cos, turns, from, to);
    for (int i = from; i < to; i++) {
      rows[3 * i] = (float) cos[i];
      rows[3 * i + 1] = (float) sin[i];
      rows[3 * i + 2] = (float) speed[i];
    }
  }
}
