package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Separation;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Presses the lever on a safe's door down, which locks it.
 *
 * <p>Parameters: place of the safe; the goal g is (0, -0.04, -0.1) from the lever's pivot.
 * Observed: the lever's end o, orientation constantly 1, 0, 0, 0. With the left pad p, w = (0.25,
 * 1, 0.5), H the Hamacher product, d = |g - o| in height and long-tail tolerances:
 *
 * <table>
 * <caption>Reward, 0 to 10: 2 H(opening of the gripper, near) + 8 pressed</caption>
 * <tr><th>term</th><th>full when</th><th>margin</th></tr>
 * <tr><td>near</td><td>|w (o - p)| &le; 0.01</td><td>|w (o - p)|</td></tr>
 * <tr><td>pressed</td><td>d &le; 0.005</td><td>0.1</td></tr>
 * </table>
 *
 * <p>The margin of near uses the pad of now, not that at reset: in the original the stored
 * "initial" pad position is a view of live memory, and its published rewards contain that.
 *
 * <p>Success: d &le; 0.02, that is a lever angle of at least 1.19 rad.
 *
 * <p>Version 1: {@link ReachAndMove} with |o - g|, from the pivot; success up to 0.02 of it.
 */
public final class DoorLock implements ManipulationTask {

  private static final double[] GOAL_FROM_PIVOT = {0, -0.04, -0.1}; // m
  private static final double[] NEAR_WEIGHTS = {0.25, 1, 0.5};
  private static final double NEAR_RADIUS = 0.05; // m, weighted
  private static final double LOCK_LENGTH = 0.1; // m
  private static final double SUCCESS_HEIGHT = 0.02; // m
  private static final ReachAndMove VERSION_1 =
      new ReachAndMove(Separation.IN_SPACE, SUCCESS_HEIGHT);

  private static final double GAIN = 25; // of the expert
  private static final double PRESS_X = -0.02; // m; hand from the lever's end
  private static final double PRESS_Y = -0.02; // m
  private static final double OPEN = -1; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "door-lock-v3",
              "Lock a safe by pressing its lever down.",
              ParameterSpace.between(
                  new double[] {-0.1, 0.8, 0.15}, new double[] {0.1, 0.85, 0.15}),
              TaskSpec.LOW_HAND)
          .withHand(TaskSpec.LOW_HAND)
          .withHandStart(0, 0.6f, 0.2f)
          .withSettling(5)
          .withStaleStart();

  private final SafeLock lock = new SafeLock();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    lock.furnish(world);
  }

  @Override
  public boolean hasObstacles() {
    return true;
  }

  @Override
  public void placeObstacles(double[] parameters) {
    lock.moveTo(parameters);
  }

  @Override
  public void place(double[] parameters, Start start) {
    lock.moveTo(parameters);
    lock.pivot(start.object);
    Points.add(start.object, GOAL_FROM_PIVOT, start.goal);
  }

  @Override
  public void observe(double[] frame) {
    lock.observeUpperSide(frame);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double reach = Points.distance(now.object, now.leftPad, NEAR_WEIGHTS);
    double height = Math.abs(start.goal[2] - now.object[2]);
    double near = longTail(reach, 0, 0.01, reach);
    double pressed = longTail(height, 0, 0.005, LOCK_LENGTH);

    out.reward = 2 * Hamacher.product(now.opening, near) + 8 * pressed;
    out.success = out.terms.atMost("lever over goal, m", height, SUCCESS_HEIGHT);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = now.opening > 0;
    out.graspReward = near;
    out.inPlaceReward = pressed;
    out.objectToTarget = height;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean away = Steering.gapXy(observation, OBJECT, PRESS_X, PRESS_Y) > 0.02;
    if (away && observation[HAND + 2] < 0.25) {
      Steering.toward(observation, HAND, 0, -0.1, 0.1, GAIN, OPEN, action); // back and up
    } else if (away) {
      Steering.toward(observation, OBJECT, PRESS_X, PRESS_Y, 0.3, GAIN, OPEN, action); // above
    } else if (Steering.gapZ(observation, OBJECT, 0) > 0.02) {
      Steering.toward(observation, OBJECT, PRESS_X, PRESS_Y, 0, GAIN, OPEN, action); // down
    } else {
      Steering.toward(observation, OBJECT, PRESS_X - 0.1, PRESS_Y, -0.1, GAIN, OPEN, action);
    }
  }
}
