package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;
import static org.metaworld4j.manipulation.task.Parts.QUARTER;
import static org.metaworld4j.manipulation.task.Parts.capsule;
import static org.metaworld4j.manipulation.task.Parts.cylinder;

import java.util.List;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.look.HammerLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Caging;
import org.metaworld4j.manipulation.reward.Descent;
import org.metaworld4j.manipulation.reward.GoalBonus;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.PickAndPlace;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.sawyer.Sawyer;

/**
 * Picks up a hammer and drives a nail with it into a block, away from the robot.
 *
 * <p>Parameters: place of the hammer; the goal g is a fixed point in the block. Observed: the
 * middle of the handle m, orientation of the hammer w, x, y, z; the nail's head, orientation
 * likewise. With the hammer's face k = m + (0.16, 0.06, 0), the nail's depth s, the {@link Caging}
 * reward G of the handle and the {@link Handling#level levelness} L of the hammer, the reward is L
 * (2 G + 6 P), or 10 if that is above 5 and s &gt; 0.09. P is 0.1 if k is higher than 0.02, plus
 * 0.9 times a long-tail tolerance of |g - k|, bounds 0..0.02, margin 0.2.
 *
 * <p>Success: s &gt; 0.09.
 *
 * <p>Version 1: {@link PickAndPlace} by 0.09, coming from anywhere, with the distance of the head
 * from a fixed point before the nail, and 0.105 more in the bonus: the original means that for what
 * the nail is out, but measures it at the block. Success as above.
 */
public final class Hammer implements ManipulationTask {

  private static final double DRIVEN = 0.09; // m
  private static final double HELD_REWARD = 5; // reward from which driving the nail earns 10
  private static final double[] GOAL = {0.24, 0.74, 0.11}; // m
  private static final double[] FACE = {0.16, 0.06, 0}; // m; from the middle of the handle
  private static final double LIFTED = 0.02; // m
  private static final double HALF_HANDLE = 0.07; // m; hand this near to its middle, in x
  private static final double[] LEVEL = {1, 0, 0, 0}; // orientation that is wanted
  private static final double GRASPED = 0.5; // caging reward that counts as a grasp
  private static final Caging CAGING = new Caging(0.015, 0.02, 0.01, 1, Caging.Density.HIGH, 0.01);
  private static final PickAndPlace VERSION_1 =
      PickAndPlace.rising(0.09, Descent.fromAnywhere(0.05));
  private static final double[] BEFORE_NAIL = {0.24, 0.635, 0.11}; // m

