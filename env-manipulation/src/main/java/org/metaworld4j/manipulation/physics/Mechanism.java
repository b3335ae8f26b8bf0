package org.metaworld4j.manipulation.physics;

/**
 * Links that move in generalized coordinates, such as an arm or a hinged door.
 *
 * <p>In each physics step the world calls {@link #begin}, then the contact queries while it solves,
 * then {@link #finish}. Velocities live in one array for the whole world; a mechanism owns {@link
 * #dofs()} of them from its own offset on. Contacts see only the block of velocities that moves a
 * link: {@link #blockLength} numbers from {@link #blockStart} on, counted from the mechanism's own
 * offset.
 */
public interface Mechanism extends Stateful {

  /** Most velocities that move one link. */
  int MAX_BLOCK = 8;

  /** Returns how many degrees of freedom there are. */
  int dofs();

  /** Writes the present velocities. */
  void velocities(double[] out, int offset);

  /**
   * Prepares one physics step: writes the velocities that would follow without contacts and limits.
   *
   * @param out receives {@link #dofs()} velocities
   * @param offset index of the first of them
   */
  void begin(double[] out, int offset);

  /**
   * Writes the inertia that contacts and limits of this step meet, row by row.
   *
   * @param out square matrix of all velocities of the world
   * @param size its number of rows
   * @param offset index of the mechanism's first velocity
   */
  void inertia(double[] out, int size, int offset);

  /**
   * Ends one physics step: takes over the solved velocities and moves on by {@link World#STEP}.
   *
   * @param solved velocities after contacts and limits
   * @param offset index of the first of them
   */
  void finish(double[] solved, int offset);

  /** Asks for each limit that acts now. */
  void limits(LimitRows rows);

  /** Writes the frame of a link in the world (12 numbers, see {@link Frames}). */
  void frame(int link, double[] out);

  /** Returns the index of the first velocity that moves a link. */
  int blockStart(int link);

  /** Returns how many velocities move a link. */
  int blockLength(int link);

  /**
   * Writes how a link moves for each velocity of its block: the velocity of a point that moves with
   * it, then its angular velocity, six numbers in the world frame.
   *
   * @param px the point, world frame, metres; py and pz likewise
   * @param out receives six times {@link #blockLength} numbers
   */
  void twists(int link, double px, double py, double pz, double[] out);

  /** Returns the inverse weight of a link's geom that scales the softness of contacts, 1/kg. */
  double inverseWeight(int link, int geom);

  /** Returns whether the links touch bodies that are fixed to the world. */
  boolean meetsFixedBodies();
}
