package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Drags a plate, with a finger on top of it, away from the robot into a small net.
 *
 * <p>Parameters: nominal place of the plate, which never varies; goal, where the net stands.
 * Observed: the plate o, orientation x, y, z, w. With goal g, tool centre point t (t0 at reset), H
 * the Hamacher product and long-tail tolerances P of |o - g|, bounds 0..0.05, margin |o0 - g|, and
 * R of |o - t|, same bounds, margin |o0 - t0|, the reward is 10 if |o - g| &lt; 0.05, else 8 H(R,
 * P).
 *
 * <p>Success: |o - g| &le; 0.07.
 *
 * <p>Version 1: see {@link PlateReward}.
 */
public final class PlateSlide implements ManipulationTask {

  private static final double GAIN = 10; // of the expert
  private static final double[] GRIP = {0, -0.055, 0.03}; // m; the expert's hand from the plate
  private static final double FAR_Y = 0.9; // m; the expert drags to here

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "plate-slide-v3",
              "Slide a plate into a net standing away from the robot.",
              ParameterSpace.between(
                  new double[] {0, 0.6, 0, -0.1, 0.85, 0}, new double[] {0, 0.6, 0, 0.1, 0.9, 0}),
              new Box(new double[] {-0.1, 0.85, 0}, new double[] {0.1, 0.9, 0}))
          .withHandStart(0, 0.6f, 0.2f);

  private final Plate plate = new Plate();
  private Body net;

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    net = Net.furnish(world, Pose.at(0, 0.85, 0));
    plate.furnish(world, net);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    System.arraycopy(parameters, 3, start.goal, 0, 3);
    net.moveTo(start.goal[0], start.goal[1], start.goal[2]);
    plate.slideTo(0, 0);
  }

  @Override
  public void observe(double[] frame) {
    plate.observe(frame);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double gap = Points.distance(now.object, start.goal);
    double reach = Points.distance(now.object, now.tcp);
    double way = Points.distance(start.object, start.goal);
    double reachAtStart = Points.distance(start.object, start.tcp);
    double inPlace = longTail(gap, 0, PlateReward.TARGET_RADIUS, way);
    double near = longTail(reach, 0, PlateReward.TARGET_RADIUS, reachAtStart);

    out.reward = gap < PlateReward.TARGET_RADIUS ? 10 : 8 * Hamacher.product(near, inPlace);
    PlateReward.report(gap, reach, near, inPlace, out);
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    PlateReward.VERSION_1.assess(start, now, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    double x = GRIP[0];
    double y = GRIP[1];
    double z = GRIP[2];
    if (Steering.gapXy(observation, OBJECT, x, y) > 0.03) {
      Steering.toward(observation, OBJECT, x, y, z + 0.1, GAIN, -1, action); // above
    } else if (Steering.gapZ(observation, OBJECT, z) > 0.04) {
      Steering.toward(observation, OBJECT, x, y, z, GAIN, -1, action); // down
    } else {
      double height = observation[OBJECT + 2] + z;
      Steering.toPoint(observation, observation[GOAL], FAR_Y, height, GAIN, -1, action); // drag
    }
  }
}
