package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.PressHandle.BAR_MIDDLE;

import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Caging;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Separation;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Grasps the bar of a lowered handle that points to the right, and lifts it.
 *
 * <p>Parameters: place of the handle's tower; the goal g is beside it, 0.172 over its foot.
 * Observed: the middle of the bar o (o0 at the start), orientation zeros. With the tool centre
 * point t, H the Hamacher product, the {@link Caging} reward G and P a long-tail tolerance of |o -
 * g|, bounds 0..0.05, margin |o0 - g|:
 *
 * <table>
 * <caption>Reward, 0 to 10</caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>|o - g| &lt; 0.05, beyond the handle's soft upper stop</td><td>10</td></tr>
 * <tr><td>else |o - t| &lt; 0.035, gripper not closed and o lifted by 0.01</td>
 * <td>H(G, P) + 1 + 5 P</td></tr>
 * <tr><td>else</td><td>H(G, P)</td></tr>
 * </table>
 *
 * <p>Success: |o - g| &le; 0.08, that is a handle position of at least -0.043.
 *
 * <p>Version 1: {@link ReachAndMove} of the left finger tip with |o.z - g.z|, from 0.1; success at
 * 0.08.
 */
public final class HandlePullSide implements ManipulationTask {

  private static final double GOAL_HEIGHT = 0.172; // m; over the tower's foot
  private static final double TARGET_RADIUS = 0.05; // m
  private static final double SUCCESS_RADIUS = 0.08; // m
  private static final double HELD_RADIUS = 0.035; // m; fingers this near hold the bar
  private static final double NEAR_RADIUS = 0.05; // m
  private static final double REWARDED_LIFT = 0.01; // m; height gained
  private static final double GRASPED_LIFT = 0.03; // m; height gained
  private static final Caging CAGING = new Caging(0.032, 0.06, 0.01, 1, Caging.Density.HIGH, 0.01);
  private static final ReachAndMove VERSION_1 =
      new ReachAndMove(Separation.ALONG_Z, SUCCESS_RADIUS);
  private static final double LOWERED = 0.1; // m; below where the handle is up

  private static final double GAIN = 25; // of the expert
  private static final double SQUEEZE = 0.6; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "handle-pull-side-v3",
          "Lift a handle that points to the right.",
          ParameterSpace.between(new double[] {-0.35, 0.65, 0}, new double[] {-0.25, 0.75, 0}),
          TaskSpec.USUAL_HAND);

  private final PressHandle handle = new PressHandle();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    handle.furnish(world, Pose.at(-0.4, 0.6, 0).turnedAboutZ(PressHandle.SIDEWAYS));
  }

  @Override
  public void place(double[] parameters, Start start) {
    handle.moveTo(parameters);
    handle.slideTo(PressHandle.DOWN);
    handle.position(BAR_MIDDLE, start.object, 0);
    handle.goal(GOAL_HEIGHT, start.goal);
  }

  @Override
  public void observe(double[] frame) {
    handle.observe(BAR_MIDDLE, frame);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double gap = Points.distance(now.object, start.goal);
    double way = Points.distance(start.object, start.goal);
    double reach = Points.distance(now.object, now.tcp);
    double lift = now.object[2] - start.object[2];
    double inPlace = longTail(gap, 0, TARGET_RADIUS, way);
    double caging = CAGING.reward(start, now);
    boolean gripping = now.opening > 0;

    out.reward = Hamacher.product(caging, inPlace);
    if (reach < HELD_RADIUS && gripping && lift > REWARDED_LIFT) {
      out.reward += 1 + 5 * inPlace;
    }
    if (gap < TARGET_RADIUS) {
      out.reward = 10;
    }
    out.success = out.terms.atMost("handle to goal, m", gap, SUCCESS_RADIUS);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = gripping && lift > GRASPED_LIFT;
    out.graspReward = caging;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, now.leftTip, LOWERED, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean beside = Steering.gapXy(observation, OBJECT, 0, 0) > 0.04;
    double height = Steering.gapZ(observation, OBJECT, 0);
    double effort = beside || height > 0.04 ? 0 : SQUEEZE;
    if (beside) {
      Steering.toward(observation, OBJECT, 0, 0, 0.1, GAIN, effort, action); // above
    } else if (height > 0.03) {
      Steering.toward(observation, OBJECT, 0, 0, 0, GAIN, effort, action); // astride
    } else {
      Steering.toward(observation, OBJECT, 0, 0, 1, GAIN, effort, action); // lift
    }
  }
}
