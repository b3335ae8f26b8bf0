package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import java.util.List;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.look.TableLook;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.physics.collision.BoxShape;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Caging;
import org.metaworld4j.manipulation.reward.Funnel;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.PickAndPlace;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Grasps a puck at the bottom of a pit, 30 cm wide and 5.4 cm deep, and lifts it to a goal nearer
 * to the robot.
 *
 * <p>Parameters: place of the puck, which is always the same, goal. Observed: the puck o,
 * orientation w, x, y, z. With goal g, tool centre point t, H the Hamacher product, the {@link
 * Caging} reward G and P a long-tail tolerance of |o - g|, bounds 0..0.02, margin |o0 - g|:
 *
 * <table>
 * <caption>Reward, 0 to 10</caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>|o - g| &lt; 0.05</td><td>10</td></tr>
 * <tr><td>else grasped: |t - o| &lt; 0.04, o lifted by 0.02, gripper opening at least 0.33</td>
 * <td>H(G, P) + 1 + 5 H(P, above)</td></tr>
 * <tr><td>else</td><td>H(G, P)</td></tr>
 * </table>
 *
 * <p>"above" is full while t is not below a funnel around o0, which is 0 within 0.03 of it and 0.15
 * + 0.015 ln(rho - 0.03) at distance rho; bounds 0..0.01, margin 0.02.
 *
 * <p>Success: |o - g| &le; 0.07, which is wider than what earns 10.
 *
 * <p>Version 1: {@link PickAndPlace} by 0.11; success as above.
 */
public final class PickOutOfHole implements ManipulationTask {

  private static final double TARGET_RADIUS = 0.05; // m
  private static final double SUCCESS_RADIUS = 0.07; // m
  private static final double IN_PLACE_RADIUS = 0.02; // m
  private static final double HELD_RADIUS = 0.04; // m; fingers this near hold the puck
  private static final double HELD_OPENING = 0.33; // below it there is nothing between the fingers
  private static final double NEAR_RADIUS = 0.03; // m
  private static final double LIFT = 0.02; // m; height gained by a grasped puck
  private static final Funnel FUNNEL = new Funnel(0.03, 0.015, 0.15);
  private static final Caging CAGING =
      new Caging(0.015, 0.02, 0.03, 0.1, Caging.Density.HIGH, 0.01);
  private static final PickAndPlace VERSION_1 = PickAndPlace.rising(0.11, PickAndPlace.DESCENT);

  private static final double GAIN = 25; // of the expert
  private static final double GRIP_HEIGHT = 0.02; // m; of the hand over the puck
  private static final double SQUEEZE = 0.1; // effort of the expert

  private static final double PLATE = 0.027; // m; half the height of the plates around the pit
  private static final Surface PLATE_SURFACE =
      Surface.STANDARD.withSoftness(0.005, 0.1, 0.9, 0.95, 0.001);

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "pick-out-of-hole-v3",
              "Lift a puck out of a pit to a goal in the air.",
              ParameterSpace.between(
                      new double[] {0, 0.75, 0.02, -0.1, 0.5, 0.15},
                      new double[] {0, 0.75, 0.02, 0.1, 0.6, 0.3})
                  .withObjectAndGoalApart(0.15),
              new Box(new double[] {-0.1, 0.5, 0.15}, new double[] {0.1, 0.6, 0.3}))
          .withHand(new Box(new double[] {-0.5, 0.4, -0.05}, new double[] {0.5, 1, 0.5}));

  private final FreeObject puck = FreeObject.uprightPuck();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    List<Geom> plates =
        List.of(
            plate(0.7, 0.225, 0, -0.175),
            plate(0.15, 0.025, 0, 0.375),
            plate(0.275, 0.175, -0.425, 0.225),
            plate(0.275, 0.175, 0.425, 0.225));
    world.show(world.fixed("pit", Pose.at(0, 0.6, 0), plates), TableLook.PIT);
    puck.furnish(world);
  }

  private static Geom plate(double halfX, double halfY, double x, double y) {
    return new Geom(new BoxShape(halfX, halfY, PLATE), Pose.at(x, y, PLATE), PLATE_SURFACE);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    System.arraycopy(parameters, 3, start.goal, 0, 3);
    puck.moveTo(start.object);
  }

  @Override
  public void observe(double[] frame) {
    puck.observeScalarFirst(frame);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double gap = Points.distance(now.object, start.goal);
    double reach = Points.distance(now.object, now.tcp);
    double inPlace = longTail(gap, 0, IN_PLACE_RADIUS, Points.distance(start.object, start.goal));
    double caging = CAGING.reward(start, now);
    boolean lifted = now.object[2] - LIFT > start.object[2];
    boolean grasped = reach < HELD_RADIUS && lifted && now.opening >= HELD_OPENING;

    out.reward = Hamacher.product(caging, inPlace);
    if (grasped) {
      out.reward += 1 + 5 * Hamacher.product(inPlace, above(start, now));
    }
    if (gap < TARGET_RADIUS) {
      out.reward = 10;
    }
    out.success = out.terms.atMost("puck to goal, m", gap, SUCCESS_RADIUS);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = grasped;
    out.graspReward = caging;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  private static double above(Start start, Moment now) {
    double floor = FUNNEL.floor(Points.distanceXy(now.tcp, start.object));
    return now.tcp[2] >= floor ? 1 : longTail(floor - now.tcp[2], 0, 0.01, 0.02);
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, start.object[2], SUCCESS_RADIUS, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean above = Steering.gapXy(observation, OBJECT, 0, 0) <= 0.02;
    double height = Steering.gapZ(observation, OBJECT, GRIP_HEIGHT);
    double effort = above && height <= 0.15 ? SQUEEZE : 0;
    if (!above) {
      Steering.toward(observation, OBJECT, 0, 0, GRIP_HEIGHT + 0.15, GAIN, effort, action);
    } else if (height > 0.01) {
      Steering.toward(observation, OBJECT, 0, 0, GRIP_HEIGHT, GAIN, effort, action); // astride
    } else if (Steering.gapZ(observation, GOAL, 0) > 0.04) {
      Steering.toPoint(
          observation,
          observation[HAND],
          observation[HAND + 1],
          observation[GOAL + 2],
          GAIN,
          effort,
          action); // up
    } else {
      Steering.toward(observation, GOAL, 0, 0, 0, GAIN, effort, action);
    }
  }
}
