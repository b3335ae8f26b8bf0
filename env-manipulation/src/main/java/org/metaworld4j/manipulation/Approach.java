package org.metaworld4j.manipulation;

import java.util.Arrays;
import org.metaworld4j.manipulation.physics.Snapshot;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.sawyer.Sawyer;
import org.metaworld4j.manipulation.task.ManipulationTask;
import org.metaworld4j.manipulation.task.TaskSpec.Place;

/**
 * The way of the hand from the arm's zero pose to where episodes begin.
 *
 * <p>The original makes this way in every reset. Where nothing stands in the way it ends always the
 * same, so it is made once and its end kept as a snapshot; else it is made for each placement.
 */
final class Approach {

  private static final int CONTROL_STEPS = 50;
  private static final double OPEN = -1; // gripper effort

  private final World world;
  private final Sawyer sawyer;
  private final ManipulationTask task;
  private final Snapshot beginning;
  private Snapshot end;
  private double[] placement = {}; // that the way was made for
  private final double[] tcp = new double[3];
  private final double[] hand = new double[3];
  private double opening;

  /** Makes the way, in a world where the arm stands in its zero pose. */
  Approach(World world, Sawyer sawyer, ManipulationTask task) {
    this.world = world;
    this.sawyer = sawyer;
    this.task = task;
    beginning = world.snapshot();
    end = made();
  }

  private Snapshot made() {
    command();
    step(CONTROL_STEPS * ManipulationEnv.PHYSICS_STEPS - 1);
    // The original looks at the fingers before the last physics step has moved them.
    sawyer.tcp(tcp, 0);
    step(task.spec().settling());
    sawyer.hand(hand, 0);
    opening = sawyer.opening();
    step(1);
    return world.snapshot();
  }

  private void step(int times) {
    for (int i = 0; i < times; i++) {
      world.step();
    }
  }

  /**
   * Brings the world to the end of the way, for the placement that a vector of parameters gives.
   */
  void repeat(double[] parameters) {
    if (task.hasObstacles() && !Arrays.equals(parameters, placement)) {
      world.restore(beginning);
      task.placeObstacles(parameters);
      end = made();
      placement = parameters.clone();
    }
    world.restore(end);
    command();
  }

  /** Writes the tool centre point, one physics step before the end without the settling. */
  void tcp(double[] out) {
    System.arraycopy(tcp, 0, out, 0, 3);
  }

  /** Writes position of the hand and opening of the gripper, one physics step before the end. */
  void handAndOpening(double[] frame) {
    System.arraycopy(hand, 0, frame, 0, 3);
    frame[3] = opening;
  }

  private void command() {
    Place target = task.spec().handStart();
    sawyer.moveMocap(target.x(), target.y(), target.z());
    sawyer.setEffort(OPEN);
  }
}
