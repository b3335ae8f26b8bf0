package org.metaworld4j.classic;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.registry.MakeOptions;
import org.metaworld4j.core.space.Discrete;

/**
 * Drives a car out of a valley whose slope is too steep for its engine, so that it has to swing.
 *
 * <table>
 * <caption>Observation, 32-bit</caption>
 * <tr><th>index</th><th>meaning</th><th>bounds</th></tr>
 * <tr><td>0</td><td>position</td><td>-1.2..0.6</td></tr>
 * <tr><td>1</td><td>velocity, a step</td><td>-0.07..0.07</td></tr>
 * </table>
 *
 * <p>Actions: 0 drives to the left, 1 rolls, 2 drives to the right. Reward: -1 for every step.
 * Terminates at position 0.5 or beyond with at least the goal velocity (option, usually 0);
 * truncated after 200 steps. A wall at the left end stops the car.
 *
 * <p>Start: at rest, position uniform in -0.6..-0.4, or between the reset options {@code low} and
 * {@code high}. Draws, states, rewards and flags equal Gymnasium's; states may differ in the last
 * digit, as {@link SinCos} does from the C library.
 *
 * <p>Option by name: {@code goalVelocity}.
 *
 * <p>Family: a {@link org.metaworld4j.core.task.Task} sets {@link MountainCarParameters}; without
 * one they are Gymnasium's. No observation shows them.
 *
 * <p>Physics: Moore (1990), "Efficient memory-based learning for robot control", in the form of
 * Sutton and Barto.
 */
public final class MountainCar extends ValleyCar<Integer> {

  /** Identity and limits. */
  public static final EnvSpec SPEC =
      new EnvSpec(
              "MountainCar-v0",
              "Swing a weak car out of a valley with full engine to the left, none, or to the right.",
              OptionalInt.of(200),
              OptionalDouble.of(-110))
          .options("goalVelocity");

  static final Discrete ACTIONS = new Discrete(3);

  /**
   * What may be chosen when the environment is made.
   *
   * @param goalVelocity least velocity at the goal, finite
   */
  public record Options(double goalVelocity) {

    /** Gymnasium's choice: any velocity to the right. */
    public static final Options GYMNASIUM = new Options(0);

    /** Reads {@code goalVelocity}. */
    static Options of(MakeOptions options) {
      return new Options(options.number("goalVelocity", GYMNASIUM.goalVelocity));
    }

    /** Refuses a velocity that is not finite. */
    public Options {
      Check.finite("goalVelocity", goalVelocity);
    }
  }

  /** Makes the environment as Gymnasium has it. */
  public MountainCar() {
    this(Options.GYMNASIUM);
  }

  /** Makes an environment with options. */
  public MountainCar(Options options) {
    super(SPEC, ACTIONS, MountainCarParameters.TASKS, options);
  }

  @Override
  void advance(double[] action, int offset, Outcome outcome, Generator random) {
    MountainCarParameters p = parameters();
    double cos = SinCos.cos(3 * position);
    double next =
        MountainCarDynamics.velocity(velocity, action[offset], p.force(), p.gravity(), cos);
    position = MountainCarDynamics.position(position, next);
    velocity = MountainCarDynamics.atWall(position, next);
    outcome.reward = -1;
    outcome.terminated = position >= p.goal() && velocity >= goalVelocity;
  }
}
