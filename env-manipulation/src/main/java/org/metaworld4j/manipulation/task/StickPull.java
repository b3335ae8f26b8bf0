package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Caging;
import org.metaworld4j.manipulation.reward.GoalBonus;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.reward.Terms;
import org.metaworld4j.manipulation.sawyer.Sawyer;

/**
 * Grasps a stick, puts it through the handle of a thermos and pulls the thermos to the goal.
 *
 * <p>Parameters: place of the stick, goal; both heights are ignored. Observed: the stick s,
 * orientation x, y, z, w; the middle of the handle's loop k, no orientation. With c = k + (0.05, 0,
 * 0), w = (1, 1, 2), the thermos' place p = (0.2, 0.6, 0), goal g, tool centre point t, H the
 * Hamacher product, the {@link Caging} reward G (1 while grasped) with p as the object's start, and
 * long-tail tolerances, bounds 0..0.05:
 *
 * <table>
 * <caption>Tolerances</caption>
 * <tr><th>term</th><th>of</th><th>margin</th></tr>
 * <tr><td>I</td><td>|w (s - c)|</td><td>|w (s0 - p - (0.05, 0, 0))|</td></tr>
 * <tr><td>S</td><td>|s - g|</td><td>|s0 - g|</td></tr>
 * <tr><td>C</td><td>|c - g|</td><td>|p - g|</td></tr>
 * </table>
 *
 * <table>
 * <caption>Reward, 0 to 10; grasped: |t - s| &lt; 0.02, gripper not closed and s lifted by 0.01;
 * inserted: the stick's end is beyond the loop in x, and within 0.04 and 0.06 of k in y and z
 * </caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>grasped, inserted and |k - g| &le; 0.12</td><td>10</td></tr>
 * <tr><td>else grasped and inserted</td><td>6 + H(G, I) + 2 S + C</td></tr>
 * <tr><td>else grasped</td><td>1 + H(G, I) + 5 I</td></tr>
 * <tr><td>else</td><td>H(G, I)</td></tr>
 * </table>
 *
 * <p>Success: inserted and |k - g| &le; 0.12.
 *
 * <p>Version 1: see {@link StickReward}; success as above.
 */
public final class StickPull implements ManipulationTask {

