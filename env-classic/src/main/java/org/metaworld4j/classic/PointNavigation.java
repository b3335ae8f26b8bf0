package org.metaworld4j.classic;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.signal.Explained;
import org.metaworld4j.core.signal.Limit;
import org.metaworld4j.core.signal.Signal;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;

/**
 * Moves a point in the plane to a goal that it does not see.
 *
 * <table>
 * <caption>Observation, 32-bit</caption>
 * <tr><th>index</th><th>meaning</th><th>bounds</th></tr>
 * <tr><td>0, 1</td><td>position x and y</td><td>none</td></tr>
 * </table>
 *
 * <p>Action: velocity in x and y, limited to -0.1..0.1 each, for one step. Reward: less the square
 * of the distance to the goal after the step. Terminates within 0.01 of the goal; truncated after
 * 100 steps. Starts at the origin; no reset options.
 *
 * <p>Family: a {@link org.metaworld4j.core.task.Task} is the goal, drawn uniformly from the square
 * of side 1 around the origin; without one it is the corner (0.5, 0.5). No observation shows it.
 *
 * <p>Source: Finn, Abbeel and Levine (2017), "Model-agnostic meta-learning for fast adaptation of
 * deep networks", section 5.3, 2D navigation.
 */
public final class PointNavigation extends ClassicEnv<double[], PointNavigation.Goal>
    implements Explained {

  /** Identity and limits. */
  public static final EnvSpec SPEC =
      new EnvSpec(
          "PointNavigation-v0",
          "Move a point in the plane to a goal that is not shown.",
          OptionalInt.of(100),
          OptionalDouble.empty());

  /** Goals that tasks are drawn from. */
  public static final Box GOALS = Box.of(-0.5, 0.5, 2, Precision.FLOAT64);

  private static final double MAX_VELOCITY = 0.1; // a step
  private static final double REACHED = 0.01;
  private static final Box OBSERVATIONS =
      Box.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 2, Precision.FLOAT32);
  private static final Box ACTIONS = Box.of(-MAX_VELOCITY, MAX_VELOCITY, 2, Precision.FLOAT32);
  private static final TaskReader<Goal> TASKS =
      new TaskReader<>(new Goal(0.5, 0.5), GOALS, vector -> new Goal(vector[0], vector[1]));

  /**
   * Where to go; a task's parameter vector holds x and y.
   *
   * @param x finite
   * @param y finite
   */
  public record Goal(double x, double y) {
    /** Refuses a goal that is nowhere. */
    public Goal {
      Check.finite("x", x);
      Check.finite("y", y);
    }
  }

  private double x;
  private double y;

  /** Makes the environment. */
  public PointNavigation() {
    super(SPEC, OBSERVATIONS, ACTIONS, TASKS, StartBox.EMPTY);
  }

  @Override
  public Scene scene() {
    return PointNavigationView.scene();
  }

  @Override
  public void poses(double[] out, int offset) {
    PointNavigationView.poses(x, y, parameters(), out, offset);
  }

  @Override
  public double stepSeconds() {
    return 0.1;
  }

  @Override
  public List<Signal> signals() {
    Limit near = new Limit(Limit.Side.BELOW, REACHED * REACHED);
    return List.of(Signal.of("squared distance to goal", "", Signal.Purpose.SUCCESS, near));
  }

  @Override
  public void signalValues(double[] out, int offset) {
    out[offset] = squaredDistance();
  }

  @Override
  void begin(StartBox starts, Generator random) {
    x = 0;
    y = 0;
  }

  @Override
  void advance(double[] action, int offset, Outcome outcome, Generator random) {
    x += limited(action[offset]);
    y += limited(action[offset + 1]);
    double squaredDistance = squaredDistance();
    outcome.reward = -squaredDistance;
    outcome.terminated = squaredDistance < REACHED * REACHED;
  }

  private double squaredDistance() {
    double toGoalX = parameters().x() - x;
    double toGoalY = parameters().y() - y;
    return toGoalX * toGoalX + toGoalY * toGoalY;
  }

  private static double limited(double velocity) {
    return Math.max(-MAX_VELOCITY, Math.min(velocity, MAX_VELOCITY));
  }

  @Override
  void observe(double[] observation, int offset) {
    observation[offset] = (float) x;
    observation[offset + 1] = (float) y;
  }
}
