package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;
import static org.metaworld4j.manipulation.task.Parts.QUARTER;
import static org.metaworld4j.manipulation.task.Parts.box;
import static org.metaworld4j.manipulation.task.Parts.cylinder;
import static org.metaworld4j.manipulation.task.Parts.sphere;

import java.util.List;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.look.Paint;
import org.metaworld4j.manipulation.look.PlugLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Caging;
import org.metaworld4j.manipulation.reward.Descent;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.PickAndPlace;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Pulls a plug to the right out of a wall that holds it by its pressure.
 *
 * <p>Parameters: place of the wall r; the plug's end o starts at o0 = r + (0.084, 0, 0.131), the
 * goal is g = o0 + (0.11, 0, 0). Observed: o, orientation w, x, y, z. With the tool centre point t,
 * the {@link Caging} reward G and P a long-tail tolerance of |o - g|, bounds 0..0.05, margin 0.11:
 *
 * <table>
 * <caption>Reward, 0 to 10</caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>|o - g| &le; 0.05</td><td>10</td></tr>
 * <tr><td>else |t - o| &lt; 0.035, gripper at least half open and o pulled by 0.015 in x</td>
 * <td>1 + 2 G + 5 P</td></tr>
 * <tr><td>else</td><td>2 G</td></tr>
 * </table>
 *
 * <p>Success: |o - g| &le; 0.07.
 *
 * <p>The plug starts an episode with the spin that it has at the end of the hand's approach, during
 * which the wall stands in its place already and presses the plug, which does not, out of its way.
 *
 * <p>Version 1: the {@link Descent} on o from 0.2, and the bonus of {@link ReachAndMove} with |o -
 * g| seen from above; success up to 0.07 of it.
 */
public final class PegUnplugSide implements ManipulationTask {

  private static final double TARGET_RADIUS = 0.05; // m
  private static final double SUCCESS_RADIUS = 0.07; // m
  private static final double HELD_RADIUS = 0.035; // m; fingers this near hold the plug
  private static final double NEAR_RADIUS = 0.03; // m
  private static final double HELD_OPENING = 0.5; // opening of the gripper that holds the plug
  private static final double PULLED = 0.015; // m
  private static final double[] PLUG_FROM_WALL = {0.044, 0, 0.131}; // m; at the start
  private static final double END_X = 0.04; // m; observed point in the plug
  private static final double GOAL_X = 0.15; // m; from the plug's start
  private static final Caging CAGING =
      new Caging(0.025, 0.05, 0.005, 0.8, Caging.Density.HIGH, 0.01);
  private static final double HAND_START_Z = 0.2; // m

