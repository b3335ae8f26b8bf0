package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Drags a plate, with a finger on top of it, from the mouth of a small net back towards the robot.
 *
 * <p>Parameters: nominal place of the plate, which never varies and is 10 cm behind where the plate
 * is; goal. Observed: the plate, orientation x, y, z, w. Reward and success: see {@link
 * PlateReward}.
 */
public final class PlateSlideBack implements ManipulationTask {
  private static final double[] PLATE_START = {0, 0.75, 0}; // m

  private static final double GAIN = 10; // of the expert
  private static final double GRIP_Y = -0.065; // m; the expert's hand from the plate
  private static final double GRIP_Z = 0.025; // m
  private static final double STRIDE = 0.1; // m; how far ahead the expert aims
  private static final double SWEEP_Y = 0.55; // m; where the expert sweeps past all goals

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "plate-slide-back-v3",
              "Slide a plate out of a net towards the robot.",
              ParameterSpace.between(
                  new double[] {0, 0.85, 0, -0.1, 0.6, 0.015},
                  new double[] {0, 0.85, 0, 0.1, 0.6, 0.015}),
              new Box(new double[] {-0.1, 0.6, 0.015}, new double[] {0.1, 0.6, 0.015}))
          .withHandStart(0, 0.6f, 0.2f);

  private final Plate plate = new Plate();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    plate.furnish(world, Net.furnish(world, Pose.at(0, 0.85, 0)));
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    System.arraycopy(parameters, 3, start.goal, 0, 3);
    plate.slideTo(0, 0.15);
  }

  @Override
  public void observe(double[] frame) {
    plate.observe(frame);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    PlateReward.assess(start, now, out);
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    double way = Points.distanceXy(PLATE_START, start.goal);
    PlateReward.VERSION_1.assess(start, now, now.tcp, way, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    double height = observation[HAND + 2];
    if (Steering.gapXy(observation, OBJECT, 0, GRIP_Y) > 0.01) {
      Steering.toward(observation, OBJECT, 0, GRIP_Y, GRIP_Z + 0.1, GAIN, -1, action); // above
    } else if (Steering.gapZ(observation, OBJECT, GRIP_Z) > 0.04) {
      Steering.toward(observation, OBJECT, 0, GRIP_Y, GRIP_Z, GAIN, -1, action); // down
    } else if (observation[HAND + 1] > 0.7) {
      Steering.toward(observation, HAND, 0, -STRIDE, 0, GAIN, -1, action); // out of the net
    } else if (observation[HAND + 1] > 0.6) {
      Steering.toPoint(observation, 0.15, SWEEP_Y, height, GAIN, -1, action); // back, to the right
    } else {
      double left = observation[HAND] - STRIDE;
      Steering.toPoint(observation, left, SWEEP_Y, height, GAIN, -1, action); // to the left
    }
  }
}
