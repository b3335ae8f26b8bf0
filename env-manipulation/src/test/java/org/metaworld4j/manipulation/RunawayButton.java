package org.metaworld4j.manipulation;

import java.util.List;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.task.ManipulationTask;
import org.metaworld4j.manipulation.task.ObservationLayout;
import org.metaworld4j.manipulation.task.ParameterSpace;
import org.metaworld4j.manipulation.task.TaskSpec;

/** A task with a button that can be given any speed from outside, as a broken simulation might. */
final class RunawayButton implements ManipulationTask {

  static final String ID = "runaway-v0";

  private static final double[] PLACE = {0, 0.9, 0.1};
  private static final TaskSpec SPEC =
      TaskSpec.of(
          ID,
          "Nothing to do.",
          ParameterSpace.between(new double[] {-0.1, 0.8, 0.1}, new double[] {0.1, 0.9, 0.1}),
          new Box(PLACE, PLACE));

  private Body button;

  /** Sets how fast the button moves. */
  void push(double velocity) {
    button.setJoint(0, velocity);
  }

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Body wall = world.fixed("wall", Pose.at(0, 0.9, 0.1), List.of());
    button =
        world.jointed(
            "button",
            wall,
            Pose.at(0, 0, 0),
            Joint.slide(0, 1, 0, -0.1, 0.1, 0, 0),
            MassProperties.ball(0.1, 1e-4),
            List.of());
  }

  @Override
  public void place(double[] parameters, Start start) {
    button.setJoint(0, 0);
  }

  @Override
  public void observe(double[] frame) {
    button.position(frame, ObservationLayout.OBJECT);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    out.reward = now.object[1];
  }

  @Override
  public void expert(double[] observation, double[] action) {
    throw new UnsupportedOperationException("nothing to do");
  }
}
