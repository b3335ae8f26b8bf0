package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Caging;
import org.metaworld4j.manipulation.reward.Descent;
import org.metaworld4j.manipulation.reward.Funnel;
import org.metaworld4j.manipulation.reward.GoalBonus;
import org.metaworld4j.manipulation.reward.Lifting;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.sawyer.Sawyer;

/**
 * Carries a ring wrench by its handle to an upright peg and threads the ring over the peg.
 *
 * <p>Parameters: place of the ring, which never varies; goal g, the top of the peg. Observed: the
 * handle, orientation of the wrench w, x, y, z. With the middle of the ring n, its distance rho
 * from the peg's axis, the {@link Caging} reward G of the handle and the {@link Handling#level
 * levelness} L of the wrench, the reward is 10 at success, else L (2 G + 6 P), where P is 0.1 if
 * the ring is lifted by 0.02 or within 0.01 of the axis, plus 0.9 times a long-tail tolerance,
 * bounds 0..0.02, margin 0.4, of rho and 3 times the ring's height below or above a funnel: 0.2 +
 * 0.02 ln(rho - 0.01), or 0 within 0.01 of the axis.
 *
 * <p>Success: rho &lt; 0.02 and n is lower than g.
 *
 * <p>Version 1: {@link Descent} on the handle, {@link Lifting} of the ring by 0.1 and the {@link
 * GoalBonus} of rho, plus, where n is within 0.03 of g along x and along y, that of the ring's
 * height, so that it is let down. Success: there, and within 0.04 of the height at which the handle
 * was placed.
 */
public final class Assembly implements ManipulationTask {

  private static final double HOLE_RADIUS = 0.02; // m; threaded when the axis is this near
  private static final Funnel FUNNEL = new Funnel(0.01, 0.02, 0.2);
  private static final Funnel THREADED_FUNNEL = new Funnel(HOLE_RADIUS, 0.02, 0.2);
  private static final double LIFTED = 0.02; // m
  private static final double[] ERROR_WEIGHTS = {1, 1, 3};
  private static final double GRIP_TOLERANCE = 0.01; // m; hand this near to the handle, in x
  private static final double[] LEVEL = {0.707, 0, 0, 0.707}; // orientation that is wanted
  private static final double GRASPED = 0.5; // caging reward that counts as a grasp
  private static final Caging CAGING =
      new Caging(0.015, 0.02, 0.01, 1, Caging.Density.MEDIUM, 0.01);
  private static final Descent DESCENT = new Descent(0.04, 1, 0.04);
  private static final Lifting LIFTING = new Lifting(0.1, 0.04);
  private static final GoalBonus LOW_BONUS = new GoalBonus(0.003);
  private static final double PICKED_RADIUS = 0.03; // m; fingers this near hold the wrench
  private static final double PLACED = 0.03; // m; along x and along y
  private static final double LOW = 0.04; // m; over the height at the start