  private static final double GAIN = 25; // of the expert
  private static final double GRIP_X = -0.02; // m; the expert's hand from the plug's end
  private static final double GRIP_Z = 0.035; // m
  private static final double PULLING_HEIGHT = 0.15; // m; of the expert's hand
  private static final double SQUEEZE = 0.1; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "peg-unplug-side-v3",
          "Pull a plug out of a wall.",
          ParameterSpace.between(
              new double[] {-0.25, 0.6, -0.001}, new double[] {-0.15, 0.8, 0.001}),
          new Box(new double[] {-0.056, 0.6, 0.13}, new double[] {0.044, 0.8, 0.132}));

  private static final MassProperties PLUG_MASS =
      new MassProperties(
          0.08,
          Pose.at(-0.012875, 0, 0).turned(0, 0.7071251455501611, 0, 0.707088416345981),
          0.00013045125380250073,
          0.00013045125,
          4.4151662864165885e-5);

  private final double[] rotation = new double[9]; // scratch
  private Body plug;
  private Body wall;

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    plug =
        world.free(
            "plug",
            Pose.at(-0.252, 0.6, 0.131),
            PLUG_MASS,
            List.of(
                sphere(0.03, -0.035, 0, 0),
                cylinder(0.045, 0.007, Pose.at(-0.013, 0, 0).turnedAboutY(QUARTER)),
                sphere(0.04, 0.06, 0, 0),
                box(0.038, 0.038, 0.035, Pose.at(0.025, 0, 0).turnedAboutY(QUARTER))));
    List<Geom> blocks =
        List.of(
            box(0.025, 0.039, 0.022, 0, 0.061, 0.131),
            box(0.025, 0.1, 0.023, 0, 0, 0.176),
            box(0.025, 0.1, 0.055, 0, 0, 0.054),
            box(0.025, 0.045, 0.011, 0, 0.056, 0.083),
            box(0.025, 0.039, 0.022, 0, -0.061, 0.131));
    wall = world.fixed("wall", Pose.at(-0.3, 0.6, 0), blocks);
    world.show(plug, PlugLook.PLUG);
    world.show(wall, Look.of(blocks, Paint.WHITE).and(PlugLook.SOCKET));
  }

  @Override
  public boolean hasObstacles() {
    return true;
  }

  @Override
  public void placeObstacles(double[] parameters) {
    wall.moveTo(parameters[0], parameters[1], parameters[2]);
  }

  @Override
  public void place(double[] parameters, Start start) {
    Points.add(parameters, PLUG_FROM_WALL, start.object);
    plug.placeTurning(Pose.at(start.object[0], start.object[1], start.object[2]));
    System.arraycopy(start.object, 0, start.goal, 0, 3);
    start.goal[0] += GOAL_X;
    start.object[0] += END_X;
  }

  @Override
  public void observe(double[] frame) {
    plug.pointToWorld(END_X, 0, 0, frame, OBJECT);
    plug.rotation(rotation, 0);
    Quaternions.ofMatrix(rotation, frame, ORIENTATION);
    Quaternions.scalarFirst(frame, ORIENTATION);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double reach = Points.distance(now.object, now.tcp);
    double gap = Points.distance(now.object, start.goal);
    double caging = CAGING.reward(start, now);
    double inPlace = longTail(gap, 0, TARGET_RADIUS, Points.distance(start.object, start.goal));
    boolean pulled = now.opening > HELD_OPENING && now.object[0] - start.object[0] > PULLED;

    out.reward = 2 * caging;
    if (pulled && reach < HELD_RADIUS) {
      out.reward += 1 + 5 * inPlace;
    }
    if (gap <= TARGET_RADIUS) {
      out.reward = 10;
    }
    out.success = out.terms.atMost("peg to goal, m", gap, SUCCESS_RADIUS);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = pulled;
    out.graspReward = caging;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    double gap = Points.distanceXy(now.object, start.goal);
    double way = Points.distance(start.object, start.goal);
    double bonus = ReachAndMove.bonus(Points.distance(now.object, now.tcp), way, gap);
    double descent = PickAndPlace.DESCENT.reward(now.object, HAND_START_Z, now);
    boolean success = out.terms.atMost("peg to goal from above, m", gap, SUCCESS_RADIUS);
    out.report(descent + bonus, success, gap);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean away = Steering.gapXy(observation, OBJECT, GRIP_X, 0) > 0.04;
    double effort = away || Steering.gapZ(observation, OBJECT, GRIP_Z) > 0.15 ? -1 : SQUEEZE;
    if (away) {
      Steering.toward(observation, OBJECT, GRIP_X, 0, GRIP_Z + 0.2, GAIN, effort, action); // above
    } else if (Math.abs(observation[HAND + 2] - PULLING_HEIGHT) > 0.02) {
      double x = observation[OBJECT] + GRIP_X;
      double y = observation[OBJECT + 1];
      Steering.toPoint(observation, x, y, PULLING_HEIGHT, GAIN, effort, action); // astride
    } else {
      Steering.toward(observation, HAND, 0.01, 0, 0, GAIN, effort, action); // pull
    }
  }
}
