package org.metaworld4j.manipulation.reward;

/**
 * What a reward knows from the beginning of its episode. Positions are x, y, z in metres, world
 * frame.
 *
 * <p>A plain carrier with public fields, written over by every reset.
 */
public final class Start {

  /** Tool centre point at the end of the hand's approach. */
  public final double[] tcp = new double[3];

  /** Where the object was placed. */
  public final double[] object = new double[3];

  /**
   * Height from which the object is lifted, metres; only set by tasks in which it is not that of
   * {@link #object}.
   */
  public double height;

  /** Where {@link Moment#part} counts as having been; only set by tasks that ask for it. */
  public final double[] part = new double[3];

  /** Where the task wants the object, or the hand, to be. */
  public final double[] goal = new double[3];

  /**
   * What was missing to the goal after the first step of the episode, metres; only set by tasks
   * that ask for it.
   */
  public double firstGap;

  /** Takes over all of another start. */
  public void set(Start other) {
    System.arraycopy(other.tcp, 0, tcp, 0, 3);
    System.arraycopy(other.object, 0, object, 0, 3);
    System.arraycopy(other.part, 0, part, 0, 3);
    System.arraycopy(other.goal, 0, goal, 0, 3);
    height = other.height;
    firstGap = other.firstGap;
  }
}
