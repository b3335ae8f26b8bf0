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
import org.metaworld4j.core.signal.Signal;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;

/**
 * Swings a rod up with a motor that is too weak to lift it at once, and keeps it upright.
 *
 * <table>
 * <caption>Observation, 32-bit</caption>
 * <tr><th>index</th><th>meaning</th><th>bounds</th></tr>
 * <tr><td>0</td><td>cosine of the angle from upright</td><td>-1..1</td></tr>
 * <tr><td>1</td><td>sine of it</td><td>-1..1</td></tr>
 * <tr><td>2</td><td>angular velocity, rad/s</td><td>-8..8</td></tr>
 * </table>
 *
 * <p>Action: the torque as one 32-bit number, N m, limited to -2..2, for 0.05 s. Reward: less the
 * square of the angle (within half a turn), less a tenth of the angular velocity's square, less a
 * thousandth of the torque's square, all before the step. Never terminates; truncated after 200
 * steps.
 *
 * <p>Start: angle uniform within half a turn and angular velocity within 1 rad/s either way, or
 * within the reset options {@code x_init} and {@code y_init}. Draws, states, rewards and flags
 * equal Gymnasium's; states may differ in the last digits, as {@link SinCos} does from the C
 * library.
 *
 * <p>Option by name: {@code g}, gravity in m/s^2.
 *
 * <p>Family: a {@link org.metaworld4j.core.task.Task} sets {@link PendulumParameters}; without one
 * they are Gymnasium's, with the gravity of the options. No observation shows them.
 */
public final class Pendulum extends ClassicEnv<double[], PendulumParameters> implements Explained {

  /** Identity and limits. */
  public static final EnvSpec SPEC =
      new EnvSpec(
              "Pendulum-v1",
              "Swing a rod up with a weak motor and keep it upright.",
              OptionalInt.of(200),
              OptionalDouble.empty())
          .options("g");

  static final Box OBSERVATIONS =
      new Box(new double[] {-1, -1, -8}, new double[] {1, 1, 8}, Precision.FLOAT32);
  static final Box ACTIONS = Box.of(-2, 2, 1, Precision.FLOAT32);
  static final StartBox STARTS = StartBox.symmetric(List.of("x_init", "y_init"), Math.PI, 1);

  /**
   * What may be chosen when the environment is made.
   *
   * @param g gravity, m/s^2, above 0
   */
  public record Options(double g) {

    /** Gymnasium's choice, 10 m/s^2. */
    public static final Options GYMNASIUM = new Options(10);

    /** Reads {@code g}. */
    static Options of(MakeOptions options) {
      return new Options(options.number("g", GYMNASIUM.g));
    }

    /** Refuses a gravity that is not above 0. */
    public Options {
      Check.positive("g", g);
    }

    TaskReader<PendulumParameters> tasks() {
      PendulumParameters usual = PendulumParameters.GYMNASIUM;
      return new PendulumParameters(g, usual.mass(), usual.length()).tasks();
    }
  }

  private double angle; // rad, 0 upright, not wrapped
  private double speed; // rad/s

  /** Makes the environment as Gymnasium has it. */
  public Pendulum() {
    this(Options.GYMNASIUM);
  }

  /** Makes an environment with options. */
  public Pendulum(Options options) {
    super(SPEC, OBSERVATIONS, ACTIONS, options.tasks(), STARTS);
  }

  /** Returns angle and angular velocity in full precision. */
  public double[] state() {
    return new double[] {angle, speed};
  }

  @Override
  public Scene scene() {
    return PendulumView.scene(parameters().length());
  }

  @Override
  public void poses(double[] out, int offset) {
    PendulumView.poses(angle, parameters().length(), out, offset);
  }

  @Override
  public List<Signal> signals() {
    return List.of(
        Signal.of("angle from upright", "rad", Signal.Purpose.PROGRESS),
        Signal.of("angular velocity", "rad/s", Signal.Purpose.PROGRESS));
  }

  @Override
  public void signalValues(double[] out, int offset) {
    out[offset] = PendulumDynamics.withinHalfTurn(angle);
    out[offset + 1] = speed;
  }

  @Override
  void begin(StartBox starts, Generator random) {
    angle = starts.draw(0, random);
    speed = starts.draw(1, random);
  }

  @Override
  void advance(double[] action, int offset, Outcome outcome, Generator random) {
    PendulumParameters p = parameters();
    float torque = PendulumDynamics.torque(action[offset]);
    outcome.reward = -PendulumDynamics.cost(angle, speed, torque);
    outcome.terminated = false;
    double drive = PendulumDynamics.drive(torque, p.gain());
    speed = PendulumDynamics.speed(speed, SinCos.sin(angle), p.fall(), drive);
    angle += speed * PendulumDynamics.STEP;
  }

  @Override
  void observe(double[] observation, int offset) {
    observation[offset] = (float) SinCos.cos(angle);
    observation[offset + 1] = (float) SinCos.sin(angle);
    observation[offset + 2] = (float) speed;
  }
}
