package org.metaworld4j.manipulation.reward;

/**
 * What a reward sees of one control step. Positions are x, y, z in metres, world frame.
 *
 * <p>A plain carrier with public fields, written over by every step.
 */
public final class Moment {

  /** Position of the hand, as observed. */
  public final double[] hand = new double[3];

  /** Opening of the gripper, as observed: 0 closed to 1 open. */
  public double opening;

  /** Position of the first object, as observed. */
  public final double[] object = new double[3];

  /** Orientation of the first object, as observed. */
  public final double[] orientation = new double[4];

  /** Position of the second object, as observed. */
  public final double[] object2 = new double[3];

  /** A further point, such as a tool's end; only set by tasks that ask for it. */
  public final double[] part = new double[3];

  /** Tool centre point: the middle between the finger tips. */
  public final double[] tcp = new double[3];

  /** Tip of the left finger. */
  public final double[] leftTip = new double[3];

  /** Position of the left finger's pad. */
  public final double[] leftPad = new double[3];

  /** Position of the right finger's pad. */
  public final double[] rightPad = new double[3];

  /** Gripper effort of the action as given, not clipped: -1 open to 1 close. */
  public double effort;

  /** Whether both pads press on the object; only set by tasks that ask for it. */
  public boolean touching;

  /** Position of the task's joint, radians or metres; only set by tasks that ask for it. */
  public double joint;
}
