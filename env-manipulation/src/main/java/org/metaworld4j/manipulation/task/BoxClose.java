package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.look.Paint;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Fist;
import org.metaworld4j.manipulation.reward.Funnel;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.PickAndPlace;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Grasps a lid by its handle and holds it over, or puts it on, an open box.
 *
 * <p>Parameters: place of the lid, whose height is ignored, and goal; the box stands below the
 * goal. The lid falls 8 cm at first. Observed: the lid's plate o, orientation q = w, x, y, z. With
 * goal g, the grip l = o + (0, 0, 0.02) and long-tail tolerances:
 *
 * <table>
 * <caption>Reward, 0 to 10: (2 H(ready, fist) + 8 placed) level, or 10 level at success</caption>
 * <tr><th>term</th><th>full when</th><th>margin</th></tr>
 * <tr><td>ready = H(above, near)</td><td>both are</td><td></td></tr>
 * <tr><td>above</td><td>the hand is not below a funnel around l, which is 0 within 0.02 of it and
 * 0.4 + 0.04 ln(rho - 0.02) at distance rho</td><td>half the funnel's height</td></tr>
 * <tr><td>near</td><td>|hand - l| &le; 0.02</td><td>0.5</td></tr>
 * <tr><td>fist</td><td>effort 1; nothing at -1</td><td></td></tr>
 * <tr><td>placed</td><td>0.2 where l.z &gt; 0.04; 0.8 at |g - l| &le; 0.05, stretched by 3 in
 * z</td><td>0.25</td></tr>
 * <tr><td>level</td><td>1 - |q - (0.707, 0, 0, 0.707)| / 0.2, at least 0</td><td></td></tr>
 * </table>
 *
 * <p>H is the Hamacher product. Success: |o - g| &lt; 0.08; the lid need not be let go.
 *
 * <p>Version 1: {@link PickAndPlace} by 0.12, but from the height of the handle as it was placed,
 * 0.147; success as above.
 */
public final class BoxClose implements ManipulationTask {

  private static final double START_HEIGHT = 0.02f; // m; a float in the original
  private static final double SUCCESS_RADIUS = 0.08; // m
  private static final double GRIP_HEIGHT = 0.02; // m; of the grip over the lid's plate
  private static final double READY_RADIUS = 0.02; // m
  private static final Funnel FUNNEL = new Funnel(0.02, 0.04, 0.4);
  private static final double LIFTED = 0.04; // m
  private static final double PLACED_RADIUS = 0.05; // m
  private static final double[] STRETCH = {1, 1, 3};
  private static final double[] LEVEL = {0.707, 0, 0, 0.707}; // w, x, y, z
  private static final double TILT_LIMIT = 0.2; // length of the difference of quaternions
  private static final PickAndPlace VERSION_1 = PickAndPlace.rising(0.12, PickAndPlace.DESCENT);

  private static final double GAIN = 25; // of the expert
  private static final double CARRYING_HEIGHT = 0.15; // m
  private static final double SQUEEZE = 1; // effort of the expert
  private static final double HALF_SQUEEZE = 0.5;

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "box-close-v3",
              "Put the lid on a box.",
              ParameterSpace.between(
                      new double[] {-0.05, 0.5, 0.02, -0.1, 0.7, 0.133},
                      new double[] {0.05, 0.55, 0.02, 0.1, 0.8, 0.133})
                  .withObjectAndGoalApart(0.25),
              new Box(new double[] {-0.1, 0.7, 0.133}, new double[] {0.1, 0.8, 0.133}))
          .withSettling(5);

  private final Lid lid = new Lid();
  private final double[] grip = new double[3]; // scratch
  private Body box;

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    box = Bin.furnish(world, "box", 0, 0.8, Paint.BEECH);
    lid.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    start.object[0] = parameters[0];
    start.object[1] = parameters[1];
    start.object[2] = START_HEIGHT;
    System.arraycopy(parameters, 3, start.goal, 0, 3);
    box.moveTo(parameters[3], parameters[4], 0);
    lid.moveTo(start.object);
    start.height = lid.handleHeight();
  }

  @Override
  public void observe(double[] frame) {
    lid.observe(frame);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    grip[0] = now.object[0];
    grip[1] = now.object[1];
    grip[2] = now.object[2] + GRIP_HEIGHT;
    double fist = Fist.closing(now.effort);
    double near = longTail(Points.distance(now.hand, grip), 0, READY_RADIUS, 0.5);
    double ready = Hamacher.product(above(now), near);
    double placed =
        (grip[2] > LIFTED ? 0.2 : 0)
            + 0.8 * longTail(Points.distance(start.goal, grip, STRETCH), 0, PLACED_RADIUS, 0.25);

    out.success = isClosed(Points.distance(now.object, start.goal), out);
    out.reward =
        (out.success ? 10 : 2 * Hamacher.product(fist, ready) + 8 * placed)
            * Handling.level(now, LEVEL, TILT_LIMIT);
    out.nearObject = ready;
    out.graspSuccess = fist >= 0.5;
    out.graspReward = fist;
    out.inPlaceReward = placed;
    out.objectToTarget = 0;
  }

  private static boolean isClosed(double gap, Assessment out) {
    return out.terms.below("lid to goal, m", gap, SUCCESS_RADIUS);
  }

  private static double above(Moment now) {
    double floor = FUNNEL.floor(Points.distanceXy(now.hand, now.object));
    return now.hand[2] >= floor ? 1 : longTail(floor - now.hand[2], 0, 0.01, floor / 2);
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, start.height, SUCCESS_RADIUS, out);
    out.success = isClosed(out.objectToTarget, out);
    out.nearObject = 0;
    out.objectToTarget = 0;
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean above = Steering.gapXy(observation, OBJECT, 0, 0) <= 0.01;
    double height = Steering.gapZ(observation, OBJECT, GRIP_HEIGHT);
    double effort = above && height <= 0.13 ? SQUEEZE : HALF_SQUEEZE;
    double x = observation[OBJECT];
    double y = observation[OBJECT + 1];
    if (!above) {
      Steering.toPoint(observation, x, y, 0.2, GAIN, effort, action);
    } else if (height > 0.05) {
      Steering.toward(observation, OBJECT, 0, 0, GRIP_HEIGHT, GAIN, effort, action); // astride
    } else {
      boolean high = Math.abs(observation[HAND + 2] - CARRYING_HEIGHT) <= 0.04;
      int to = high ? GOAL : HAND;
      Steering.toPoint(
          observation, observation[to], observation[to + 1], CARRYING_HEIGHT, GAIN, effort, action);
    }
  }
}
