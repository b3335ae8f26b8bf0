package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Pushes a mug over the table to the place under the spout of a coffee machine.
 *
 * <p>Parameters: place of the mug, goal. Observed: the mug, orientation x, y, z, w. For reward and
 * success see {@link MugReward}.
 *
 * <p>Version 1 costs |o - t|, for the mug o and the tool centre point t.
 */
public final class CoffeePush implements ManipulationTask {

  private static final double GAIN = 10; // of the expert
  private static final double GRIP_X = 0.01; // m; hand from the mug
  private static final double GRIP_Z = 0.05; // m
  private static final double PUSH_Z = 0.1; // m; height of the pushing hand
  private static final double SQUEEZE = 0.5; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "coffee-push-v3",
              "Push a mug under the spout of a coffee machine.",
              ParameterSpace.between(
                      new double[] {-0.1, 0.55, -0.001, -0.05, 0.7, -0.001},
                      new double[] {0.1, 0.65, 0.001, 0.05, 0.75, 0.001})
                  .withObjectAndGoalApart(0.15),
              new Box(new double[] {-0.05, 0.7, -0.001}, new double[] {0.05, 0.75, 0.001}))
          .withHandStart(0, 0.4, 0.2);

  private final CoffeeMachine machine = new CoffeeMachine();
  private final Mug mug = new Mug();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    machine.furnish(world);
    mug.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    System.arraycopy(parameters, 3, start.goal, 0, 3);
    double[] place = start.goal;
    mug.moveTo(start.object[0], start.object[1], start.object[2]);
    machine.moveTo(place[0], place[1] + CoffeeMachine.MUG_DISTANCE, place[2]);
  }

  @Override
  public void observe(double[] frame) {
    mug.observe(frame);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    MugReward.assess(start, now, out);
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    MugReward.assessV1(Points.distance(now.object, now.tcp), start, now, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean level =
        Steering.gapXy(observation, OBJECT, GRIP_X, 0) <= 0.06
            && Steering.gapZ(observation, OBJECT, GRIP_Z) <= 0.1;
    double effort = level ? SQUEEZE : -1;
    if (Steering.gapXy(observation, OBJECT, GRIP_X, 0) > 0.06) {
      Steering.toward(observation, OBJECT, GRIP_X, 0, GRIP_Z + 0.2, GAIN, effort, action); // above
    } else if (Steering.gapZ(observation, OBJECT, GRIP_Z) > 0.02) {
      Steering.toward(observation, OBJECT, GRIP_X, 0, GRIP_Z, GAIN, effort, action); // astride
    } else {
      Steering.toPoint(
          observation, observation[GOAL], observation[GOAL + 1], PUSH_Z, GAIN, effort, action);
    }
  }
}
