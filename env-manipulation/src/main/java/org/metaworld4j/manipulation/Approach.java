package org.metaworld4j.manipulation;

import org.metaworld4j.manipulation.physics.Snapshot;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.sawyer.Sawyer;
import org.metaworld4j.manipulation.task.TaskSpec.Place;

/**
 * The way of the hand from the arm's zero pose to where episodes begin.
 *
 * <p>The original makes this way in every reset. It ends always the same, so here it is made once
 * and kept as a snapshot.
 */
final class Approach {

  private static final int CONTROL_STEPS = 50;
  private static final double OPEN = -1; // gripper effort

  private final World world;
  private final Sawyer sawyer;
  private final Place target;
  private final Snapshot end;
  private final double[] tcp = new double[3];
  private final double[] hand = new double[3];
  private final double opening;

  /**
   * Makes the way, in a world where the arm stands in its zero pose.
   *
   * @param target where the hand is sent
   */
  Approach(World world, Sawyer sawyer, Place target) {
    this.world = world;
    this.sawyer = sawyer;
    this.target = target;
    command();
    for (int i = 1; i < CONTROL_STEPS * ManipulationEnv.PHYSICS_STEPS; i++) {
      world.step();
    }
    // The original looks at the fingers before the last physics step has moved them.
    sawyer.tcp(tcp, 0);
    sawyer.hand(hand, 0);
    opening = sawyer.opening();
    world.step();
    end = world.snapshot();
  }

  /** Brings back the end of the way. */
  void repeat() {
    world.restore(end);
    command();
  }

  /** Writes the tool centre point, one physics step before the end. */
  void tcp(double[] out) {
    System.arraycopy(tcp, 0, out, 0, 3);
  }

  /** Writes position of the hand and opening of the gripper, one physics step before the end. */
  void handAndOpening(double[] frame) {
    System.arraycopy(hand, 0, frame, 0, 3);
    frame[3] = opening;
  }

  private void command() {
    sawyer.moveMocap(target.x(), target.y(), target.z());
    sawyer.setEffort(OPEN);
  }
}
