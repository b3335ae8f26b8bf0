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
 * Pulls a mug away from under the spout of a coffee machine, to a goal on the table.
 *
 * <p>Parameters: place of the mug, goal. Observed: the mug, orientation x, y, z, w. For reward and
 * success see {@link MugReward}.
 *
 * <p>Version 1 costs |(o.x, o.y, t0.z)|, for the mug o and the tool centre point at reset t0: the
 * original means to measure how far they are apart, but forgets to subtract.
 */
public final class CoffeePull implements ManipulationTask {

  private static final double GAIN = 10; // of the expert
  private static final double GRIP_X = -0.005; // m; hand from the mug
  private static final double GRIP_Z = 0.05; // m
  private static final double SQUEEZE = 0.7; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "coffee-pull-v3",
              "Pull a mug away from a coffee machine.",
              ParameterSpace.between(
                      new double[] {-0.05, 0.7, -0.001, -0.1, 0.55, -0.001},
                      new double[] {0.05, 0.75, 0.001, 0.1, 0.65, 0.001})
                  .withObjectAndGoalApart(0.15),
              new Box(new double[] {-0.1, 0.55, -0.001}, new double[] {0.1, 0.65, 0.001}))
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
    double[] place = start.object;
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
    // The original has a case for less than 0.05, which the height alone exceeds.
    double cost = Points.norm(now.object[0], now.object[1], start.tcp[2]);
    MugReward.assessV1(cost, start, now, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean level =
        Steering.gapXy(observation, OBJECT, 0.01, 0) <= 0.06
            && Steering.gapZ(observation, OBJECT, GRIP_Z) <= 0.1;
    double effort = level ? SQUEEZE : -1;
    if (Steering.gapXy(observation, OBJECT, GRIP_X, 0) > 0.06) {
      Steering.toward(observation, OBJECT, GRIP_X, 0, GRIP_Z + 0.15, GAIN, effort, action); // above
    } else if (Steering.gapZ(observation, OBJECT, GRIP_Z) > 0.02) {
      Steering.toward(observation, OBJECT, GRIP_X, 0, GRIP_Z, GAIN, effort, action); // astride
    } else {
      Steering.toward(observation, GOAL, 0, 0, 0, GAIN, effort, action); // pull
    }
  }
}
