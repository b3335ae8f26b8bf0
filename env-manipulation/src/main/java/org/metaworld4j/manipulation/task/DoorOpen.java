package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Fist;
import org.metaworld4j.manipulation.reward.Funnel;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.sawyer.Sawyer;

/**
 * Hooks the handle of a closed safe door with the fist and swings the door open by about 80
 * degrees.
 *
 * <p>Parameters: place of the safe r; the goal is r + (-0.3, -0.45, 0). Observed: the handle h,
 * orientation x, y, z, w. With the door's angle a (negative when open), H the Hamacher product and
 * long-tail tolerances:
 *
 * <table>
 * <caption>Reward, 0 to 10: 2 H(ready, fist) + 8 opened, or 10 at success</caption>
 * <tr><th>term</th><th>full when</th><th>margin</th></tr>
 * <tr><td>ready = H(above, near)</td><td>both are</td><td></td></tr>
 * <tr><td>above</td><td>the hand is not below a funnel around the handle, which is 0 within 0.12 of it
 * and 0.4 + 0.04 ln(rho - 0.12) at distance rho</td><td>half the funnel's height</td></tr>
 * <tr><td>near</td><td>|hand - h - (0, 0.03, -0.01)| &le; 0.06</td><td>0.5</td></tr>
 * <tr><td>fist</td><td>effort 1; nothing at -1</td><td></td></tr>
 * <tr><td>opened</td><td>0.2 from 2 degrees on; 0.8 at a &le; 0.5 - 2 pi / 3</td><td>pi / 3</td></tr>
 * </table>
 *
 * <p>Success: the handle's x is within 0.08 of the goal's.
 *
 * <p>Version 1: {@link ReachAndMove} with the distance of handle and goal seen from above; success
 * as above.
 */
public final class DoorOpen implements ManipulationTask {

  private static final double[] GOAL_FROM_SAFE = {-0.3, -0.45, 0}; // m
  private static final double SUCCESS_DISTANCE = 0.08; // m, in x alone
  private static final double GRIP_X = -0.05; // m; middle of the bar from the observed handle
  private static final double[] HAND_FROM_GRIP = {0.05, 0.03, -0.01}; // m
  private static final double READY_RADIUS = 0.06; // m
  private static final Funnel FUNNEL = new Funnel(0.12, 0.04, 0.4);
  private static final double AJAR = -Math.PI / 90; // rad
  private static final double OPEN = 2 * Math.PI / 3; // rad
  private static final double HANDLE_WAY = 0.5475296783430732; // m; door closed

  private static final double GAIN = 25; // of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "door-open-v3",
          "Open a safe door by its handle.",
          ParameterSpace.between(new double[] {0, 0.85, 0.15}, new double[] {0.1, 0.95, 0.15}),
          new Box(new double[] {-0.3, 0.4, 0.1499}, new double[] {-0.2, 0.5, 0.1501}));

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
    door.turnTo(0);
  }

  @Override
  public void observe(double[] frame) {
    door.observeHandle(frame);
  }

  @Override
  public void measure(World world, Sawyer sawyer, Moment now) {
    now.joint = door.angle();
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double fist = Fist.closing(now.effort);
    double ready = Hamacher.product(above(now), near(now));
    double opened =
        (now.joint < AJAR ? 0.2 : 0) + 0.8 * longTail(OPEN + now.joint, 0, 0.5, Math.PI / 3);

    out.success = isOpen(start, now, out);
    out.reward = out.success ? 10 : 2 * Hamacher.product(ready, fist) + 8 * opened;
    out.nearObject = ready;
    out.graspSuccess = fist >= 0.5;
    out.graspReward = fist;
    out.inPlaceReward = opened;
    out.objectToTarget = 0;
  }

  private static boolean isOpen(Start start, Moment now, Assessment out) {
    double gap = Math.abs(now.object[0] - start.goal[0]);
    return out.terms.atMost("handle to goal in x, m", gap, SUCCESS_DISTANCE);
  }

  private static double above(Moment now) {
    double x = now.hand[0] - (now.object[0] + GRIP_X);
    double y = now.hand[1] - now.object[1];
    double distance = Points.norm(x, y, 0);
    double floor = FUNNEL.floor(distance);
    return now.hand[2] >= floor ? 1 : longTail(floor - now.hand[2], 0, 0.01, floor / 2);
  }

  private static double near(Moment now) {
    double distance =
        Points.norm(
            now.hand[0] - (now.object[0] + GRIP_X + HAND_FROM_GRIP[0]),
            now.hand[1] - (now.object[1] + HAND_FROM_GRIP[1]),
            now.hand[2] - (now.object[2] + HAND_FROM_GRIP[2]));
    return longTail(distance, 0, READY_RADIUS, 0.5);
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    double gap = Points.distanceXy(now.object, start.goal);
    double reward = ReachAndMove.reward(Points.distance(now.object, now.tcp), HANDLE_WAY, gap);
    out.report(reward, isOpen(start, now, out), 0);
    out.nearObject = 0;
  }

  @Override
  public void expert(double[] observation, double[] action) {
    if (Steering.gapXy(observation, OBJECT, GRIP_X, 0) > 0.12) {
      Steering.toward(observation, OBJECT, GRIP_X + 0.06, 0.02, 0.2, GAIN, 1, action); // above
    } else if (Steering.gapZ(observation, OBJECT, 0) > 0.04) {
      Steering.toward(observation, OBJECT, GRIP_X + 0.06, 0.02, 0, GAIN, 1, action); // behind it
    } else {
      Steering.toward(observation, OBJECT, GRIP_X, 0, 0, GAIN, 1, action); // pull
    }
  }
}
