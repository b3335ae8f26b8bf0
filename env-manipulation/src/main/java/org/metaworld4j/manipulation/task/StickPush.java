package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Caging;
import org.metaworld4j.manipulation.reward.GoalBonus;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.sawyer.Sawyer;

/**
 * Grasps a stick and pushes a thermos with it to the right.
 *
 * <p>Parameters: place of the stick, goal; both heights are ignored. Observed: the stick,
 * orientation x, y, z, w; the thermos' axis c, no orientation. With the point of the stick to grip
 * s = stick + (0.015, 0, 0), goal g, tool centre point t, the {@link Caging} reward G and long-tail
 * tolerances, bounds 0..0.12, S of |s - g|, margin |s0 - g| - 0.12, and C of |c - g|, margin |c0 -
 * g| - 0.12:
 *
 * <table>
 * <caption>Reward, 0 to 10</caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>|t - s| &lt; 0.02, gripper not closed, s lifted by 0.01 and |c - g| &le; 0.12</td>
 * <td>10</td></tr>
 * <tr><td>else the same but for c</td><td>2 + 5 S + 3 C</td></tr>
 * <tr><td>else</td><td>G</td></tr>
 * </table>
 *
 * <p>Success: both pads press on the stick, the gripper is not closed, the stick is lifted by 0.01,
 * and |c - g| &le; 0.12.
 *
 * <p>Version 1: see {@link StickReward}; it never sees a success.
 */
public final class StickPush implements ManipulationTask {

  private static final double TARGET_RADIUS = 0.12; // m
  private static final double HELD_RADIUS = 0.02; // m; fingers this near hold the stick
  private static final double NEAR_RADIUS = 0.03; // m
  private static final double LIFT = 0.01; // m; height gained
  private static final double GRIP_X = 0.015; // m; point to grip in the stick
  private static final double[] THERMOS_START = {0.2, 0.6, 0}; // m
  private static final Caging CAGING = new Caging(0.04, 0.05, 0.01, 1, Caging.Density.HIGH, 0.01);
  private static final StickReward VERSION_1 = new StickReward(new GoalBonus(0.001));
  private static final StickExpert EXPERT = new StickExpert(10, GRIP_X, 0, 0, 0, Thermos.LOOP_Z);

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "stick-push-v3",
          "Push a thermos with a stick.",
          ParameterSpace.between(
                  new double[] {-0.08, 0.58, 0, 0.399, 0.55, 0.1319},
                  new double[] {-0.03, 0.62, 0.001, 0.401, 0.6, 0.1321})
              .withObjectAndGoalApart(0.1),
          new Box(new double[] {0.399, 0.55, 0.1319}, new double[] {0.401, 0.6, 0.1321}));

  private final Stick stick = new Stick();
  private final Thermos thermos = new Thermos();
  private final double[] gripped = new double[3]; // scratch

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    stick.furnish(world);
    thermos.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 2);
    start.object[2] = Stick.LYING_Z;
    System.arraycopy(parameters, 3, start.goal, 0, 2);
    start.goal[2] = Thermos.LOOP_Z;
    stick.moveTo(start.object);
    thermos.slideTo(0, 0);
  }

  @Override
  public void observe(double[] frame) {
    stick.observe(frame);
    thermos.observeAxis(frame);
  }

  @Override
  public void measure(World world, Sawyer sawyer, Moment now) {
    now.touching = stick.isTouched(world, sawyer);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    System.arraycopy(now.object, 0, gripped, 0, 3);
    gripped[0] += GRIP_X;
    double reach = Points.distance(gripped, now.tcp);
    double gap = Points.distance(now.object2, start.goal);
    double stickInPlace = inPlace(gripped, start.object, start.goal);
    double thermosInPlace = inPlace(now.object2, THERMOS_START, start.goal);
    double rise = now.object[2] - LIFT - start.object[2];
    boolean gripping = out.terms.above("gripper opening", now.opening, 0);
    boolean raised = out.terms.above("stick over lifted height, m", rise, 0);
    boolean lifted = gripping && raised;
    boolean pressed = out.terms.holds("pads press on stick", now.touching);
    boolean pushed = out.terms.atMost("thermos to goal, m", gap, TARGET_RADIUS);
    boolean held = reach < HELD_RADIUS && lifted;
    double caging = held ? 1 : CAGING.reward(start, now, gripped);

    out.reward = held ? 2 + 5 * stickInPlace + 3 * thermosInPlace : caging;
    if (held && pushed) {
      out.reward = 10;
    }
    out.graspSuccess = pressed && lifted;
    out.success = out.graspSuccess && pushed;
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspReward = caging;
    out.inPlaceReward = stickInPlace;
    out.objectToTarget = gap;
  }

  private static double inPlace(double[] point, double[] from, double[] goal) {
    double margin = Points.distance(from, goal) - TARGET_RADIUS;
    return longTail(Points.distance(point, goal), 0, TARGET_RADIUS, margin);
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(THERMOS_START, start.object, start, now, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    EXPERT.act(observation, action);
  }
}
