package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Turns a faucet's handle to the left with the fist, clockwise seen from above, by at least 72
 * degrees.
 *
 * <p>Parameters: place of the faucet's foot r; the goal is r + (-0.175, 0, 0.125). Observed: a
 * point at the right side of the handle's end, orientation constantly 1, 0, 0, 0. For reward and
 * success see {@link FaucetReward}, whose point o is the observed one.
 */
public final class FaucetClose implements ManipulationTask {

  private static final double[] GOAL_FROM_FOOT = {-0.175, 0, 0.125}; // m
  private static final double RIGHT_SIDE = 0.015; // m

  private static final double GAIN = 25; // of the expert
  private static final double PUSH_X = 0.04; // m; the expert's hand from the handle
  private static final double PUSH_Z = 0.03; // m

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "faucet-close-v3",
              "Turn a faucet clockwise.",
              ParameterSpace.between(new double[] {-0.1, 0.8, 0}, new double[] {0.1, 0.85, 0}),
              TaskSpec.LOW_HAND)
          .withHand(TaskSpec.LOW_HAND)
          .withHandStart(0, 0.4, 0.2);

  private final Faucet faucet = new Faucet();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    faucet.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    Points.add(parameters, GOAL_FROM_FOOT, start.goal);
    faucet.moveTo(parameters);
  }

  @Override
  public void observe(double[] frame) {
    faucet.observeHandle(RIGHT_SIDE, frame);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    FaucetReward.assess(now.object, start, now, out);
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    FaucetReward.assessV1(start, now, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    if (Steering.gapXy(observation, OBJECT, PUSH_X, 0) > 0.04) {
      Steering.toward(observation, OBJECT, PUSH_X, 0, PUSH_Z + 0.1, GAIN, 1, action); // above
    } else if (Steering.gapZ(observation, OBJECT, PUSH_Z) > 0.04) {
      Steering.toward(observation, OBJECT, PUSH_X, 0, PUSH_Z, GAIN, 1, action); // down, right of it
    } else {
      Steering.toward(observation, OBJECT, PUSH_X - 0.1, 0.05, PUSH_Z, GAIN, 1, action); // push
    }
  }
}
