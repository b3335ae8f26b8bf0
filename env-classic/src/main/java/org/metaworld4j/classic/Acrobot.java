package org.metaworld4j.classic;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.registry.MakeOptions;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.signal.Explained;
import org.metaworld4j.core.signal.Limit;
import org.metaworld4j.core.signal.Signal;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Discrete;
import org.metaworld4j.core.space.Precision;

/**
 * Swings two hanging links up with a motor in the joint between them.
 *
 * <table>
 * <caption>Observation, 32-bit</caption>
 * <tr><th>index</th><th>meaning</th><th>bounds</th></tr>
 * <tr><td>0, 1</td><td>cosine and sine of the upper link's angle, 0 hanging down</td>
 *     <td>-1..1</td></tr>
 * <tr><td>2, 3</td><td>cosine and sine of the lower link's angle to the upper</td>
 *     <td>-1..1</td></tr>
 * <tr><td>4</td><td>angular velocity of the upper link, rad/s</td><td>-4 pi..4 pi</td></tr>
 * <tr><td>5</td><td>angular velocity of the lower link, rad/s</td><td>-9 pi..9 pi</td></tr>
 * </table>
 *
 * <p>Actions: torque of -1, 0 or 1 N m for 0.2 s. Reward: -1 for every step, 0 for the last.
 * Terminates when the tip is more than the upper link's length above the hinge; truncated after 500
 * steps.
 *
 * <p>Start: angles and angular velocities uniform in -0.1..0.1, or between the reset options {@code
 * low} and {@code high}, rounded to 32 bits. Draws, states, rewards and flags equal Gymnasium's;
 * states may differ in the last digits, as {@link SinCos} does from the C library.
 *
 * <p>Options by name: {@code equations} ({@code book}, {@code nips}), {@code torqueNoise} (N m),
 * {@code dt} (s).
 *
 * <p>Family: a {@link org.metaworld4j.core.task.Task} sets {@link AcrobotParameters}; without one
 * they are Gymnasium's. No observation shows them.
 *
 * <p>Physics: Sutton (1996), "Generalization in reinforcement learning: successful examples using
 * sparse coarse coding", with the equations of Sutton and Barto's book, integrated by one
 * Runge-Kutta step.
 */
public final class Acrobot extends ClassicEnv<Integer, AcrobotParameters> implements Explained {

  /** Identity and limits. */
  public static final EnvSpec SPEC =
      new EnvSpec(
              "Acrobot-v1",
              "Swing two links up with a motor in the joint between them.",
              OptionalInt.of(500),
              OptionalDouble.of(-100))
          .options("equations", "torqueNoise", "dt");

  static final Box OBSERVATIONS = observations();
  static final Discrete ACTIONS = new Discrete(3);
  static final StartBox STARTS = StartBox.of(4, -0.1, 0.1);

  /** Whose equations of motion. */
  public enum Equations {
    /** Those of Sutton and Barto's book. */
    BOOK,
    /** Those of Sutton's paper of 1996, which lack a term. */
    NIPS
  }

  /**
   * What may be chosen when the environment is made.
   *
   * @param equations of motion
   * @param torqueNoise largest random torque added to the motor's, N m, at least 0
   * @param dt duration of a step, s, above 0 and at most 1
   */
  public record Options(Equations equations, double torqueNoise, double dt) {

    /** Gymnasium's choice. */
    public static final Options GYMNASIUM = new Options(Equations.BOOK, 0, 0.2);

    /** Reads {@code equations}, {@code torqueNoise} and {@code dt}. */
    static Options of(MakeOptions options) {
      return new Options(
          Choice.of("equations", options, GYMNASIUM.equations),
          options.number("torqueNoise", GYMNASIUM.torqueNoise),
          options.number("dt", GYMNASIUM.dt));
    }

    /** Refuses figures out of range. */
    public Options {
      Check.notNegative("torqueNoise", torqueNoise);
      Check.positive("dt", dt);
      Check.within("dt", dt, 0, 1);
    }

    /** Draws the torque of a step that comes by chance; nothing is drawn if there is none. */
    double noise(Generator random) {
      return torqueNoise > 0 ? random.uniform(-torqueNoise, torqueNoise) : 0;
    }
  }

  private final Options options;
  private final double[] state = new double[4]; // two angles (rad), two angular velocities (rad/s)
  private final double[] stage = new double[4];
  private final double[][] slopes = new double[4][4]; // of the four stages

  /** Makes the environment as Gymnasium has it. */
  public Acrobot() {
    this(Options.GYMNASIUM);
  }

  /** Makes an environment with options. */
  public Acrobot(Options options) {
    super(SPEC, OBSERVATIONS, ACTIONS, AcrobotParameters.TASKS, STARTS);
    this.options = options;
  }

  /** Returns both angles and both angular velocities in full precision. */
  public double[] state() {
    return state.clone();
  }

