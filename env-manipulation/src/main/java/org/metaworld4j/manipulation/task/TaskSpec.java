package org.metaworld4j.manipulation.task;

import java.util.Objects;
import org.metaworld4j.core.space.Box;

/**
 * Name, limits and placements of a {@link ManipulationTask}. Positions are x, y, z in metres, world
 * frame.
 *
 * @param id name with version, such as {@code reach-v3}
 * @param description one sentence on what the arm has to do
 * @param parameters the vectors that say where object and goal are
 * @param goals the box that an observed goal is clipped to
 * @param hand the box that the hand is commanded within
 * @param handStart where the hand is sent before an episode begins
 * @param settling physics steps that the hand goes on for after its approach, when the tool centre
 *     point has been remembered as that of the start
 * @param staleStart whether the first observation shows the hand as it was one physics step before;
 *     so it is in those tasks of the original that leave out a last look at the scene
 */
public record TaskSpec(
    String id,
    String description,
    ParameterSpace parameters,
    Box goals,
    Box hand,
    Place handStart,
    int settling,
    boolean staleStart) {

  /** The box that the hand is commanded within in most tasks. */
  public static final Box USUAL_HAND =
      new Box(new double[] {-0.5, 0.4, 0.05}, new double[] {0.5, 1, 0.5});

  /** The same with a floor below the table, for tasks that reach under things. */
  public static final Box LOW_HAND =
      new Box(new double[] {-0.5, 0.4, -0.15}, new double[] {0.5, 1, 0.5});

  /** Where the hand starts in most tasks. */
  public static final Place USUAL_HAND_START = new Place(0, 0.6, 0.2);

  /**
   * A point.
   *
   * @param x metres
   * @param y metres
   * @param z metres
   */
  public record Place(double x, double y, double z) {}

  /** Refuses missing parts. */
  public TaskSpec {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(parameters, "parameters");
    Objects.requireNonNull(goals, "goals");
    Objects.requireNonNull(hand, "hand");
    Objects.requireNonNull(handStart, "handStart");
  }

  /** Returns a task with the usual hand box and hand start. */
  public static TaskSpec of(String id, String description, ParameterSpace parameters, Box goals) {
    return new TaskSpec(id, description, parameters, goals, USUAL_HAND, USUAL_HAND_START, 0, false);
  }

  /** Returns this task with another hand start. */
  public TaskSpec withHandStart(double x, double y, double z) {
    return new TaskSpec(
        id, description, parameters, goals, hand, new Place(x, y, z), settling, staleStart);
  }

  /** Returns this task with another box that the hand is commanded within. */
  public TaskSpec withHand(Box newHand) {
    return new TaskSpec(
        id, description, parameters, goals, newHand, handStart, settling, staleStart);
  }

  /** Returns this task with physics steps after the approach. */
  public TaskSpec withSettling(int steps) {
    return new TaskSpec(id, description, parameters, goals, hand, handStart, steps, staleStart);
  }

  /** Returns this task with a first observation that is one physics step old. */
  public TaskSpec withStaleStart() {
    return new TaskSpec(id, description, parameters, goals, hand, handStart, settling, true);
  }
}
