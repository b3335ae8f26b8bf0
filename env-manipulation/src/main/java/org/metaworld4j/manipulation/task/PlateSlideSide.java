package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Pushes a plate with closed fingers to the left into a small net.
 *
 * <p>Parameters: nominal place of the plate, which never varies; goal, near the net, which always
 * stands in the same place. Observed: the plate, orientation x, y, z, w. Reward and success: see
 * {@link PlateReward}. Success takes a push beyond the soft end of the plate's slide.
 */
public final class PlateSlideSide implements ManipulationTask {

  private static final double GAIN = 25; // of the expert
  private static final double BESIDE_X = 0.07; // m; the expert's hand from the plate
  private static final double BESIDE_Z = -0.005; // m
  private static final double STRIDE = 0.1; // m; how far ahead the expert aims
  private static final double MOUTH_X = -0.2; // m

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "plate-slide-side-v3",
              "Slide a plate into a net standing at the left.",
              ParameterSpace.between(
                  new double[] {0, 0.6, 0, -0.3, 0.54, 0},
                  new double[] {0, 0.6, 0, -0.25, 0.66, 0}),
              new Box(new double[] {-0.3, 0.54, 0}, new double[] {-0.25, 0.66, 0}))
          .withHandStart(0, 0.6f, 0.2f);

  private final Plate plate = new Plate();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    plate.furnish(world, Net.furnish(world, Pose.at(-0.3, 0.6, 0).turnedAboutZ(Parts.QUARTER)));
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    System.arraycopy(parameters, 3, start.goal, 0, 3);
    plate.slideTo(0, 0);
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
    PlateReward.VERSION_1.assess(start, now, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    double handX = observation[HAND];
    if (Steering.gapXy(observation, OBJECT, BESIDE_X, 0) > 0.04) {
      Steering.toward(observation, OBJECT, BESIDE_X, 0, BESIDE_Z + 0.1, GAIN, 1, action); // above
    } else if (Steering.gapZ(observation, OBJECT, BESIDE_Z) > 0.04) {
      Steering.toward(observation, OBJECT, BESIDE_X, 0, BESIDE_Z, GAIN, 1, action); // down
    } else if (handX > MOUTH_X) {
      double height = observation[HAND + 2];
      Steering.toPoint(observation, handX - STRIDE, 0.6, height, GAIN, 1, action); // push
    } else {
      Steering.toward(observation, OBJECT, BESIDE_X - STRIDE, 0, BESIDE_Z, GAIN, 1, action); // in
    }
  }
}
