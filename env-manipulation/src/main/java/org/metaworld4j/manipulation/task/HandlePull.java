package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.PressHandle.GRIP_RIGHT;

import org.metaworld4j.core.space.Box;
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
 * Lifts a lowered handle that points to the robot, by the friction of the fingers at its grip.
 *
 * <p>Parameters: place of the handle's tower r; the goal g is in front of it, 0.172 over its foot.
 * Observed: the right side of the grip o, orientation zeros. With the tool centre point t, d = |g -
 * o| in height, H the Hamacher product, the {@link Caging} reward G, which takes r for the start of
 * the object, and P a long-tail tolerance of d, bounds 0..0.05, margin 0.172:
 *
 * <table>
 * <caption>Reward, 0 to 10</caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>d &lt; 0.05</td><td>10</td></tr>
 * <tr><td>else |o - t| &lt; 0.035 and the gripper is not closed</td><td>H(G, P) + 1 + 5 P</td></tr>
 * <tr><td>else</td><td>H(G, P)</td></tr>
 * </table>
 *
 * <p>The original means to give the middle row to a lifted handle only, but compares its y with the
 * foot's z, which always holds.
 *
 * <p>Success: d &le; 0.05, that is a handle position of at least -0.042.
 *
 * <p>Version 1: {@link ReachAndMove} of the left finger tip with d, whose way is measured to 0.022
 * over the table, a height in the handle that the original takes for one in the world; success as
 * above.
 */
public final class HandlePull implements ManipulationTask {

  private static final double GOAL_HEIGHT = 0.172; // m; over the tower's foot
  private static final double TARGET_RADIUS = 0.05; // m
  private static final double HELD_RADIUS = 0.035; // m; fingers this near hold the grip
  private static final double NEAR_RADIUS = 0.05; // m
  private static final double LIFT = 0.01; // m; see the slip above
  private static final double GRASPED_LIFT = 0.03; // m; over the tower's foot
  private static final Caging CAGING = new Caging(0.022, 0.05, 0.01, 1, Caging.Density.HIGH, 0.01);
  private static final ReachAndMove VERSION_1 = new ReachAndMove(Separation.ALONG_Z, TARGET_RADIUS);
  private static final double LOCAL_HEIGHT = 0.022; // m; in the handle

  private static final double GAIN = 25; // of the expert
  private static final double BEFORE = -0.04; // m; the expert's hand from the grip

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "handle-pull-v3",
          "Lift a handle.",
          ParameterSpace.between(new double[] {-0.1, 0.8, -0.001}, new double[] {0.1, 0.9, 0.001}),
          new Box(new double[] {-0.1, 0.55, 0.04}, new double[] {0.1, 0.7, 0.18}));

  private final PressHandle handle = new PressHandle();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    handle.furnish(world, Pose.at(0, 0.88, 0));
  }

  @Override
  public boolean hasObstacles() {
    return true;
  }

  @Override
  public void placeObstacles(double[] parameters) {
    handle.moveTo(parameters);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    handle.moveTo(parameters);
    handle.slideTo(PressHandle.DOWN);
    handle.goal(GOAL_HEIGHT, start.goal);
  }

  @Override
  public void observe(double[] frame) {
    handle.observe(GRIP_RIGHT, frame);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double height = Math.abs(start.goal[2] - now.object[2]);
    double way = Math.abs(start.goal[2] - start.object[2]);
    double reach = Points.distance(now.object, now.tcp);
    double inPlace = longTail(height, 0, TARGET_RADIUS, way);
    double caging = CAGING.reward(start, now);
    boolean gripping = now.opening > 0;

    out.reward = Hamacher.product(caging, inPlace);
    if (reach < HELD_RADIUS && gripping && now.object[1] - LIFT > start.object[2]) {
      out.reward += 1 + 5 * inPlace;
    }
    if (height < TARGET_RADIUS) {
      out.reward = 10;
    }
    out.success = out.terms.atMost("handle to goal in height, m", height, TARGET_RADIUS);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = gripping && now.object[2] - GRASPED_LIFT > start.object[2];
    out.graspReward = caging;
    out.inPlaceReward = inPlace;
    out.objectToTarget = height;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, now.leftTip, Math.abs(LOCAL_HEIGHT - start.goal[2]), out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    if (Steering.gapXy(observation, OBJECT, 0, BEFORE) > 0.02) {
      Steering.toward(observation, OBJECT, 0, BEFORE, 0, GAIN, 1, action); // before it
    } else if (Steering.gapZ(observation, OBJECT, 0) > 0.02) {
      double z = observation[OBJECT + 2];
      Steering.toPoint(observation, z, z, z, GAIN, 1, action); // a slip of the original; means down
    } else {
      Steering.toward(observation, OBJECT, 0, BEFORE, 0.1, GAIN, 1, action); // lift
    }
  }
}
