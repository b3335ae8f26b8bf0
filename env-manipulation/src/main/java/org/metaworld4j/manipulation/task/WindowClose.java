package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.gaussian;
import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Pushes the handle of an open window to the left until the window is closed.
 *
 * <p>Parameters: place of the window, which is the goal g too. Observed: a point h beside the
 * handle, no orientation; the first observation of an episode shows it as if the window were
 * closed, as in the original. With tool centre point t (t0 at reset), h0 the place of h at the
 * start and H the Hamacher product:
 *
 * <table>
 * <caption>Reward, 0 to 10: 10 H(near, closed)</caption>
 * <tr><th>term</th><th>full when</th><th>margin</th><th>tolerance</th></tr>
 * <tr><td>near</td><td>|h - t| &le; 0.02</td><td>|h0 - t0| - 0.02</td><td>Gaussian</td></tr>
 * <tr><td>closed</td><td>|h - g| &le; 0.05 in x</td><td>0.16</td><td>long-tail</td></tr>
 * </table>
 *
 * <p>Success: |h - g| &le; 0.05 in x, that is 16 of the 20 cm.
 *
 * <p>Version 1: see {@link WindowReward}.
 */
public final class WindowClose implements ManipulationTask {

  private static final double TARGET_DISTANCE = 0.05; // m, in x alone
  private static final double NEAR_RADIUS = 0.05; // m
  private static final double REACHED_RADIUS = 0.02; // m
  private static final double OPEN = 0.2; // m; where the pane starts
  private static final double OBSERVED_X = 0.01; // m; observed point in the pane
  private static final double[] OBSERVED_FROM_WINDOW = {OBSERVED_X + OPEN, -0.095, 0}; // m; open

  private static final double GAIN = 25; // of the expert
  private static final double[] BEHIND = {0.03, -0.03, -0.08}; // m; its hand from that point

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "window-close-v3",
              "Push a sliding window shut.",
              ParameterSpace.between(new double[] {0, 0.75, 0.2}, new double[] {0, 0.9, 0.2}),
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
    window.moveTo(parameters);
    window.slideTo(OPEN);
  }

  @Override
  public void observe(double[] frame) {
    window.besideHandle(OBSERVED_X, frame, OBJECT);
  }

  @Override
  public void observeFirst(double[] frame) {
    observe(frame);
    frame[OBJECT] -= OPEN; // the original looks before the opened pane is there
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    Points.add(start.goal, OBSERVED_FROM_WINDOW, handleStart);
    double gap = Math.abs(now.object[0] - start.goal[0]);
    double reach = Points.distance(now.object, now.tcp);
    double way = Math.abs(Math.abs(handleStart[0] - start.goal[0]) - TARGET_DISTANCE);
    double reachAtStart = Math.abs(Points.distance(handleStart, start.tcp) - REACHED_RADIUS);
    double near = gaussian(reach, 0, REACHED_RADIUS, reachAtStart);
    double closed = longTail(gap, 0, TARGET_DISTANCE, way);

    out.reward = 10 * Hamacher.product(near, closed);
    out.success = out.terms.atMost("handle to goal in x, m", gap, TARGET_DISTANCE);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = true;
    out.graspReward = near;
    out.inPlaceReward = closed;
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
      Steering.toward(observation, OBJECT, x, y, z + 0.25, GAIN, 1, action); // above
    } else if (Steering.gapZ(observation, OBJECT, z) > 0.02) {
      Steering.toward(observation, OBJECT, x, y, z, GAIN, 1, action); // down
    } else {
      Steering.toward(observation, OBJECT, x - 0.1, y, z, GAIN, 1, action); // push
    }
  }
}
