package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;
import static org.metaworld4j.manipulation.task.Parts.QUARTER;
import static org.metaworld4j.manipulation.task.Parts.box;

import java.util.List;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.look.Paint;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.physics.collision.BoxShape;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Caging;
import org.metaworld4j.manipulation.reward.Descent;
import org.metaworld4j.manipulation.reward.GoalBonus;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.PickAndPlace;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.RectangularPrism;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.sawyer.Sawyer;

/**
 * Grasps a square peg that lies along x and inserts its left end into a hole of a block.
 *
 * <p>Parameters: place of the peg; place of the block b. The goal g is b + (0.03, 0, 0.13), in the
 * hole. Observed: a point o of the peg where it may be gripped, orientation x, y, z, w. With the
 * peg's head k, that before the peg was placed k0, w = (1, 2, 2), the tool centre point t, the
 * {@link Caging} reward G, H the Hamacher product, a long-tail tolerance T of |w (k - g)|, bounds
 * 0..0.07, margin |w (k0 - g)|, and the two {@link RectangularPrism} tolerances B1, B2 of regions
 * in front of the block, below and above the hole, let P = H(T, H(B2, B1)):
 *
 * <table>
 * <caption>Reward, 0 to 10</caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>|w (k - g)| &le; 0.07</td><td>10</td></tr>
 * <tr><td>else |t - o| &lt; 0.08, gripper not closed and o above the peg's start by 0.01</td>
 * <td>1 + 6 P</td></tr>
 * <tr><td>else</td><td>H(G, P)</td></tr>
 * </table>
 *
 * <p>Success: |w (k - g)| &le; 0.07.
 *
 * <p>Version 1: {@link PickAndPlace} by 0.11 with |o - g|, but for the bonus with |k - g| until
 * that is 0.05. Success: |o - g| &le; 0.07.
 */
public final class PegInsertSide implements ManipulationTask {

  private static final double TARGET_RADIUS = 0.07; // m, weighted
  private static final double[] WEIGHTS = {1, 2, 2};
  private static final double HELD_RADIUS = 0.08; // m; fingers this near hold the peg
  private static final double GRASPED_RADIUS = 0.02; // m
  private static final double NEAR_RADIUS = 0.03; // m
  private static final double LIFT = 0.01; // m; of the gripping point over the peg's start
  private static final double[] GOAL_FROM_BLOCK = {0.03, 0, 0.13}; // m
  private static final double[] BELOW_0 = corner(0.1, -0.11, 0.01);
  private static final double[] BELOW_1 = corner(-0.1, -0.15, 0.096);
  private static final double[] ABOVE_0 = corner(0.1, -0.11, 0.16);
  private static final double[] ABOVE_1 = corner(-0.1, -0.17, 0.19);
  private static final Caging CAGING =
      new Caging(0.0075, 0.03, 0.005, 1, Caging.Density.HIGH, 0.01);
  private static final PickAndPlace VERSION_1 =
      PickAndPlace.rising(0.11, new Descent(0.05, 1, 0.05));
  private static final double HEAD_IN_PLACE = 0.05; // m