  @Override
  public Scene scene() {
    return AcrobotView.scene(parameters().length1(), parameters().length2());
  }

  @Override
  public void poses(double[] out, int offset) {
    AcrobotView.poses(state, parameters().length1(), parameters().length2(), out, offset);
  }

  @Override
  public double stepSeconds() {
    return 1.0 / 15; // as Gymnasium shows it, three times as fast as it is
  }

  @Override
  public List<Signal> signals() {
    Limit over = new Limit(Limit.Side.ABOVE, parameters().length1());
    return List.of(Signal.of("tip height", "m", Signal.Purpose.SUCCESS, over));
  }

  @Override
  public void signalValues(double[] out, int offset) {
    AcrobotParameters p = parameters();
    out[offset] =
        AcrobotDynamics.tipHeight(
            SinCos.cos(state[0]), SinCos.cos(state[0] + state[1]), p.length1(), p.length2());
  }

  @Override
  void begin(StartBox starts, Generator random) {
    for (int i = 0; i < state.length; i++) {
      state[i] = (float) starts.draw(i, random);
    }
  }

  @Override
  void advance(double[] action, int offset, Outcome outcome, Generator random) {
    integrate(options.noise(random) + (action[offset] - 1));
    AcrobotParameters p = parameters();
    outcome.terminated =
        AcrobotDynamics.tipIsUp(
            SinCos.cos(state[0]), SinCos.cos(state[0] + state[1]), p.length1(), p.length2());
    outcome.reward = outcome.terminated ? 0 : -1;
  }

  private void integrate(double torque) {
    double dt = options.dt();
    slope(state, torque, slopes[0]);
    slope(stage(dt / 2, slopes[0]), torque, slopes[1]);
    slope(stage(dt / 2, slopes[1]), torque, slopes[2]);
    slope(stage(dt, slopes[2]), torque, slopes[3]);
    for (int i = 0; i < state.length; i++) {
      state[i] =
          AcrobotDynamics.rungeKutta(
              state[i], dt, slopes[0][i], slopes[1][i], slopes[2][i], slopes[3][i]);
    }
    state[0] = AcrobotDynamics.wrapped(state[0]);
    state[1] = AcrobotDynamics.wrapped(state[1]);
    state[2] = AcrobotDynamics.limited(state[2], AcrobotDynamics.MAX_SPEED_1);
    state[3] = AcrobotDynamics.limited(state[3], AcrobotDynamics.MAX_SPEED_2);
  }

  private double[] stage(double dt, double[] slope) {
    for (int i = 0; i < stage.length; i++) {
      stage[i] = state[i] + dt * slope[i];
    }
    return stage;
  }

  /** Writes the time derivative of a state. */
  private void slope(double[] y, double torque, double[] out) {
    AcrobotParameters p = parameters();
    double m2 = p.mass2();
    double l1 = p.length1();
    double c2 = p.centre2();
    double sin2 = SinCos.sin(y[1]);
    double cos2 = SinCos.cos(y[1]);
    double cosSum = SinCos.cos(y[0] + y[1] - AcrobotDynamics.LEVEL);
    double cosUpper = SinCos.cos(y[0] - AcrobotDynamics.LEVEL);

    double d1 = AcrobotDynamics.d1(p.mass1(), m2, l1, p.centre1(), c2, p.inertia(), cos2);
    double d2 = AcrobotDynamics.d2(m2, l1, c2, p.inertia(), cos2);
    double phi2 = AcrobotDynamics.phi2(m2, c2, p.gravity(), cosSum);
    double swing = AcrobotDynamics.swing(m2, l1, c2, y[2], y[3], sin2);
    double phi1 =
        AcrobotDynamics.phi1(swing, p.mass1(), m2, l1, p.centre1(), p.gravity(), cosUpper, phi2);
    double whip =
        options.equations() == Equations.BOOK ? AcrobotDynamics.whip(m2, l1, c2, y[2], sin2) : 0;
    out[0] = y[2];
    out[1] = y[3];
    out[3] = AcrobotDynamics.acceleration2(torque, d1, d2, phi1, whip, phi2, m2, c2, p.inertia());
    out[2] = AcrobotDynamics.acceleration1(d1, d2, phi1, out[3]);
  }

  @Override
  void observe(double[] observation, int offset) {
    observation[offset] = (float) SinCos.cos(state[0]);
    observation[offset + 1] = (float) SinCos.sin(state[0]);
    observation[offset + 2] = (float) SinCos.cos(state[1]);
    observation[offset + 3] = (float) SinCos.sin(state[1]);
    observation[offset + 4] = (float) state[2];
    observation[offset + 5] = (float) state[3];
  }

  private static Box observations() {
    double[] high = {1, 1, 1, 1, AcrobotDynamics.MAX_SPEED_1, AcrobotDynamics.MAX_SPEED_2};
    double[] low = {-1, -1, -1, -1, -high[4], -high[5]};
    return new Box(low, high, Precision.FLOAT32);
  }
}
