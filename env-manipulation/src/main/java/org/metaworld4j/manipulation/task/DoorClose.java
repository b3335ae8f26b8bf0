package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.gaussian;
import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Separation;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Pushes the wide open door of a safe shut.
 *
 * <p>Parameters: place of the safe r; the goal is g = r + (0.2, -0.2, 0). Observed: the handle h,
 * orientation x, y, z, w. With the tool centre point t, the hand's start s and bell-shaped
 * tolerances:
 *
 * <table>
 * <caption>Reward, 0 to 10: 3 hand + 6 closed, or 10 if |h - g| &lt; 0.05</caption>
 * <tr><th>term</th><th>full when</th><th>margin</th></tr>
 * <tr><td>hand</td><td>|t - g| &le; 0.0125</td><td>|s - h| + 0.1</td></tr>
 * <tr><td>closed</td><td>|h - g| &le; 0.05</td><td>|r - g|</td></tr>
 * </table>
 *
 * <p>Success: |h - g| &le; 0.08, that is an angle of at least -0.18 rad. The in-place reward that
 * is reported is the hand's term.
 *
 * <p>Version 1: {@link ReachAndMove} with |h - g| seen from above; success up to 0.08 of it.
 */
public final class DoorClose implements ManipulationTask {

  private static final double[] GOAL_FROM_SAFE = {0.2, -0.2, 0}; // m
  private static final double[] HAND_START = {-0.5, 0.6f, 0.2f}; // m
  private static final double WIDE_OPEN = -1.5708; // rad
  private static final double TARGET_RADIUS = 0.05; // m
  private static final double SUCCESS_RADIUS = 0.08; // m
  private static final ReachAndMove VERSION_1 =
      new ReachAndMove(Separation.FROM_ABOVE, SUCCESS_RADIUS);
  private static final double HANDLE_WAY = 0.5641145587904663; // m; door wide open

  private static final double GAIN = 25; // of the expert
  private static final double PUSH_X = 0.05; // m; hand from the handle
  private static final double PUSH_Y = 0.12; // m
  private static final double PUSH_Z = 0.1; // m

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "door-close-v3",
              "Push the door of a safe shut.",
              ParameterSpace.between(new double[] {0, 0.85, 0.15}, new double[] {0.1, 0.95, 0.15}),
              new Box(new double[] {0.2, 0.65, 0.1499}, new double[] {0.3, 0.75, 0.1501}))
          .withHandStart(HAND_START[0], HAND_START[1], HAND_START[2]);

  private final Door door = new Door();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    door.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    Points.add(parameters, GOAL_FROM_SAFE, start.goal);
    door.moveTo(parameters);
    door.turnTo(WIDE_OPEN);
  }

  @Override
  public void observe(double[] frame) {
    door.observeHandle(frame);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double gap = Points.distance(now.object, start.goal);
    double way = Points.distance(start.object, start.goal);
    double closed = gaussian(gap, 0, TARGET_RADIUS, way);
    double handMargin = Points.distance(HAND_START, now.object) + 0.1;
    double hand = gaussian(Points.distance(now.tcp, start.goal), 0, 0.0125, handMargin);

    out.reward = gap < TARGET_RADIUS ? 10 : 3 * hand + 6 * closed;
    out.success = out.terms.atMost("handle to goal, m", gap, SUCCESS_RADIUS);
    out.nearObject = 0;
    out.graspSuccess = true;
    out.graspReward = 1;
    out.inPlaceReward = hand;
    out.objectToTarget = gap;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, now.tcp, HANDLE_WAY, out);
    out.nearObject = 0;
    out.graspSuccess = true;
    out.graspReward = 1;
  }

  @Override
  public void expert(double[] observation, double[] action) {
    double x = observation[OBJECT] + PUSH_X;
    double y = observation[OBJECT + 1] + PUSH_Y;
    double z = observation[OBJECT + 2] + PUSH_Z;
    double handX = observation[HAND];
    double handY = observation[HAND + 1];
    double handZ = observation[HAND + 2];
    if (handX > x && handZ < z + 0.2) {
      Steering.toPoint(observation, handX, handY, z + 0.25, GAIN, 1, action); // up
    } else if (handX > x) {
      Steering.toPoint(observation, x - 0.02, y, handZ, GAIN, 1, action); // over it, to its left
    } else if (Math.abs(handZ - z) > 0.04) {
      Steering.toPoint(observation, x - 0.02, y, z, GAIN, 1, action); // down
    } else {
      Steering.toward(observation, GOAL, 0, 0, 0, GAIN, 1, action); // push
    }
  }
}