  private static final double SUCCESS_RADIUS = 0.12; // m
  private static final double TARGET_RADIUS = 0.05; // m
  private static final double HELD_RADIUS = 0.02; // m; fingers this near hold the stick
  private static final double NEAR_RADIUS = 0.03; // m
  private static final double LIFT = 0.01; // m; height gained
  private static final double GRASPED_LIFT = 0.02; // m; height over the thermos' foot
  private static final double LOOP_HALF_WIDTH = 0.04; // m
  private static final double LOOP_HALF_HEIGHT = 0.06; // m
  private static final double[] THERMOS = {0.2, 0.6, 0}; // m
  private static final double BEYOND_X = 0.05; // m
  private static final double[] INSERTION_START = {0.25, 0.6, 0}; // m
  private static final double[] INSERTION_WEIGHTS = {1, 1, 2};
  private static final double START_Y = 0.09; // m; slide of the thermos
  private static final Caging CAGING = new Caging(0.014, 0.05, 0.01, 1, Caging.Density.HIGH, 0.01);
  private static final StickReward VERSION_1 = new StickReward(new GoalBonus(0.01));
  private static final StickExpert EXPERT = new StickExpert(25, -0.015, -0.015, 0.03, -0.05, 0);

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "stick-pull-v3",
              "Pull a thermos by its handle with a stick.",
              ParameterSpace.between(
                      new double[] {-0.1, 0.55, 0, 0.35, 0.45, 0.0199},
                      new double[] {0, 0.65, 0.001, 0.45, 0.55, 0.0201})
                  .withObjectAndGoalApart(0.1),
              new Box(new double[] {0.35, 0.45, 0.0199}, new double[] {0.45, 0.55, 0.0201}))
          .withHand(new Box(new double[] {-0.5, 0.35, 0.05}, new double[] {0.5, 1, 0.5}));

  private final Stick stick = new Stick();
  private final Thermos thermos = new Thermos();
  private final double[] insertion = new double[3]; // scratch

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
    System.arraycopy(THERMOS, 0, start.object, 0, 3);
    System.arraycopy(parameters, 0, start.part, 0, 2);
    start.part[2] = Stick.LYING_Z;
    System.arraycopy(parameters, 3, start.goal, 0, 2);
    start.goal[2] = Stick.LYING_Z;
    stick.moveTo(start.part);
    thermos.slideTo(0, START_Y);
  }

  @Override
  public void observe(double[] frame) {
    stick.observe(frame);
    thermos.observeLoop(frame);
  }

  @Override
  public void measure(World world, Sawyer sawyer, Moment now) {
    now.touching = stick.isTouched(world, sawyer);
    stick.end(now.part);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double reach = Points.distance(now.object, now.tcp);
    double gap = Points.distance(now.object2, start.goal);
    boolean gripping = now.opening > 0;
    boolean held = reach < HELD_RADIUS && gripping && now.object[2] - LIFT > start.part[2];
    boolean inserted = inserted(now.part, now.object2, out.terms);
    boolean pulled = out.terms.atMost("thermos to goal, m", gap, SUCCESS_RADIUS);
    double caging = held ? 1 : CAGING.reward(start, now);
    double inserting = inserting(start, now);

    out.reward = Hamacher.product(caging, inserting);
    if (held) {
      out.reward += 1 + (inserted ? 5 + pulling(start, now) : 5 * inserting);
    }
    if (held && inserted && pulled) {
      out.reward = 10;
    }
    out.success = inserted && pulled;
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = now.touching && gripping && now.object[2] - GRASPED_LIFT > start.object[2];
    out.graspReward = caging;
    out.inPlaceReward = inserting;
    out.objectToTarget = gap;
  }

  private static boolean inserted(double[] end, double[] loop, Terms terms) {
    double y = Math.abs(end[1] - loop[1]);
    double z = Math.abs(end[2] - loop[2]);
    boolean through = terms.atLeast("stick end through loop, m", end[0] - loop[0], 0);
    boolean within = terms.atMost("stick end off loop in y, m", y, LOOP_HALF_WIDTH);
    boolean level = terms.atMost("stick end off loop in z, m", z, LOOP_HALF_HEIGHT);
    return through && within && level;
  }

  private double inserting(Start start, Moment now) {
    findInsertion(now);
    double missing = Points.distance(now.object, insertion, INSERTION_WEIGHTS);
    double way = Points.distance(start.part, INSERTION_START, INSERTION_WEIGHTS);
    return longTail(missing, 0, TARGET_RADIUS, way);
  }

  private double pulling(Start start, Moment now) {
    findInsertion(now);
    double stickGap = Points.distance(now.object, start.goal);
    double thermosGap = Points.distance(insertion, start.goal);
    double stickWay = Points.distance(start.part, start.goal);
    double thermosWay = Points.distance(start.object, start.goal);
    return 2 * longTail(stickGap, 0, TARGET_RADIUS, stickWay)
        + longTail(thermosGap, 0, TARGET_RADIUS, thermosWay);
  }

  /** Finds the point that the stick's middle is to reach in the loop. */
  private void findInsertion(Moment now) {
    System.arraycopy(now.object2, 0, insertion, 0, 3);
    insertion[0] += BEYOND_X;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    double gap = Points.distance(now.object2, start.goal);
    boolean inserted = inserted(now.part, now.object2, out.terms);
    boolean pulled = out.terms.atMost("thermos to goal, m", gap, SUCCESS_RADIUS);
    VERSION_1.assess(THERMOS, start.part, start, now, out);
    out.success = inserted && pulled;
  }

  @Override
  public void expert(double[] observation, double[] action) {
    EXPERT.act(observation, action);
  }
}
