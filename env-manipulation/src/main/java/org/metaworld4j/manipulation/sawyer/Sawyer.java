package org.metaworld4j.manipulation.sawyer;

import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/**
 * The Sawyer arm with its two-finger gripper, dragged by a mocap point that the hand is softly
 * welded to.
 */
public final class Sawyer {

  /** Adds the arm to a world that is being built. */
  public Sawyer(WorldBuilder world) {
    throw new UnsupportedOperationException();
  }

  /** Puts the mocap point at (x, y, z), metres, world frame. */
  public void moveMocap(double x, double y, double z) {
    throw new UnsupportedOperationException();
  }

  /** Writes the position of the mocap point. */
  public void mocap(double[] out, int offset) {
    throw new UnsupportedOperationException();
  }

  /** Sets the gripper effort, -1 (open) to 1 (close); values beyond are clipped. */
  public void setEffort(double effort) {
    throw new UnsupportedOperationException();
  }

  /** Writes the position of the hand's origin, between the fingers' roots. */
  public void hand(double[] out, int offset) {
    throw new UnsupportedOperationException();
  }

  /** Writes the tool centre point: the middle between the two finger tips. */
  public void tcp(double[] out, int offset) {
    throw new UnsupportedOperationException();
  }

  /** Writes the position of the left pad's origin. */
  public void leftPad(double[] out, int offset) {
    throw new UnsupportedOperationException();
  }

  /** Writes the position of the right pad's origin. */
  public void rightPad(double[] out, int offset) {
    throw new UnsupportedOperationException();
  }

  /** Returns the gripper opening: distance of the claws over 0.1 m, clipped to 0..1. */
  public double opening() {
    throw new UnsupportedOperationException();
  }

  /** Returns whether both pads press on a geom of a body (each with a normal force above 0). */
  public boolean touching(World world, Body body, int geom) {
    throw new UnsupportedOperationException();
  }
}
