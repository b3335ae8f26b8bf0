package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;

import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Separation;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Hooks the handle of a closed drawer with an open gripper and pulls the drawer to its stop.
 *
 * <p>Parameters: place of the drawer r. Pulled out by s (0 to 0.16), its handle is h = r + (0,
 * -0.17 - s, 0.09); the goal is g = r + (0, -0.36, 0.09), the handle's place at the start p = g +
 * (0, 0.2, 0). Observed: h, orientation constantly 1, 0, 0, 0. With w = (3, 3, 1):
 *
 * <table>
 * <caption>Reward, 0 to 10: 5 (caging + opening), long-tail tolerances</caption>
 * <tr><th>term</th><th>full when</th><th>margin</th></tr>
 * <tr><td>caging</td><td>|w (h - hand)| &le; 0.01</td><td>|w (p - tool centre point)| at reset</td></tr>
 * <tr><td>opening</td><td>|h - g| &le; 0.02</td><td>0.2</td></tr>
 * </table>
 *
 * <p>Success: |h - g| &le; 0.03, that is s &ge; 0.16, at which the drawer's soft stop begins.
 *
 * <p>Version 1: {@link ReachAndMove} with |h.y - g.y|, from 0.2; success up to 0.03 of it.
 */
public final class DrawerOpen implements ManipulationTask {

  private static final double SUCCESS_RADIUS = 0.03; // m
  private static final double NEAR_RADIUS = 0.03; // m
  private static final double OPENING_MARGIN = 0.2; // m
  private static final double[] GOAL_FROM_DRAWER = {0, -0.36, 0.09}; // m
  private static final double[] HANDLE_START_FROM_GOAL = {0, 0.2, 0}; // m
  private static final double[] CAGING_WEIGHTS = {3, 3, 1};
  private static final ReachAndMove VERSION_1 =
      new ReachAndMove(Separation.ALONG_Y, SUCCESS_RADIUS);

  private static final double HOOK_Z = -0.02; // m; the expert's hand from the handle, in height
  private static final double OPEN_JAWS = -1; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "drawer-open-v3",
              "Pull a drawer open by its handle.",
              ParameterSpace.between(new double[] {-0.1, 0.9, 0}, new double[] {0.1, 0.9, 0}),
              TaskSpec.USUAL_HAND)
          .withHandStart(0, 0.6f, 0.2f)
          .withStaleStart();

  private final Drawer drawer = new Drawer();
  private final double[] handleStart = new double[3]; // scratch

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    drawer.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    Points.add(parameters, GOAL_FROM_DRAWER, start.goal);
    drawer.moveTo(parameters);
  }

  @Override
  public void observe(double[] frame) {
    drawer.observeHandle(frame);
    frame[ORIENTATION] = 1;
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    Points.add(start.goal, HANDLE_START_FROM_GOAL, handleStart);
    double reach = Points.distance(now.object, now.hand, CAGING_WEIGHTS);
    double reachAtStart = Points.distance(handleStart, start.tcp, CAGING_WEIGHTS);
    double gap = Points.distance(now.object, start.goal);
    double caging = longTail(reach, 0, 0.01, reachAtStart);
    double opening = longTail(gap, 0, 0.02, OPENING_MARGIN);

    out.reward = 5 * (caging + opening);
    out.success = out.terms.atMost("handle to goal, m", gap, SUCCESS_RADIUS);
    out.nearObject = Points.distance(now.object, now.hand) <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = now.opening > 0;
    out.graspReward = caging;
    out.inPlaceReward = opening;
    out.objectToTarget = gap;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, now.tcp, OPENING_MARGIN, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    if (Steering.gapXy(observation, OBJECT, 0, 0) > 0.06) {
      Steering.toward(observation, OBJECT, 0, 0, HOOK_Z + 0.3, 4, OPEN_JAWS, action); // above
    } else if (Steering.gapZ(observation, OBJECT, HOOK_Z) > 0.04) {
      Steering.toward(observation, OBJECT, 0, 0, HOOK_Z, 4, OPEN_JAWS, action); // down, astride
    } else {
      Steering.toward(observation, OBJECT, 0, -0.06, HOOK_Z, 50, OPEN_JAWS, action); // pull
    }
  }
}
