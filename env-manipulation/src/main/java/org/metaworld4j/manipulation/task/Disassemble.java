package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Caging;
import org.metaworld4j.manipulation.reward.Descent;
import org.metaworld4j.manipulation.reward.GoalBonus;
import org.metaworld4j.manipulation.reward.Lifting;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.sawyer.Sawyer;

/**
 * Lifts a ring wrench by its handle off the peg that it lies around.
 *
 * <p>Parameters: place of ring and peg; a second point that only keeps them apart from it. The goal
 * g is 0.15 above the ring's start. Observed: the handle h, orientation of the wrench w, x, y, z.
 * With the middle of the ring n, the {@link Caging} reward G of the handle and the levelness L of
 * the wrench, the reward is 10 at success, else L (2 G + 6 P), where P is 0.1 if n is higher than
 * 0.02, plus 0.9 times a long-tail tolerance of |n - g - (0, 0, 0.1)|, bounds 0..0.02, margin 0.2.
 *
 * <p>Success: h is higher than g.
 *
 * <p>Version 1: {@link Descent} on h, {@link Lifting} by 0.05 and the {@link GoalBonus} of |h - g|;
 * once the ring is 0.05 off the peg along x or y, the descent no longer counts and the lifting in
 * full. Success as above.
 */
public final class Disassemble implements ManipulationTask {

  private static final double LIFT = 0.15; // m; of the start to the goal
  private static final double REWARDED_OVER_GOAL = 0.1; // m
  private static final double PEG_Z = 0.03; // m; middle of the peg over the ring's start
  private static final double LIFTED = 0.02; // m
  private static final double GRIP_TOLERANCE = 0.01; // m; hand this near to the handle, in x
  private static final double[] LEVEL = {0.707, 0, 0, 0.707}; // orientation that is wanted
  private static final double GRASPED = 0.5; // caging reward that counts as a grasp
  private static final Caging CAGING = new Caging(0.015, 0.02, 0.01, 1, Caging.Density.HIGH, 0.01);
  private static final Descent DESCENT = new Descent(0.04, 2, 0.04);
  private static final Lifting LIFTING = new Lifting(0.05, 0.04);
  private static final double CARRIED_RADIUS = 0.03; // m; fingers this near carry the wrench
  private static final double OFF_THE_PEG = 0.05; // m; along x or along y

  private static final double GAIN = 10; // of the expert
  private static final double GRIP_X = -0.02; // m; the expert's hand from the handle
  private static final double GRIP_Z = 0.01; // m
  private static final double SQUEEZE = 0.8; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "disassemble-v3",
              "Lift a ring wrench off a peg.",
              ParameterSpace.between(
                      new double[] {0, 0.6, 0.025, -0.1, 0.6, 0.1699},
                      new double[] {0.1, 0.75, 0.02501, 0.1, 0.75, 0.1701})
                  .withObjectAndGoalApart(0.1),
              new Box(new double[] {-0.1, 0.6, 0.1749}, new double[] {0.1, 0.75, 0.1751}))
          .withHandStart(0, 0.4f, 0.2f);

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
  public boolean hasObstacles() {
    return true;
  }

  /** Before it is placed, the wrench may lie where the peg is now; it is then knocked aside. */
  @Override
  public void placeObstacles(double[] parameters) {
    wrench.movePegTo(parameters[0], parameters[1], parameters[2] + PEG_Z);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    System.arraycopy(parameters, 0, start.goal, 0, 3);
    start.goal[2] += LIFT;
    wrench.moveTo(start.object);
    placeObstacles(parameters);
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
    double inPlace = inPlace(start, now);

    out.success = out.terms.above("wrench over goal height, m", now.object[2] - start.goal[2], 0);
    out.reward = out.success ? 10 : (2 * caging + 6 * inPlace) * level;
    out.nearObject = level;
    out.graspSuccess = caging >= GRASPED;
    out.graspReward = caging;
    out.inPlaceReward = inPlace;
    out.objectToTarget = 0;
  }

  private static double inPlace(Start start, Moment now) {
    double gap =
        Points.norm(
            start.goal[0] - now.part[0],
            start.goal[1] - now.part[1],
            start.goal[2] + REWARDED_OVER_GOAL - now.part[2]);
    return (now.part[2] > LIFTED ? 0.1 : 0) + 0.9 * longTail(gap, 0, 0.02, 0.2);
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    double from = start.object[2];
    double height = now.object[2];
    double gap = Points.distance(now.object, start.goal);
    double reach = Points.distance(now.object, now.tcp);
    boolean held = reach < LIFTING.handRadius() && LIFTING.isHeld(height, from, gap, reach);
    boolean off =
        Math.abs(now.part[0] - start.goal[0]) > OFF_THE_PEG
            || Math.abs(now.part[1] - start.goal[1]) > OFF_THE_PEG;

    double reward = off ? 0 : DESCENT.reward(now.object, start.tcp[2], now);
    reward += LIFTING.reward(off || held, height, from, reach);
    if (held && reach < CARRIED_RADIUS) {
      reward += GoalBonus.USUAL.of(LIFTING.way(start.object, from, start.goal), gap);
    }
    boolean success = out.terms.above("wrench over goal height, m", height - start.goal[2], 0);
    out.report(reward, success, 0);
    out.nearObject = 0;
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean away = Steering.gapXy(observation, OBJECT, GRIP_X, 0) > 0.02;
    double height = Steering.gapZ(observation, OBJECT, GRIP_Z);
    double effort = away || height > 0.07 ? 0 : SQUEEZE;
    if (away) {
      Steering.toward(observation, OBJECT, GRIP_X, 0, GRIP_Z + 0.1, GAIN, effort, action); // above
    } else if (height > 0.03) {
      Steering.toward(observation, OBJECT, GRIP_X, 0, GRIP_Z, GAIN, effort, action); // astride
    } else {
      Steering.toward(observation, HAND, 0, 0, 0.1, GAIN, effort, action); // lift
    }
  }
}