  private static final double GAIN = 10; // of the expert
  private static final double GRIP_X = -0.02; // m; the expert's hand from the handle
  private static final double OVER_PEG_X = 0.12; // m; the expert's hand from the goal
  private static final double OVER_PEG_Z = 0.14; // m
  private static final double SQUEEZE = 0.6; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "assembly-v3",
              "Thread a ring wrench over a peg.",
              ParameterSpace.between(
                      new double[] {0, 0.6, 0.02, -0.1, 0.75, 0.1},
                      new double[] {0, 0.6, 0.02, 0.1, 0.85, 0.1})
                  .withObjectAndGoalApart(0.1),
              new Box(new double[] {-0.1, 0.75, 0.1}, new double[] {0.1, 0.85, 0.1}))
          .withHandStart(0, 0.6f, 0.2f);

  private final Wrench wrench = new Wrench();
  private final double[] gripped = new double[3]; // scratch

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    wrench.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    System.arraycopy(parameters, 3, start.goal, 0, 3);
    wrench.moveTo(start.object);
    start.height = wrench.handleHeight();
    wrench.movePegTo(start.goal[0], start.goal[1], start.goal[2] - Wrench.PEG_HALF_HEIGHT);
  }

  @Override
  public void observe(double[] frame) {
    wrench.observe(frame);
  }

  @Override
  public void measure(World world, Sawyer sawyer, Moment now) {
    wrench.ring(now.part);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    Handling.gripPoint(now, GRIP_TOLERANCE, gripped);
    double caging = CAGING.reward(start, now, gripped);
    double level = Handling.level(now, LEVEL);
    double aside = Points.distanceXy(start.goal, now.part);
    double below = start.goal[2] - now.part[2];
    boolean around = out.terms.below("ring beside peg, m", aside, HOLE_RADIUS);
    boolean lowered = out.terms.above("peg top over ring, m", below, 0);
    boolean threaded = around && lowered;
    double inPlace = inPlace(start, now, threaded ? THREADED_FUNNEL : FUNNEL);

    out.reward = threaded ? 10 : (2 * caging + 6 * inPlace) * level;
    out.success = threaded;
    out.nearObject = level;
    out.graspSuccess = caging >= GRASPED;
    out.graspReward = caging;
    out.inPlaceReward = inPlace;
    out.objectToTarget = 0;
  }

  private static double inPlace(Start start, Moment now, Funnel funnel) {
    double distance = Points.distanceXy(start.goal, now.part);
    double wanted = funnel.floor(distance);
    double error =
        Points.norm(
            ERROR_WEIGHTS[0] * (start.goal[0] - now.part[0]),
            ERROR_WEIGHTS[1] * (start.goal[1] - now.part[1]),
            ERROR_WEIGHTS[2] * (wanted - now.part[2]));
    boolean lifted = now.part[2] > LIFTED || distance < funnel.radius();
    return (lifted ? 0.1 : 0) + 0.9 * longTail(error, 0, 0.02, 0.4);
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    double from = start.height;
    double height = now.part[2];
    double reach = Points.distance(now.object, now.tcp);
    double gap = Points.distanceXy(now.part, start.goal);
    double fall = Math.abs(height - from);
    double asideX = Math.abs(now.part[0] - start.goal[0]);
    double asideY = Math.abs(now.part[1] - start.goal[1]);
    boolean placedX = out.terms.below("ring to peg in x, m", asideX, PLACED);
    boolean placedY = out.terms.below("ring to peg in y, m", asideY, PLACED);
    boolean placed = placedX && placedY;
    boolean low = out.terms.atMost("ring off its first height, m", fall, LOW);
    boolean picked = reach < PICKED_RADIUS && LIFTING.isHeld(height, from, gap, reach);
    boolean held = placed || picked;

    double reward = DESCENT.reward(now.object, start.tcp[2], now);
    reward += LIFTING.reward(held, height, from, reach);
    if (held) {
      double bonus = GoalBonus.USUAL.signed(LIFTING.way(start.object, from, start.goal), gap);
      double lowBonus = placed ? 2 * LOW_BONUS.signed(LIFTING.top(from), fall) : 0;
      reward += Math.max(0, bonus + lowBonus);
    }
    out.report(reward, placed && low, 0);
    out.nearObject = 0;
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean away = Steering.gapXy(observation, OBJECT, GRIP_X, 0) > 0.02;
    double effort = away || Steering.gapZ(observation, OBJECT, 0) > 0.12 ? 0 : SQUEEZE;
    if (away) {
      Steering.toward(observation, OBJECT, GRIP_X, 0, 0.1, GAIN, effort, action); // above
    } else if (Steering.gapXy(observation, GOAL, OVER_PEG_X, 0) <= 0.02) {
      Steering.toward(observation, GOAL, OVER_PEG_X, 0, OVER_PEG_Z - 0.2, GAIN, effort, action);
    } else if (Steering.gapZ(observation, OBJECT, 0) > 0.05) {
      Steering.toward(observation, OBJECT, GRIP_X, 0, 0.03, GAIN, effort, action); // astride
    } else if (Steering.gapZ(observation, GOAL, OVER_PEG_Z) > 0.04) {
      double height = observation[GOAL + 2] + OVER_PEG_Z;
      Steering.toPoint(
          observation, observation[HAND], observation[HAND + 1], height, GAIN, effort, action);
    } else {
      Steering.toward(observation, GOAL, OVER_PEG_X, 0, OVER_PEG_Z, GAIN, effort, action);
    }
  }
}
