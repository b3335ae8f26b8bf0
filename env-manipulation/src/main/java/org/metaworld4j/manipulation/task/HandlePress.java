package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.PressHandle.GRIP_TOP;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Presses a handle that points to the robot down, with one finger of an open gripper on its bar.
 *
 * <p>Parameters: place of the handle's tower. Observed: the top of the grip, orientation zeros. For
 * goal, reward and success see {@link HandlePressReward}.
 */
public final class HandlePress implements ManipulationTask {

  private static final double GAIN = 25; // of the expert
  private static final double BEFORE = -0.02; // m; the expert's hand from the grip
  private static final double OPEN = -1; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "handle-press-v3",
          "Press a handle down.",
          ParameterSpace.between(new double[] {-0.1, 0.8, -0.001}, new double[] {0.1, 0.9, 0.001}),
          new Box(new double[] {-0.1, 0.55, 0.04}, new double[] {0.1, 0.7, 0.08}));

  private final PressHandle handle = new PressHandle();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    handle.furnish(world, Pose.at(0, 0.88, 0));
  }

  @Override
  public boolean hasObstacles() {
    return true;
  }

  @Override
  public void placeObstacles(double[] parameters) {
    handle.moveTo(parameters);
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
    if (Steering.gapXy(observation, OBJECT, 0, BEFORE) > 0.02) {
      Steering.toward(observation, OBJECT, 0, BEFORE, 0.2, GAIN, OPEN, action); // above
    } else {
      Steering.toward(observation, OBJECT, 0, BEFORE, -0.5, GAIN, OPEN, action); // down
    }
  }
}
