package org.metaworld4j.classic;

import org.metaworld4j.core.random.Generator;

/** Many {@link Acrobot} environments in common arrays: the same numbers as single ones. */
public final class AcrobotBatch extends ClassicBatch<AcrobotParameters> {

  private static final int SIZE = 4; // numbers of a state

  private final Acrobot.Options options;
  private final AcrobotSlopes slopes;
  private final double[][] stage; // states between, (4, n)
  private final double[][][] stages; // slopes of the four stages, (4, 4, n)
  private final double[] torque;

  // of the present angles
  private final double[][] sin; // (2, n)
  private final double[][] cos;
  private final double[] sum;
  private final double[] sinSum;
  private final double[] cosSum;
  private final double[] turns;

  /** Makes so many in Gymnasium's way. */
  public static AcrobotBatch of(int count) {
    return new AcrobotBatch(BatchSettings.of(count), Acrobot.Options.GYMNASIUM);
  }

  /**
   * Makes a batch.
   *
   * @param settings number of environments, threads, autoreset
   * @param options equations, torque noise and duration of a step
   */
  public AcrobotBatch(BatchSettings settings, Acrobot.Options options) {
    super(
        Acrobot.SPEC,
        Acrobot.OBSERVATIONS,
        Acrobot.ACTIONS,
        AcrobotParameters.TASKS,
        Acrobot.STARTS,
        SIZE,
        settings);
    this.options = options;
    int n = settings.count();
    slopes = new AcrobotSlopes(n, options.equations());
    stage = new double[SIZE][n];
    stages = new double[SIZE][SIZE][n];
    torque = new double[n];
    sin = new double[2][n];
    cos = new double[2][n];
    sum = new double[n];
    sinSum = new double[n];
    cosSum = new double[n];
    turns = new double[n];
  }

  @Override
  void begin(int index, AcrobotParameters parameters) {
    for (double[] numbers : state) {
      numbers[index] = (float) numbers[index];
    }
    slopes.set(index, parameters);
  }

  /** Draws the noise of the motors, in the order of the environments. */
  @Override
  void draw(Generator random) {
    for (int i = 0; i < torque.length; i++) {
      torque[i] = renews(i) ? 0 : options.noise(random);
    }
  }

  @Override
  void advance(int from, int to) {
    for (int i = from; i < to; i++) {
      torque[i] += action[i] - 1;
    }
    double dt = options.dt();
    slopes.of(state, torque, stages[0], from, to);
    stage(dt / 2, stages[0], from, to);
    slopes.of(stage, torque, stages[1], from, to);
    stage(dt / 2, stages[1], from, to);
    slopes.of(stage, torque, stages[2], from, to);
    stage(dt, stages[2], from, to);
    slopes.of(stage, torque, stages[3], from, to);
    for (int j = 0; j < SIZE; j++) {
      combine(dt, state[j], stages[0][j], stages[1][j], stages[2][j], stages[3][j], from, to);
    }
    wrap(state[0], from, to);
    wrap(state[1], from, to);
    limit(state[2], AcrobotDynamics.MAX_SPEED_1, from, to);
    limit(state[3], AcrobotDynamics.MAX_SPEED_2, from, to);
  }

  private void stage(double dt, double[][] slopes, int from, int to) {
    for (int j = 0; j < SIZE; j++) {
      move(state[j], dt, slopes[j], stage[j], from, to);
    }
  }

  private static void move(double[] y, double dt, double[] slope, double[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = y[i] + dt * slope[i];
    }
  }

  private static void combine(
      double dt, double[] y, double[] k1, double[] k2, double[] k3, double[] k4, int from, int to) {
    for (int i = from; i < to; i++) {
      y[i] = AcrobotDynamics.rungeKutta(y[i], dt, k1[i], k2[i], k3[i], k4[i]);
    }
  }

  private static void wrap(double[] angle, int from, int to) {
    for (int i = from; i < to; i++) {
      angle[i] = AcrobotDynamics.wrapped(angle[i]);
    }
  }

  private static void limit(double[] speed, double limit, int from, int to) {
    for (int i = from; i < to; i++) {
      speed[i] = AcrobotDynamics.limited(speed[i], limit);
    }
  }

  @Override
  void judge(int from, int to) {
    for (int i = from; i < to; i++) {
      sum[i] = state[0][i] + state[1][i];
    }
    SinCos.of(sum, sinSum, cosSum, turns, from, to);
    SinCos.of(state[0], sin[0], cos[0], turns, from, to);
    for (int i = from; i < to; i++) {
      boolean up = slopes.tipIsUp(i, cos[0][i], cosSum[i]);
      buffers.terminated[i] = up;
      buffers.rewards[i] = up ? 0 : -1;
    }
  }

  @Override
  void observe(int from, int to, float[] rows) {
    SinCos.of(state[0], sin[0], cos[0], turns, from, to);
    SinCos.of(state[1], sin[1], cos[1], turns, from, to);
    for (int i = from; i < to; i++) {
      rows[6 * i] = (float) cos[0][i];
      rows[6 * i + 1] = (float) sin[0][i];
      rows[6 * i + 2] = (float) cos[1][i];
      rows[6 * i + 3] = (float) sin[1][i];
      rows[6 * i + 4] = (float) state[2][i];
      rows[6 * i + 5] = (float) state[3][i];
    }
  }
}
