package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.PressHandle.GRIP_TOP;

import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Presses a handle that points to the right down, with the fist on its grip.
 *
 * <p>Parameters: place of the handle's tower. Observed: the top of the grip, orientation zeros. For
 * goal, reward and success see {@link HandlePressReward}.
 */
public final class HandlePressSide implements ManipulationTask {

  private static final double GAIN = 25; // of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "handle-press-side-v3",
          "Press a handle down that points to the right.",
          ParameterSpace.between(
              new double[] {-0.35, 0.65, -0.001}, new double[] {-0.25, 0.75, 0.001}),
          TaskSpec.USUAL_HAND);

  private final PressHandle handle = new PressHandle();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    handle.furnish(world, Pose.at(-0.4, 0.6, 0).turnedAboutZ(PressHandle.SIDEWAYS));
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    handle.moveTo(parameters);
    handle.slideTo(PressHandle.UP);
    handle.goal(HandlePressReward.GOAL_HEIGHT, start.goal);
  }

  @Override
  public void observe(double[] frame) {
    handle.observe(GRIP_TOP, frame);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    HandlePressReward.assess(start, now, out);
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    HandlePressReward.assessV1(start, now, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    if (Steering.gapXy(observation, OBJECT, 0, 0) > 0.02) {
      Steering.toward(observation, OBJECT, 0, 0, 0.2, GAIN, 1, action); // above
    } else {
      Steering.toward(observation, OBJECT, 0, 0, -0.5, GAIN, 1, action); // down
    }
  }
}