  private static final double GAIN = 10; // of the expert
  private static final double GRIP_X = -0.04; // m; the expert's hand from the middle of the handle
  private static final double GRIP_Z = -0.01; // m
  private static final double[] BLOW = {0.05, 0.71, 0.16}; // m; where the expert's hand ends
  private static final double SQUEEZE = 0.8; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "hammer-v3",
              "Drive a nail into a block with a hammer.",
              ParameterSpace.between(new double[] {-0.1, 0.4, 0}, new double[] {0.1, 0.5, 0}),
              new Box(new double[] {0.2399, 0.7399, 0.109}, new double[] {0.2401, 0.7401, 0.111}))
          .withHandStart(0, 0.4, 0.2);

  private static final MassProperties MASS =
      new MassProperties(
          1.1,
          Pose.at(0.14545454545454548, 0, 0)
              .turned(
                  -2.5985647413795387e-5,
                  0.7070358348914447,
                  -2.5980433786487733e-5,
                  0.7071777194094317),
          0.005518078270535419,
          0.003671678406345053,
          0.0024068525457809223);

  private final NailedBlock block = new NailedBlock();
  private final double[] rotation = new double[9]; // scratch
  private final double[] gripped = new double[3]; // scratch
  private final double[] face = new double[3]; // scratch
  private Body hammer;

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    block.furnish(world);
    double head = FACE[0];
    hammer =
        world.free(
            "hammer",
            Pose.at(0, 0.6, 0.02),
            MASS,
            List.of(
                capsule(0.02, 0.14, Pose.at(0, 0, 0).turnedAboutY(QUARTER)),
                cylinder(0.026, 0.025, Pose.at(head, 0, 0).turnedAboutY(QUARTER)),
                cylinder(0.02, 0.015, Pose.at(head, 0.026, 0).turnedAboutX(QUARTER)),
                cylinder(0.038, 0.016, Pose.at(head, 0.056, 0).turnedAboutX(QUARTER)),
                cylinder(0.038, 0.016, Pose.at(head, -0.056, 0).turnedAboutX(QUARTER)),
                cylinder(0.02, 0.015, Pose.at(head, -0.026, 0).turnedAboutX(QUARTER))));
    world.show(hammer, HammerLook.HAMMER);
  }

  /** The hammer keeps the tilt at which it came to rest; so low, the table pushes it out. */
  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    System.arraycopy(GOAL, 0, start.goal, 0, 3);
    hammer.moveTo(parameters[0], parameters[1], parameters[2]);
    block.pullOut();
  }

  @Override
  public void observe(double[] frame) {
    hammer.position(frame, OBJECT);
    hammer.rotation(rotation, 0);
    Quaternions.ofMatrix(rotation, frame, ORIENTATION);
    Quaternions.scalarFirst(frame, ORIENTATION);
    block.observeNail(frame);
  }

  @Override
  public void measure(World world, Sawyer sawyer, Moment now) {
    now.joint = block.depth();
    hammer.pointToWorld(FACE[0], 0, 0, now.part, 0);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    Handling.gripPoint(now, HALF_HANDLE, gripped);
    double caging = CAGING.reward(start, now, gripped);
    double level = Handling.level(now, LEVEL);
    double inPlace = inPlace(start, now);

    out.success = isDriven(now, out);
    out.reward = (2 * caging + 6 * inPlace) * level;
    if (out.success && out.reward > HELD_REWARD) {
      out.reward = 10;
    }
    out.nearObject = level;
    out.graspSuccess = caging >= GRASPED;
    out.graspReward = caging;
    out.inPlaceReward = inPlace;
    out.objectToTarget = 0;
  }

  private static boolean isDriven(Moment now, Assessment out) {
    return out.terms.above("nail driven in, m", now.joint, DRIVEN);
  }

  private double inPlace(Start start, Moment now) {
    Points.add(now.object, FACE, face);
    double near = longTail(Points.distance(start.goal, face), 0, 0.02, 0.2);
    return (face[2] > LIFTED ? 0.1 : 0) + 0.9 * near;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    double from = start.object[2];
    double headGap = Points.distance(now.part, BEFORE_NAIL);
    double top = VERSION_1.lifting().top(from);
    double way = DRIVEN + top + Math.abs(start.object[1] - start.goal[1]);
    double nail = Math.abs(BEFORE_NAIL[1] - start.goal[1]);
    double bonus = GoalBonus.USUAL.of(way, headGap + nail);
    double reward = VERSION_1.reward(start, now, from, headGap, bonus);
    out.report(reward, isDriven(now, out), 0);
    out.nearObject = 0;
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean away = Steering.gapXy(observation, OBJECT, GRIP_X, 0) > 0.04;
    double height = Steering.gapZ(observation, OBJECT, GRIP_Z);
    double effort = away || height > 0.1 ? 0 : SQUEEZE;
    if (away) {
      Steering.toward(observation, OBJECT, GRIP_X, 0, GRIP_Z + 0.1, GAIN, effort, action); // above
    } else if (height > 0.05 && observation[OBJECT + 2] + GRIP_Z < 0.03) {
      Steering.toward(observation, OBJECT, GRIP_X, 0, GRIP_Z + 0.03, GAIN, effort, action); // down
    } else {
      double x = observation[HAND] - BLOW[0];
      double z = observation[HAND + 2] - BLOW[2];
      double y = Points.norm(x, 0, z) > 0.02 ? observation[HAND + 1] : BLOW[1]; // level with it?
      Steering.toPoint(observation, BLOW[0], y, BLOW[2], GAIN, effort, action);
    }
  }
}
