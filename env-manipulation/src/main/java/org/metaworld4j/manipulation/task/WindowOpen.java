package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Pushes the handle of a closed window to the right until the window is open.
 *
 * <p>Parameters: place of the window w; the goal g is w + (0.2, 0, 0). Observed: a point h beside
 * the handle, no orientation. With tool centre point t (t0 at reset), h0 the place of h when the
 * window is closed, H the Hamacher product and long-tail tolerances:
 *
 * <table>
 * <caption>Reward, 0 to 10: 10 H(near, opened)</caption>
 * <tr><th>term</th><th>full when</th><th>margin</th></tr>
 * <tr><td>near</td><td>|h - t| &le; 0.02</td><td>|h0 - t0| - 0.02</td></tr>
 * <tr><td>opened</td><td>|h - g| &le; 0.05 in x</td><td>0.15</td></tr>
 * </table>
 *
 * <p>Success: |h - g| &le; 0.05 in x, that is 19 of the 20 cm.
 *
 * <p>Version 1: see {@link WindowReward}.
 */
public final class WindowOpen implements ManipulationTask {

  private static final double TARGET_DISTANCE = 0.05; // m, in x alone
  private static final double NEAR_RADIUS = 0.05; // m
  private static final double REACHED_RADIUS = 0.02; // m
  private static final double WAY = 0.2; // m; of the window's place to the goal
  private static final double OBSERVED_X = -0.04; // m; observed point in the pane
  private static final double[] OBSERVED_FROM_WINDOW = {OBSERVED_X, -0.095, 0}; // m; when closed

  private static final double GAIN = 25; // of the expert
  private static final double[] BEHIND = {-0.03, -0.03, -0.08}; // m; its hand from that point

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "window-open-v3",
              "Push a sliding window open.",
              ParameterSpace.between(new double[] {-0.1, 0.7, 0.16}, new double[] {0.1, 0.9, 0.16}),
              TaskSpec.USUAL_HAND)
          .withHandStart(0, 0.4f, 0.2f)
          .withStaleStart();

  private final Window window = new Window();
  private final double[] handleStart = new double[3]; // scratch

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    window.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    System.arraycopy(parameters, 0, start.goal, 0, 3);
    start.goal[0] += WAY;
    window.moveTo(parameters);
    window.slideTo(0);
  }

  @Override
  public void observe(double[] frame) {
    window.besideHandle(OBSERVED_X, frame, OBJECT);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    Points.add(start.object, OBSERVED_FROM_WINDOW, handleStart);
    double gap = Math.abs(now.object[0] - start.goal[0]);
    double reach = Points.distance(now.object, now.tcp);
    double way = Math.abs(Math.abs(start.object[0] - start.goal[0]) - TARGET_DISTANCE);
    double reachAtStart = Math.abs(Points.distance(handleStart, start.tcp) - REACHED_RADIUS);
    double near = longTail(reach, 0, REACHED_RADIUS, reachAtStart);
    double opened = longTail(gap, 0, TARGET_DISTANCE, way);

    out.reward = 10 * Hamacher.product(near, opened);
    out.success = out.terms.atMost("handle to goal in x, m", gap, TARGET_DISTANCE);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = true;
    out.graspReward = near;
    out.inPlaceReward = opened;
    out.objectToTarget = gap;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    WindowReward.assessV1(start, now, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    double x = BEHIND[0];
    double y = BEHIND[1];
    double z = BEHIND[2];
    if (Steering.gapXy(observation, OBJECT, x, y) > 0.04) {
      Steering.toward(observation, OBJECT, x, y, z + 0.3, GAIN, 1, action); // above
    } else if (Steering.gapZ(observation, OBJECT, z) > 0.02) {
      Steering.toward(observation, OBJECT, x, y, z, GAIN, 1, action); // down
    } else {
      Steering.toward(observation, OBJECT, x + 0.1, y, z, GAIN, 1, action); // push
    }
  }
}
