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
 * Drags a plate, with closed fingers on top of it, out of a small net to the right.
 *
 * <p>Parameters: place of the net, which never varies and counts as the plate's start, though the
 * plate is 10 cm beside it; goal. Observed: the plate, orientation x, y, z, w. Reward and success:
 * see {@link PlateReward}.
 */
public final class PlateSlideBackSide implements ManipulationTask {
  private static final double[] PLATE_START = {-0.15, 0.6, 0}; // m

  private static final double GAIN = 10; // of the expert
  private static final double GRIP_X = 0.023; // m; the expert's hand from the plate
  private static final double GRIP_Z = 0.025; // m
  private static final double STRIDE = 0.1; // m; how far ahead the expert aims

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "plate-slide-back-side-v3",
              "Slide a plate out of a net to the right.",
              ParameterSpace.between(
                  new double[] {-0.25, 0.6, 0, -0.05, 0.6, 0.015},
                  new double[] {-0.25, 0.6, 0, 0.15, 0.6, 0.015}),
              new Box(new double[] {-0.05, 0.6, 0.015}, new double[] {0.15, 0.6, 0.015}))
          .withHandStart(0, 0.6f, 0.2f);

  private final Plate plate = new Plate();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    plate.furnish(world, Net.furnish(world, Pose.at(-0.25, 0.6, 0).turnedAboutZ(Parts.QUARTER)));
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    System.arraycopy(parameters, 3, start.goal, 0, 3);
    plate.slideTo(-0.15, 0);
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
    if (Steering.gapXy(observation, OBJECT, GRIP_X, 0) > 0.01) {
      Steering.toward(observation, OBJECT, GRIP_X, 0, GRIP_Z + 0.07, GAIN, 1, action); // above
    } else if (Steering.gapZ(observation, OBJECT, GRIP_Z) > 0.04) {
      Steering.toward(observation, OBJECT, GRIP_X, 0, GRIP_Z, GAIN, 1, action); // down
    } else {
      double right = observation[HAND] + STRIDE;
      double height = observation[HAND + 2];
      Steering.toPoint(observation, right, 0.6, height, GAIN, 1, action); // drag
    }
  }
}
