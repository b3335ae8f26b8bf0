package org.metaworld4j.classic;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;

/**
 * Drives a car out of a valley with as little power as possible.
 *
 * <p>Observations and start are those of {@link MountainCar}.
 *
 * <p>Action: the power of the engine as one 32-bit number, -1 (full to the left) to 1; beyond that
 * it is full power. Reward: 100 for the step that reaches the goal, less a tenth of the action's
 * square in every step, of the whole action even beyond full power. Terminates at position 0.45 or
 * beyond with at least the goal velocity (option, usually 0); truncated after 999 steps.
 *
 * <p>Draws, states, rewards and flags equal Gymnasium's, which computes in 32 bits from the second
 * step on; see {@link MountainCarContinuousDynamics}. A state is in full precision after a reset,
 * of 32-bit numbers after a step.
 *
 * <p>Option by name: {@code goalVelocity}.
 *
 * <p>Family: a {@link org.metaworld4j.core.task.Task} sets {@link MountainCarParameters}; without
 * one they are Gymnasium's. No observation shows them.
 */
public final class MountainCarContinuous extends ValleyCar<double[]> {

  /** Identity and limits. */
  public static final EnvSpec SPEC =
      new EnvSpec(
              "MountainCarContinuous-v0",
              "Swing a weak car out of a valley with an engine of any power, sparingly.",
              OptionalInt.of(999),
              OptionalDouble.of(90))
          .options("goalVelocity");

  static final Box ACTIONS = Box.of(-1, 1, 1, Precision.FLOAT32);

  private boolean first; // step of the episode

  /** Makes the environment as Gymnasium has it. */
  public MountainCarContinuous() {
    this(MountainCar.Options.GYMNASIUM);
  }

  /** Makes an environment with options. */
  public MountainCarContinuous(MountainCar.Options options) {
    super(SPEC, ACTIONS, MountainCarParameters.CONTINUOUS_TASKS, options);
  }

  @Override
  void begin(StartBox starts, Generator random) {
    super.begin(starts, random);
    first = true;
  }

  @Override
  void advance(double[] action, int offset, Outcome outcome, Generator random) {
    MountainCarParameters p = parameters();
    float power = (float) action[offset];
    double cos = SinCos.cos(MountainCarContinuousDynamics.slopeAngle(position, first));
    double next =
        MountainCarContinuousDynamics.velocity(velocity, power, p.force(), p.gravity(), cos, first);
    double reached = MountainCarContinuousDynamics.position(position, next, first);
    double kept = MountainCarContinuousDynamics.atWall(reached, next, first);
    outcome.terminated =
        MountainCarContinuousDynamics.arrived(reached, kept, p.goal(), goalVelocity, first);
    outcome.reward = MountainCarContinuousDynamics.reward(outcome.terminated, power);
    position = (float) reached;
    velocity = (float) kept;
    first = false;
  }
}
