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
 * Balances a pole, hinged on a cart, by pushing the cart to the left or to the right.
 *
 * <table>
 * <caption>Observation, 32-bit</caption>
 * <tr><th>index</th><th>meaning</th><th>bounds</th><th>fails beyond</th></tr>
 * <tr><td>0</td><td>position of the cart, m</td><td>-4.8..4.8</td><td>2.4</td></tr>
 * <tr><td>1</td><td>velocity of the cart, m/s</td><td>none</td><td></td></tr>
 * <tr><td>2</td><td>angle of the pole from upright, rad</td><td>-0.418..0.418</td>
 *     <td>0.2094 (12 degrees)</td></tr>
 * <tr><td>3</td><td>angular velocity of the pole, rad/s</td><td>none</td><td></td></tr>
 * </table>
 *
 * <p>Actions: 0 pushes to the left, 1 to the right, for 0.02 s. Reward: 1 for every step, the
 * failing one included; or, by option, that of Sutton and Barto: 0, and -1 for the failing step.
 * Terminates when the cart or the pole fails; truncated after 500 steps (CartPole-v0: 200).
 *
 * <p>Start: all four numbers uniform in -0.05..0.05, or between the reset options {@code low} and
 * {@code high}. Draws, states, rewards and flags equal Gymnasium's.
 *
 * <p>Options by name: {@code suttonBartoReward} (true, false), {@code integrator} ({@code euler},
 * {@code semi-implicit}).
 *
 * <p>Family: a {@link org.metaworld4j.core.task.Task} sets {@link CartPoleParameters}; without one
 * they are Gymnasium's. No observation shows them. One policy can balance all of them. The tasks of
 * CartPoleDirection-v1, which is otherwise CartPole-v1, also decide which action pushes to which
 * side: no policy can balance both kinds without adapting to the one that it met.
 *
 * <p>Physics: Barto, Sutton and Anderson (1983), "Neuronlike adaptive elements that can solve
 * difficult learning control problems", without friction, integrated by Euler's method.
 */
public final class CartPole extends ClassicEnv<Integer, CartPoleParameters> implements Explained {

  /** Identity and limits of CartPole-v1. */
  public static final EnvSpec SPEC = spec("CartPole-v1", 500, 475);

  /** Identity and limits of CartPole-v0, whose episodes are shorter. */
  public static final EnvSpec SPEC_V0 = spec("CartPole-v0", 200, 195);

  /** Identity and limits of the cart that may be wired the wrong way round; CartPole-v1's. */
  public static final EnvSpec SPEC_DIRECTION = spec("CartPoleDirection-v1", 500, 475);

  static final Box OBSERVATIONS = observations();
  static final Discrete ACTIONS = new Discrete(2);
  static final StartBox STARTS = StartBox.of(4, -0.05, 0.05);

  private static final List<Signal> SIGNALS =
      List.of(
          within("pole angle", "rad", CartPoleDynamics.ANGLE_LIMIT),
          within("cart position", "m", CartPoleDynamics.POSITION_LIMIT));

  /** How a step follows from the accelerations. */
  public enum Integrator {
    /** Positions move with the velocities before the step. */
    EULER,
    /** Positions move with the velocities after the step. */
    SEMI_IMPLICIT
  }

  /**
   * What may be chosen when the environment is made.
   *
   * @param suttonBartoReward whether the reward is 0 a step and -1 for the failing one
   * @param integrator how positions follow from velocities
   */
  public record Options(boolean suttonBartoReward, Integrator integrator) {

    /** Gymnasium's choice: reward 1 a step, Euler's method. */
    public static final Options GYMNASIUM = new Options(false, Integrator.EULER);

    /** Reads {@code suttonBartoReward} (true or false) and {@code integrator}. */
    static Options of(MakeOptions options) {
      return new Options(
          options.flag("suttonBartoReward", false),
          Choice.of("integrator", options, Integrator.EULER));
    }

    double reward(boolean failed) {
      if (suttonBartoReward) {
        return failed ? -1 : 0;
      }
      return 1;
    }
  }

  private final Options options;

  private double position; // m
  private double velocity; // m/s
  private double angle; // rad
  private double spin; // rad/s

