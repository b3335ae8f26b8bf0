package org.metaworld4j.classic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.guard.EpisodeGuard;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Discrete;
import org.metaworld4j.core.space.Precision;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

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
 * failing one included. Terminates when the cart or the pole fails; truncated after 500 steps.
 *
 * <p>Start: all four numbers uniform in -0.05..0.05, or between the reset options {@code low} and
 * {@code high}. Draws, states, rewards and flags equal Gymnasium's CartPole-v1; states may differ
 * in the last digits, as sine and cosine are those of {@link StrictMath}.
 *
 * <p>Family: a {@link Task} sets {@link CartPoleParameters}; without one they are Gymnasium's. No
 * observation shows them.
 *
 * <p>Physics: Barto, Sutton and Anderson (1983), "Neuronlike adaptive elements that can solve
 * difficult learning control problems", without friction, integrated by Euler's method.
 */
public final class CartPole implements ParametricEnv<double[], Integer> {

  /** Identity and limits. */
  public static final EnvSpec SPEC =
      new EnvSpec(
          "CartPole-v1",
          "Balance a pole on a cart by pushing the cart left or right.",
          OptionalInt.of(500),
          OptionalDouble.of(475));

  private static final double STEP = 0.02; // s
  private static final double POSITION_LIMIT = 2.4; // m
  private static final double ANGLE_LIMIT = 12 * 2 * Math.PI / 360; // rad
  private static final double START_LIMIT = 0.05;
  private static final List<String> OPTIONS = List.of("low", "high");

  private static final Box OBSERVATIONS = observations();
  private static final Discrete ACTIONS = new Discrete(2);

  private final EpisodeGuard guard = new EpisodeGuard(SPEC);
  private Generator random = Generator.unseeded();
  private Optional<Task> task = Optional.empty();
  private CartPoleParameters chosen = CartPoleParameters.GYMNASIUM; // for the next episode
  private CartPoleParameters parameters = chosen; // of this episode

  private double position; // m
  private double velocity; // m/s
  private double angle; // rad
  private double spin; // rad/s

  @Override
  public EnvSpec spec() {
    return SPEC;
  }

  @Override
  public Box observationSpace() {
    return OBSERVATIONS;
  }

  @Override
  public Discrete actionSpace() {
    return ACTIONS;
  }

  @Override
  public Box parameterSpace() {
    return CartPoleParameters.SPACE;
  }

  @Override
  public void setTask(Task next) {
    guard.enter();
    try {
      chosen = CartPoleParameters.of(next);
      task = Optional.of(next);
    } finally {
      guard.leave();
    }
  }

  @Override
  public Optional<Task> task() {
    return task;
  }

  @Override
  public void reset(ResetOptions options, double[] observation, int offset) {
    guard.enter();
    try {
      begin(options);
      observe(observation, offset);
      guard.began();
    } finally {
      guard.leave();
    }
  }

  @Override
  public void step(
      double[] action,
      int actionOffset,
      double[] observation,
      int observationOffset,
      Outcome outcome) {
    guard.enterStep();
    try {
      ACTIONS.checkAction(action, actionOffset);
      move(action[actionOffset] == 1 ? parameters.force() : -parameters.force());
      observe(observation, observationOffset);
      outcome.reward = 1;
      outcome.terminated = failed();
      outcome.truncated = guard.stepped(outcome.terminated);
    } finally {
      guard.leave();
    }
  }

  @Override
  public void close() {
    guard.close();
  }

  private void begin(ResetOptions options) {
    double low = -START_LIMIT;
    double high = START_LIMIT;
    if (!options.values().isEmpty()) {
      low = option(options.values(), "low", low);
      high = option(options.values(), "high", high);
      checkStart(options.values(), low, high);
    }
    random = options.generator(random);
    parameters = chosen;
    position = random.uniform(low, high);
    velocity = random.uniform(low, high);
    angle = random.uniform(low, high);
    spin = random.uniform(low, high);
  }

  /** Integrates one step; the order of the operations is Gymnasium's, to the last bit. */
  private void move(double force) {
    CartPoleParameters p = parameters;
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    double push = (force + p.poleMoment() * (spin * spin) * sin) / p.totalMass();
    double angularAcceleration =
        (p.gravity() * sin - cos * push)
            / (p.halfLength() * (4.0 / 3.0 - p.poleMass() * (cos * cos) / p.totalMass()));
    double acceleration = push - p.poleMoment() * angularAcceleration * cos / p.totalMass();

    position += STEP * velocity;
    velocity += STEP * acceleration;
    angle += STEP * spin;
    spin += STEP * angularAcceleration;
  }

  private boolean failed() {
    return Math.abs(position) > POSITION_LIMIT || Math.abs(angle) > ANGLE_LIMIT;
  }

  private void observe(double[] observation, int offset) {
    observation[offset] = (float) position;
    observation[offset + 1] = (float) velocity;
    observation[offset + 2] = (float) angle;
    observation[offset + 3] = (float) spin;
  }

  private static double option(Map<String, Double> values, String name, double fallback) {
    return values.getOrDefault(name, fallback);
  }

  private static void checkStart(Map<String, Double> values, double low, double high) {
    for (String name : values.keySet()) {
      if (!OPTIONS.contains(name)) {
        throw new UnknownNameException("reset option", name, OPTIONS);
      }
    }
    if (!(low <= high && Double.isFinite(high - low))) {
      throw new IllegalArgumentException(
          "reset options: expected finite low <= high, got low " + low + " and high " + high);
    }
  }

  private static Box observations() {
    double[] high = {
      2 * POSITION_LIMIT, Double.POSITIVE_INFINITY, 2 * ANGLE_LIMIT, Double.POSITIVE_INFINITY
    };
    double[] low = {-high[0], -high[1], -high[2], -high[3]};
    return new Box(low, high, Precision.FLOAT32);
  }
}
