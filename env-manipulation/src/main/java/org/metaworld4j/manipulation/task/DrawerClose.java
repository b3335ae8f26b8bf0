package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.gaussian;
import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Separation;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Pushes an open drawer back into its case with the fist.
 *
 * <p>Parameters: place of the drawer r; the goal is g = r + (0, -0.16, 0.09). Observed: a point o
 * that is 0.05 above the handle, 0.0510 from g when the drawer is closed; orientation zeros. With
 * the tool centre point t (t0 at reset), e the gripper's effort in 0..1 and H the Hamacher product:
 *
 * <table>
 * <caption>Reward, 0 to 10: 10 H(H(near, e), in place), or 10 at success</caption>
 * <tr><th>term</th><th>full when</th><th>margin</th></tr>
 * <tr><td>near, bell-shaped</td><td>|o - t| &le; 0.005</td><td>|o0 - t0| - 0.005</td></tr>
 * <tr><td>in place, long-tail</td><td>|o - g| &le; 0.05</td><td>|o0 - g| - 0.05</td></tr>
 * </table>
 *
 * <p>Success: |o - g| &le; 0.065.
 *
 * <p>Version 1: {@link ReachAndMove} with |o.y - g.y|, from 0.15; success up to 0.065 of it.
 */
public final class DrawerClose implements ManipulationTask {

  private static final double[] GOAL_FROM_DRAWER = {0, -0.16, 0.09}; // m
  private static final double PULLED_OUT = -0.15; // m
  private static final double[] START_FROM_GOAL = {0, -0.16, 0.05}; // m; of the observed point
  private static final double OBSERVED_ABOVE_HANDLE = 0.05; // m
  private static final double TARGET_RADIUS = 0.05; // m
  private static final double SUCCESS_RADIUS = TARGET_RADIUS + 0.015; // m
  private static final double FULLY_NEAR = 0.005; // m
  private static final double NEAR_RADIUS = 0.01; // m
  private static final ReachAndMove VERSION_1 =
      new ReachAndMove(Separation.ALONG_Y, SUCCESS_RADIUS);

  private static final double GAIN = 25; // of the expert
  private static final double PUSH_Z = -0.02; // m; the expert's hand from the observed point
  private static final double BEFORE = -0.075; // m; and how far it keeps before it on its way down

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "drawer-close-v3",
              "Push a drawer shut.",
              ParameterSpace.between(new double[] {-0.1, 0.9, 0}, new double[] {0.1, 0.9, 0}),
              TaskSpec.USUAL_HAND)
          .withHandStart(0, 0.6f, 0.2f);

  private final Drawer drawer = new Drawer();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Body table = Table.furnish(world);
    drawer.furnish(world);
    drawer.letTouch(world, table); // its back wall
  }

  @Override
  public void place(double[] parameters, Start start) {
    Points.add(parameters, GOAL_FROM_DRAWER, start.goal);
    drawer.moveTo(parameters);
    drawer.slideTo(PULLED_OUT);
    Points.add(start.goal, START_FROM_GOAL, start.object);
  }

  @Override
  public void observe(double[] frame) {
    drawer.observeHandle(frame);
    frame[OBJECT + 2] += OBSERVED_ABOVE_HANDLE;
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double gap = Points.distance(now.object, start.goal);
    double way = Math.abs(Points.distance(start.object, start.goal) - TARGET_RADIUS);
    double reach = Points.distance(now.object, now.tcp);
    double reachAtStart = Math.abs(Points.distance(start.object, start.tcp) - FULLY_NEAR);
    double inPlace = longTail(gap, 0, TARGET_RADIUS, way);
    double near = gaussian(reach, 0, FULLY_NEAR, reachAtStart);
    double grasped = Hamacher.product(near, Math.min(Math.max(0, now.effort), 1));

    out.success = out.terms.atMost("drawer to goal, m", gap, SUCCESS_RADIUS);
    out.reward = out.success ? 10 : 10 * Hamacher.product(grasped, inPlace);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = true;
    out.graspReward = grasped;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, now.tcp, -PULLED_OUT, out);
    out.graspSuccess = true;
  }

  @Override
  public void expert(double[] observation, double[] action) {
    double z = observation[OBJECT + 2] + PUSH_Z;
    double handX = observation[HAND];
    double handY = observation[HAND + 1];
    boolean behind = handY > observation[OBJECT + 1];
    if (behind && observation[HAND + 2] < z + 0.23) {
      Steering.toPoint(observation, handX, handY, z + 0.5, GAIN, 1, action); // up
    } else if (behind) {
      Steering.toward(observation, OBJECT, 0, BEFORE, PUSH_Z + 0.23, GAIN, 1, action); // before it
    } else if (Steering.gapZ(observation, OBJECT, PUSH_Z) > 0.04) {
      Steering.toward(observation, OBJECT, 0, BEFORE, PUSH_Z, GAIN, 1, action); // down
    } else {
      Steering.toward(observation, OBJECT, 0, 0, PUSH_Z, GAIN, 1, action); // push
    }
  }
}
