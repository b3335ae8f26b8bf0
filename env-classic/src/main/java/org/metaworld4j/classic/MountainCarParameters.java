package org.metaworld4j.classic;

import java.util.List;
import org.metaworld4j.core.space.Box;

/**
 * The physics of one {@link MountainCar} or {@link MountainCarContinuous}; a task's parameter
 * vector holds them in this order.
 *
 * <p>Tasks are drawn from {@link #SPACE} or {@link #CONTINUOUS_SPACE}: force and gravity four
 * fifths to five fourths of Gymnasium's, the goal up to 0.1 below or 0.05 above. All of them can be
 * solved: the weakest car on the steepest hill climbs from the left wall to the highest goal.
 *
 * @param force change of velocity that the engine brings at full power, above 0
 * @param gravity change of velocity on the steepest slope, above 0
 * @param goal position to reach, within the world
 */
public record MountainCarParameters(double force, double gravity, double goal) {

  /** Gymnasium's values for MountainCar-v0. */
  public static final MountainCarParameters GYMNASIUM =
      new MountainCarParameters(0.001, 0.0025, 0.5);

  /** Gymnasium's values for MountainCarContinuous-v0. */
  public static final MountainCarParameters GYMNASIUM_CONTINUOUS =
      new MountainCarParameters(0.0015, 0.0025, 0.45);

  /** Cars and hills around Gymnasium's MountainCar-v0. */
  public static final Box SPACE = GYMNASIUM.neighbourhood();

  /** Cars and hills around Gymnasium's MountainCarContinuous-v0. */
  public static final Box CONTINUOUS_SPACE = GYMNASIUM_CONTINUOUS.neighbourhood();

  static final TaskReader<MountainCarParameters> TASKS =
      new TaskReader<>(GYMNASIUM, SPACE, MountainCarParameters::of);

  static final TaskReader<MountainCarParameters> CONTINUOUS_TASKS =
      new TaskReader<>(GYMNASIUM_CONTINUOUS, CONTINUOUS_SPACE, MountainCarParameters::of);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if force or gravity is not above 0, or the goal out of reach
   */
  public MountainCarParameters {
    Check.positive("force", force);
    Check.positive("gravity", gravity);
    Check.within("goal", goal, MountainCarDynamics.LEFT, MountainCarDynamics.RIGHT);
  }

  private static MountainCarParameters of(double[] vector) {
    return new MountainCarParameters(vector[0], vector[1], vector[2]);
  }

  /** Returns the names of the parameters in the order of a task's vector. */
  public static List<String> names() {
    return List.of("force", "gravity", "goal");
  }

  private Box neighbourhood() {
    return new Box(
        new double[] {0.8 * force, 0.8 * gravity, goal - 0.1},
        new double[] {1.25 * force, 1.25 * gravity, goal + 0.05});
  }
}
