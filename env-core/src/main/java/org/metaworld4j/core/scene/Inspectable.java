package org.metaworld4j.core.scene;

import java.util.List;

/**
 * Something whose bodies can be looked into: how they move, and what presses on what.
 *
 * <p>Called by the thread that steps the environment, between its calls. Looking changes nothing
 * and, but for {@link #bodies}, creates nothing. Metres, seconds, newtons and radians, world frame.
 */
public interface Inspectable {

  /** Returns the bodies; they stay the same within an episode. */
  List<RigidBody> bodies();

  /**
   * Writes where the bodies are and how they move, as {@link Motions} says.
   *
   * @param out receives {@link Motions#SIZE} numbers for each body
   * @param offset index of the first of them
   */
  void motions(double[] out, int offset);

  /** Returns how many contact points there were in the last physics step; 0 after a reset. */
  int contactCount();

  /**
   * Writes one contact point, of those counted last, as {@link ContactPoints} says.
   *
   * @param contact 0 to {@link #contactCount()} - 1
   * @param out receives {@link ContactPoints#SIZE} numbers
   * @param offset index of the first of them
   */
  void contact(int contact, double[] out, int offset);
}
