package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.OPENING;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Caging;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.PickAndPlace;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.sawyer.Sawyer;

/**
 * Grasps a puck on the table and holds it at a goal in the air.
 *
 * <p>Parameters: place of the puck, goal. Observed: the puck o, orientation x, y, z, w. With goal
 * g, tool centre point t, H the Hamacher product, the caging reward G and P a long-tail tolerance
 * of |o - g|, bounds 0..0.05, margin |o0 - g|:
 *
 * <table>
 * <caption>Reward, 0 to 10</caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>|o - g| &lt; 0.05</td><td>10</td></tr>
 * <tr><td>else |t - o| &lt; 0.02, gripper not closed and o lifted by 0.01</td>
 * <td>H(G, P) + 1 + 5 P</td></tr>
 * <tr><td>else</td><td>H(G, P)</td></tr>
 * </table>
 *
 * <p>G is the dense {@link Caging} reward with the gap s of pad and puck, positive while the puck
 * is between the fingers, in place of their distance: bounds 0.015..0.05, margin ||s| - 0.05|.
 *
 * <p>Success: |o - g| &le; 0.07, which is wider than what earns 10.
 *
 * <p>Version 1: {@link PickAndPlace} by 0.04; success as above.
 */
public final class PickPlace implements ManipulationTask {

  private static final double TARGET_RADIUS = 0.05; // m
  private static final double SUCCESS_RADIUS = 0.07; // m
  private static final double HELD_RADIUS = 0.02; // m; fingers this near hold the puck
  private static final double NEAR_RADIUS = 0.03; // m
  private static final double REWARDED_LIFT = 0.01; // m; height gained
  private static final double GRASPED_LIFT = 0.02; // m; height gained
  private static final double PUCK_RADIUS = 0.015; // m; a little less, so that pads may press
  private static final double PAD_THRESHOLD = 0.05; // m
  private static final double XZ_THRESHOLD = 0.005; // m
  private static final PickAndPlace VERSION_1 = PickAndPlace.rising(0.04, PickAndPlace.DESCENT);

  private static final double GAIN = 10; // of the expert
  private static final double GRIP_OFFSET = -0.005; // m; the expert grips beside the middle, in x
  private static final double GRIPPED = 0.73; // opening below which the expert lifts

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "pick-place-v3",
          "Pick up a puck and hold it at a goal in the air.",
          ParameterSpace.between(
                  new double[] {-0.1, 0.6, 0.02, -0.1, 0.8, 0.05},
                  new double[] {0.1, 0.7, 0.02, 0.1, 0.9, 0.3})
              .withObjectAndGoalApart(0.15),
          new Box(new double[] {-0.1, 0.8, 0.05}, new double[] {0.1, 0.9, 0.3}));

  private final FreeObject puck = FreeObject.puck();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    puck.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    System.arraycopy(parameters, 3, start.goal, 0, 3);
    puck.moveTo(start.object);
  }

  @Override
  public void observe(double[] frame) {
    puck.observe(frame);
  }

  @Override
  public void measure(World world, Sawyer sawyer, Moment now) {
    now.touching = puck.isTouched(world, sawyer);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double gap = Points.distance(now.object, start.goal);
    double reach = Points.distance(now.object, now.tcp);
    double lift = now.object[2] - start.object[2];
    boolean gripping = now.opening > 0;
    double inPlace = longTail(gap, 0, TARGET_RADIUS, Points.distance(start.object, start.goal));
    double caging = caging(start, now);

    out.reward = Hamacher.product(caging, inPlace);
    if (reach < HELD_RADIUS && gripping && lift > REWARDED_LIFT) {
      out.reward += 1 + 5 * inPlace;
    }
    if (gap < TARGET_RADIUS) {
      out.reward = 10;
    }
    out.success = out.terms.atMost("puck to goal, m", gap, SUCCESS_RADIUS);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = now.touching && gripping && lift > GRASPED_LIFT;
    out.graspReward = caging;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  private static double caging(Start start, Moment now) {
    double right = padTolerance(now.object[1] - now.rightPad[1]);
    double left = padTolerance(now.leftPad[1] - now.object[1]);
    double cage =
        Hamacher.product(Hamacher.product(left, right), Caging.level(start, now, XZ_THRESHOLD));
    return (Hamacher.product(cage, Caging.grip(cage, now.effort, 1)) + cage) / 2;
  }

  /** The margin uses the gap of now, not that at reset, for the reason told in {@link Caging}. */
  private static double padTolerance(double gap) {
    return longTail(gap, PUCK_RADIUS, PAD_THRESHOLD, Math.abs(Math.abs(gap) - PAD_THRESHOLD));
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, start.object[2], SUCCESS_RADIUS, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    double effort = Steering.gap(observation, OBJECT) < 0.07 ? 1 : 0;
    if (Steering.gapXy(observation, OBJECT, GRIP_OFFSET, 0) > 0.02) {
      Steering.toward(observation, OBJECT, GRIP_OFFSET, 0, 0.1, GAIN, effort, action); // above
    } else if (Steering.gapZ(observation, OBJECT, 0) > 0.05 && observation[OBJECT + 2] < 0.04) {
      Steering.toward(observation, OBJECT, GRIP_OFFSET, 0, 0.03, GAIN, effort, action); // astride
    } else if (observation[OPENING] > GRIPPED) {
      Steering.toward(observation, HAND, 0, 0, 0, GAIN, effort, action); // wait for the fingers
    } else {
      Steering.toward(observation, GOAL, 0, 0, 0, GAIN, effort, action);
    }
  }
}