  /** Makes CartPole-v1 as Gymnasium has it. */
  public CartPole() {
    this(SPEC, Options.GYMNASIUM);
  }

  /**
   * Makes an environment.
   *
   * @param spec {@link #SPEC}, {@link #SPEC_V0} or {@link #SPEC_DIRECTION}
   * @param options reward and integrator
   */
  public CartPole(EnvSpec spec, Options options) {
    super(spec, OBSERVATIONS, ACTIONS, tasks(spec), STARTS);
    this.options = options;
  }

  private static TaskReader<CartPoleParameters> tasks(EnvSpec spec) {
    return spec.id().equals(SPEC_DIRECTION.id())
        ? CartPoleParameters.TASKS_OF_EITHER_DIRECTION
        : CartPoleParameters.TASKS;
  }

  /** Returns position, velocity, angle and angular velocity in full precision. */
  public double[] state() {
    return new double[] {position, velocity, angle, spin};
  }

  @Override
  public Scene scene() {
    return CartPoleView.scene(parameters().halfLength());
  }

  @Override
  public void poses(double[] out, int offset) {
    CartPoleView.poses(position, angle, parameters().halfLength(), out, offset);
  }

  @Override
  public double stepSeconds() {
    return CartPoleDynamics.STEP;
  }

  @Override
  public List<Signal> signals() {
    return SIGNALS;
  }

  @Override
  public void signalValues(double[] out, int offset) {
    out[offset] = angle;
    out[offset + 1] = position;
  }

  @Override
  void begin(StartBox starts, Generator random) {
    position = starts.draw(0, random);
    velocity = starts.draw(1, random);
    angle = starts.draw(2, random);
    spin = starts.draw(3, random);
  }

  @Override
  void advance(double[] action, int offset, Outcome outcome, Generator random) {
    move(CartPoleDynamics.force(action[offset], parameters().force()));
    outcome.terminated = CartPoleDynamics.failed(position, angle);
    outcome.reward = options.reward(outcome.terminated);
  }

  private void move(double force) {
    CartPoleParameters p = parameters();
    double mass = p.totalMass();
    double sin = SinCos.sin(angle);
    double cos = SinCos.cos(angle);
    double push = CartPoleDynamics.push(force, p.poleMoment(), spin, sin, mass);
    double spinRate =
        CartPoleDynamics.angularAcceleration(
            p.gravity(), p.poleMass(), p.halfLength(), mass, sin, cos, push);
    double acceleration = CartPoleDynamics.acceleration(push, p.poleMoment(), spinRate, cos, mass);

    double nextVelocity = velocity + CartPoleDynamics.STEP * acceleration;
    double nextSpin = spin + CartPoleDynamics.STEP * spinRate;
    boolean euler = options.integrator() == Integrator.EULER;
    position += CartPoleDynamics.STEP * (euler ? velocity : nextVelocity);
    angle += CartPoleDynamics.STEP * (euler ? spin : nextSpin);
    velocity = nextVelocity;
    spin = nextSpin;
  }

  @Override
  void observe(double[] observation, int offset) {
    observation[offset] = (float) position;
    observation[offset + 1] = (float) velocity;
    observation[offset + 2] = (float) angle;
    observation[offset + 3] = (float) spin;
  }

  private static Signal within(String name, String unit, double limit) {
    return Signal.of(
        name, unit, Signal.Purpose.SURVIVAL, Limit.atLeast(-limit), Limit.atMost(limit));
  }

  private static EnvSpec spec(String id, int steps, double threshold) {
    return new EnvSpec(
            id,
            "Balance a pole on a cart by pushing the cart left or right.",
            OptionalInt.of(steps),
            OptionalDouble.of(threshold))
        .options("suttonBartoReward", "integrator");
  }

  private static Box observations() {
    double[] high = {
      2 * CartPoleDynamics.POSITION_LIMIT,
      Double.POSITIVE_INFINITY,
      2 * CartPoleDynamics.ANGLE_LIMIT,
      Double.POSITIVE_INFINITY
    };
    double[] low = {-high[0], -high[1], -high[2], -high[3]};
    return new Box(low, high, Precision.FLOAT32);
  }
}
