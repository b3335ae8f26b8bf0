package org.metaworld4j.manipulation.physics;

/**
 * Holds state that decides the future of a {@link World}, or of a part of it. State is written as
 * numbers, always the same count in the same order; reading them back is exact to the bit.
 */
public interface Stateful {

  /** Returns how many numbers {@link #save} writes. */
  int stateSize();

  /** Writes the state. */
  void save(double[] out, int offset);

  /** Takes over a state that {@link #save} wrote, here or in a twin. */
  void load(double[] in, int offset);
}
