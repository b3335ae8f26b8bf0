package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Separation;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.sawyer.Sawyer;

/**
 * Swings a lever that points at the robot up by a quarter turn, pressing on its ball from below.
 *
 * <p>Parameters: place of the lever's pillar r; the goal is where the ball is then, g = r + (0.12,
 * 0, 0.45). Observed: the ball b, orientation x, y, z, w. With w = (4, 1, 4), c = (0, 0.055, 0.07),
 * b0 = r + (0.12, -0.2, 0.25), the tool centre point t0 at reset, the lever's angle a (negative
 * upwards), H the Hamacher product and long-tail tolerances:
 *
 * <table>
 * <caption>Reward, 0 to 10: 10 H(ready, raised)</caption>
 * <tr><th>term</th><th>full when</th><th>margin</th></tr>
 * <tr><td>ready</td><td>|w (hand + c - b)| &le; 0.02</td><td>|w (t0 + c - b0)|</td></tr>
 * <tr><td>raised</td><td>|b - g| &le; 0.04</td><td>|b0 - g|</td></tr>
 * <tr><td>turned, only reported</td><td>|a + pi/2| &le; pi/48</td><td>5 pi/12</td></tr>
 * </table>
 *
 * <p>Success: |a + pi/2| &le; pi/24.
 *
 * <p>Version 1: {@link ReachAndMove} with |b - g|, from r; success where that is at most pi/24, as
 * the original compares metres with radians.
 */
public final class LeverPull implements ManipulationTask {

  private static final double UPRIGHT = Math.PI / 2; // rad
  private static final double SUCCESS_ANGLE = Math.PI / 24; // rad
  private static final double TURNED_ANGLE = Math.PI / 48; // rad
  private static final double TURNED_MARGIN = Math.PI / 2 - Math.PI / 12; // rad
  private static final double READY_RADIUS = 0.02; // m, weighted
  private static final double NEAR_RADIUS = 0.03; // m, weighted
  private static final double GRASPED = 0.9; // readiness that counts as a grasp
  private static final double RAISED_RADIUS = 0.04; // m
  private static final double[] GOAL_FROM_PILLAR = {0.12, 0, 0.45}; // m
  private static final double[] BALL_FROM_PILLAR = {0.12, -0.2, 0.25}; // m; at the start
  private static final double[] BALL_FROM_HAND = {0, 0.055, 0.07}; // m
  private static final double[] WEIGHTS = {4, 1, 4};
  private static final ReachAndMove VERSION_1 =
      new ReachAndMove(Separation.IN_SPACE, SUCCESS_ANGLE);

  private static final double GAIN = 25; // of the expert
  private static final double UNDER_Y = -0.055; // m; the expert's hand from the ball

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "lever-pull-v3",
              "Swing a lever up.",
              ParameterSpace.between(new double[] {-0.1, 0.7, 0}, new double[] {0.1, 0.8, 0}),
              TaskSpec.LOW_HAND)
          .withHand(TaskSpec.LOW_HAND)
          .withHandStart(0, 0.4f, 0.2f)
          .withStaleStart();

  private final Lever lever = new Lever();
  private final double[] ballStart = new double[3]; // scratch
  private final double[] aim = new double[3]; // scratch

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    lever.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    Points.add(parameters, GOAL_FROM_PILLAR, start.goal);
    lever.moveTo(parameters);
  }

  @Override
  public void observe(double[] frame) {
    lever.observeBall(frame);
  }

  @Override
  public void measure(World world, Sawyer sawyer, Moment now) {
    now.joint = lever.angle();
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    Points.add(start.object, BALL_FROM_PILLAR, ballStart);
    double reach = reach(now.hand, now.object);
    double ready = longTail(reach, 0, READY_RADIUS, reach(start.tcp, ballStart));
    double off = Math.abs(now.joint + UPRIGHT);
    double raised =
        longTail(
            Points.distance(now.object, start.goal),
            0,
            RAISED_RADIUS,
            Points.distance(ballStart, start.goal));

    out.reward = 10 * Hamacher.product(ready, raised);
    out.success = out.terms.atMost("lever off upright, rad", off, SUCCESS_ANGLE);
    out.nearObject = reach < NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = ready > GRASPED;
    out.graspReward = ready;
    out.inPlaceReward = longTail(off, 0, TURNED_ANGLE, TURNED_MARGIN);
    out.objectToTarget = reach;
  }

  private double reach(double[] hand, double[] ball) {
    Points.add(hand, BALL_FROM_HAND, aim);
    return Points.distance(aim, ball, WEIGHTS);
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, out);
    out.objectToTarget = 0;
  }

  @Override
  public void expert(double[] observation, double[] action) {
    if (Steering.gapXy(observation, OBJECT, 0, UNDER_Y) > 0.02) {
      Steering.toward(observation, OBJECT, 0, UNDER_Y, -0.1, GAIN, 1, action); // below
    } else if (Steering.gapZ(observation, OBJECT, 0) > 0.02) {
      Steering.toward(observation, OBJECT, 0, UNDER_Y, 0, GAIN, 1, action); // up to it
    } else {
      Steering.toward(observation, OBJECT, 0, UNDER_Y + 0.08, 0.02, GAIN, 1, action); // lift
    }
  }
}
