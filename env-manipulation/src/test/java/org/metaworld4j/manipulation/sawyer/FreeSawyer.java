package org.metaworld4j.manipulation.sawyer;

import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/** The robot alone in the world, to measure how it answers. */
public final class FreeSawyer {

  private static final int STEPS = 5; // physics steps in a control step

  final World world;
  final Sawyer sawyer;
  final double[] hand = new double[3]; // after the last control step

  /** Puts up the robot in its zero pose. */
  public FreeSawyer() {
    WorldBuilder builder = new WorldBuilder();
    sawyer = new Sawyer(builder);
    world = builder.build();
    sawyer.hand(hand, 0);
  }

  void controlSteps(int count) {
    for (int i = 0; i < STEPS * count; i++) {
      world.step();
    }
    sawyer.hand(hand, 0);
  }

  /** Holds the mocap point, with open fingers, for some control steps. */
  public void settleAt(double x, double y, double z, int steps) {
    sawyer.moveMocap(x, y, z);
    sawyer.setEffort(-1);
    controlSteps(steps);
  }

  /**
   * Moves the mocap point from (0, 0.6, 0.2) along one axis at once and returns the way of the hand
   * after each of so many control steps, along the same axis.
   *
   * @param way metres
   */
  public double[] pulse(int axis, double way, int steps) {
    double from = hand[axis];
    double[] mocap = {0, 0.6, 0.2};
    mocap[axis] += way;
    sawyer.moveMocap(mocap[0], mocap[1], mocap[2]);
    double[] out = new double[steps];
    for (int i = 0; i < steps; i++) {
      controlSteps(1);
      out[i] = hand[axis] - from;
    }
    return out;
  }

  /** Moves the mocap point from (0, 0.6, 0.2) by 1 cm along x in each step; returns x - start. */
  double[] ramp(int steps) {
    double from = hand[0];
    double[] out = new double[steps];
    for (int i = 0; i < steps; i++) {
      sawyer.moveMocap(0.01 * (i + 1), 0.6, 0.2);
      controlSteps(1);
      out[i] = hand[0] - from;
    }
    return out;
  }

  /** Sets the effort and returns the opening after each of so many control steps. */
  public double[] grip(double effort, int steps) {
    sawyer.setEffort(effort);
    double[] out = new double[steps];
    for (int i = 0; i < steps; i++) {
      controlSteps(1);
      out[i] = sawyer.opening();
    }
    return out;
  }

  /** Returns the distance of the claws, metres, which the observed opening cuts at 0.1. */
  double clawDistance() {
    double[] pads = new double[6];
    sawyer.leftPad(pads, 0);
    sawyer.rightPad(pads, 3);
    double squared = 0;
    for (int i = 0; i < 3; i++) {
      squared += (pads[i] - pads[3 + i]) * (pads[i] - pads[3 + i]);
    }
    return Math.sqrt(squared) + 0.006; // each pad lies 3 mm within its claw
  }
}
