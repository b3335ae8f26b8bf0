package org.metaworld4j.manipulation.task;

/**
 * Where things stand in an observation: a frame of 18 numbers, the frame of the step before, and
 * the goal.
 */
public final class ObservationLayout {

  /** Position of the hand, 3 numbers. */
  public static final int HAND = 0;

  /** Opening of the gripper, 0 to 1. */
  public static final int OPENING = 3;

  /** Position of the first object, 3 numbers. */
  public static final int OBJECT = 4;

  /** Orientation of the first object, 4 numbers; their order depends on the task. */
  public static final int ORIENTATION = 7;

  /** Position of the second object, 3 numbers. */
  public static final int OBJECT_2 = 11;

  /** Orientation of the second object, 4 numbers. */
  public static final int ORIENTATION_2 = 14;

  /** Length of a frame, and index of the frame of the step before. */
  public static final int FRAME = 18;

  /** Position of the goal, 3 numbers; zeros when it is hidden. */
  public static final int GOAL = 2 * FRAME;

  /** Length of an observation. */
  public static final int SIZE = GOAL + 3;

  private ObservationLayout() {}
}