  private static final double GAIN = 25; // of the expert
  private static final double HOLE_X = -0.35; // m; where the expert's hand is sent
  private static final double HOLE_Z = 0.16; // m
  private static final double SQUEEZE = 0.6; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "peg-insert-side-v3",
          "Insert a peg sideways into a hole.",
          ParameterSpace.between(
                  new double[] {0, 0.5, 0.02, -0.35, 0.4, -0.001},
                  new double[] {0.2, 0.7, 0.02, -0.25, 0.7, 0.001})
              .withObjectAndGoalApart(0.1),
          new Box(new double[] {-0.32, 0.4, 0.129}, new double[] {-0.22, 0.7, 0.131}));

  // So large an inertia that nothing turns the peg.
  private static final MassProperties PEG_MASS = MassProperties.ball(0.1, 1e5);

  private final double[] rotation = new double[9]; // scratch
  private final double[] head = new double[3]; // scratch
  private Body peg;
  private Body block;

  /** Returns a point of the block's frame in the world's directions, from the goal. */
  private static double[] corner(double x, double y, double z) {
    double cos = StrictMath.cos(QUARTER);
    double sin = StrictMath.sin(QUARTER);
    return new double[] {
      cos * x - sin * y - GOAL_FROM_BLOCK[0],
      sin * x + cos * y - GOAL_FROM_BLOCK[1],
      z - GOAL_FROM_BLOCK[2]
    };
  }

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    Pose along = Pose.at(0, 0, 0).turnedAboutY(QUARTER);
    Geom bar = new Geom(new BoxShape(0.015, 0.015, 0.12), along, Surface.STANDARD);
    peg = world.free("peg", Pose.at(0, 0.6, 0.03), PEG_MASS, List.of(bar));
    List<Geom> geoms =
        List.of(
            box(0.09, 0.1, 0.005, 0, 0, 0.195),
            box(0.09, 0.096, 0.05, 0, 0, 0.05),
            box(0.03, 0.096, 0.03, -0.06, 0, 0.13),
            box(0.03, 0.096, 0.03, 0.06, 0, 0.13),
            box(0.09, 0.096, 0.015, 0, 0, 0.175),
            box(0.005, 0.1, 0.1, 0.095, 0, 0.1),
            box(0.005, 0.1, 0.1, -0.095, 0, 0.1));
    block = world.fixed("block", Pose.at(-0.3, 0.6, 0).turnedAboutZ(QUARTER), geoms);
    world.show(peg, Look.of(List.of(bar), Paint.GREEN));
    Look core = Look.of(geoms.subList(1, 5), Paint.RED);
    Look casing = Look.of(List.of(geoms.get(0), geoms.get(5), geoms.get(6)), Paint.BEECH);
    world.show(block, core.and(casing));
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    System.arraycopy(parameters, 3, start.goal, 0, 3);
    block.moveTo(start.goal[0], start.goal[1], start.goal[2]);
    Points.add(start.goal, GOAL_FROM_BLOCK, start.goal);
    head(start.part);
    peg.moveTo(start.object[0], start.object[1], start.object[2]);
  }

  private void head(double[] out) {
    peg.pointToWorld(-0.1, 0, 0, out, 0);
  }

  @Override
  public void observe(double[] frame) {
    peg.pointToWorld(0.03, 0, 0.01, frame, OBJECT);
    peg.rotation(rotation, 0);
    Quaternions.ofMatrix(rotation, frame, ORIENTATION);
  }

  @Override
  public void measure(World world, Sawyer sawyer, Moment now) {
    head(now.part);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double reach = Points.distance(now.object, now.tcp);
    double gap = Points.distance(now.part, start.goal, WEIGHTS);
    double inPlace = inPlace(gap, start, now);
    boolean lifted = now.opening > 0 && now.object[2] - LIFT > start.object[2];
    boolean held = reach < HELD_RADIUS && lifted;
    double caging = held ? 1 : CAGING.reward(start, now);

    out.reward = Hamacher.product(caging, inPlace);
    if (held) {
      out.reward += 1 + 5 * inPlace;
    }
    if (gap <= TARGET_RADIUS) {
      out.reward = 10;
    }
    out.success = out.terms.atMost("peg head to goal stretched, m", gap, TARGET_RADIUS);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = reach < GRASPED_RADIUS && lifted;
    out.graspReward = caging;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  private double inPlace(double gap, Start start, Moment now) {
    double way = Points.distance(start.part, start.goal, WEIGHTS);
    for (int axis = 0; axis < 3; axis++) {
      head[axis] = now.part[axis] - start.goal[axis];
    }
    double below = RectangularPrism.tolerance(head, BELOW_0, BELOW_1);
    double above = RectangularPrism.tolerance(head, ABOVE_0, ABOVE_1);
    return Hamacher.product(longTail(gap, 0, TARGET_RADIUS, way), Hamacher.product(above, below));
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    double from = start.object[2];
    double gap = Points.distance(now.object, start.goal);
    double headGap = Points.distance(now.part, start.goal);
    double way = VERSION_1.lifting().way(start.object, from, start.goal);
    double bonus = GoalBonus.USUAL.of(way, headGap <= HEAD_IN_PLACE ? gap : headGap);
    double reward = VERSION_1.reward(start, now, from, gap, bonus);
    boolean success = out.terms.atMost("peg to goal, m", gap, TARGET_RADIUS);
    out.report(reward, success, gap);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean away = Steering.gapXy(observation, OBJECT, 0, 0) > 0.04;
    double effort = away || Steering.gapZ(observation, OBJECT, 0) > 0.15 ? -1 : SQUEEZE;
    double holeY = observation[GOAL + 1];
    double offY = observation[OBJECT + 1] - holeY;
    double offZ = observation[OBJECT + 2] - HOLE_Z;
    if (away) {
      Steering.toward(observation, OBJECT, 0, 0, 0.3, GAIN, effort, action); // above
    } else if (Steering.gapZ(observation, OBJECT, 0) > 0.025) {
      Steering.toward(observation, OBJECT, 0, 0, 0, GAIN, effort, action); // astride
    } else if (Points.norm(0, offY, offZ) > 0.03) {
      Steering.toPoint(observation, HOLE_X + 0.4, holeY, HOLE_Z, GAIN, effort, action); // before it
    } else {
      Steering.toPoint(observation, HOLE_X, holeY, HOLE_Z, GAIN, effort, action); // in
    }
  }
}
