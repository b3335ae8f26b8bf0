package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Separation;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Pushes the hanging lever on a safe's door to the right and up, which unlocks it.
 *
 * <p>Parameters: place of the safe; the goal g is (0.1, -0.04, 0) from the lever's pivot q.
 * Observed: the lever's end o, orientation constantly 1, 0, 0, 0. With the hand h, the tool centre
 * point at reset t0, u = (0, 0.055, 0.07), w = (0.25, 1, 0.5), d = |g - o| in x and long-tail
 * tolerances:
 *
 * <table>
 * <caption>Reward, 0 to 10: 2 ready + 8 pushed</caption>
 * <tr><th>term</th><th>full when</th><th>margin</th></tr>
 * <tr><td>ready</td><td>|w (h + u - o)| &le; 0.02</td><td>|w (t0 + u - q)|</td></tr>
 * <tr><td>pushed</td><td>d &le; 0.005</td><td>0.1</td></tr>
 * </table>
 *
 * <p>Success: d &le; 0.02, that is a lever angle of at most 0.38 rad.
 *
 * <p>Version 1: {@link ReachAndMove} with |o - g|, from the pivot; success up to 0.02 of it.
 */
public final class DoorUnlock implements ManipulationTask {

  private static final double[] GOAL_FROM_PIVOT = {0.1, -0.04, 0}; // m
  private static final double LOCKED = 1.5708; // rad
  private static final double[] SHOULDER = {0, 0.055, 0.07}; // m; what pushes, from the hand
  private static final double[] READY_WEIGHTS = {0.25, 1, 0.5};
  private static final double NEAR_RADIUS = 0.05; // m, weighted
  private static final double LOCK_LENGTH = 0.1; // m
  private static final double SUCCESS_DISTANCE = 0.02; // m, in x alone
  private static final ReachAndMove VERSION_1 =
      new ReachAndMove(Separation.IN_SPACE, SUCCESS_DISTANCE);

  private static final double GAIN = 25; // of the expert
  private static final double PUSH_X = -0.04; // m; hand from the lever's end
  private static final double PUSH_Y = -0.02; // m
  private static final double PUSH_Z = -0.03; // m

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "door-unlock-v3",
              "Unlock a safe by pushing its lever to the right.",
              ParameterSpace.between(
                  new double[] {-0.1, 0.8, 0.15}, new double[] {0.1, 0.85, 0.15}),
              new Box(new double[] {0, 0.64, 0.21}, new double[] {0.2, 0.7, 0.2111}))
          .withHand(TaskSpec.LOW_HAND)
          .withHandStart(0, 0.6f, 0.2f);

  private final SafeLock lock = new SafeLock();
  private final double[] shoulder = new double[3]; // scratch

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
    lock.turnTo(LOCKED);
    lock.pivot(start.object);
    Points.add(start.object, GOAL_FROM_PIVOT, start.goal);
  }

  @Override
  public void observe(double[] frame) {
    lock.observeLowerSide(frame);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double reach = reach(now.hand, now.object);
    double distance = Math.abs(start.goal[0] - now.object[0]);
    double ready = longTail(reach, 0, 0.02, reach(start.tcp, start.object));
    double pushed = longTail(distance, 0, 0.005, LOCK_LENGTH);

    out.reward = 2 * ready + 8 * pushed;
    out.success = out.terms.atMost("lever to goal in x, m", distance, SUCCESS_DISTANCE);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = now.opening > 0;
    out.graspReward = ready;
    out.inPlaceReward = pushed;
    out.objectToTarget = distance;
  }

  private double reach(double[] hand, double[] object) {
    Points.add(hand, SHOULDER, shoulder);
    return Points.distance(shoulder, object, READY_WEIGHTS);
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean away = Steering.gapXy(observation, OBJECT, PUSH_X, PUSH_Y) > 0.02;
    if (away && observation[HAND + 2] > 0.15) {
      Steering.toward(observation, HAND, 0, -0.1, -0.1, GAIN, 1, action); // back and down
    } else if (away) {
      Steering.toward(observation, OBJECT, PUSH_X, PUSH_Y, PUSH_Z, GAIN, 1, action); // beside it
    } else {
      Steering.toward(observation, OBJECT, PUSH_X + 0.1, PUSH_Y, PUSH_Z + 0.01, GAIN, 1, action);
    }
  }
}
