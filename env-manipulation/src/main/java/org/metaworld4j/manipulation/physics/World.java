package org.metaworld4j.manipulation.physics;

/** Bodies, arm and contacts, advanced in physics steps of {@link #STEP}. */
public final class World {

  /** Duration of one physics step, seconds. */
  public static final double STEP = 0.0025;

  /** Advances by one physics step. */
  public void step() {
    throw new UnsupportedOperationException();
  }

  /** Returns a copy of everything that decides the future of this world. */
  public Snapshot snapshot() {
    throw new UnsupportedOperationException();
  }

  /** Brings back exactly what {@link #snapshot} saw. Snapshots fit any world built alike. */
  public void restore(Snapshot snapshot) {
    throw new UnsupportedOperationException();
  }

  /** Returns the sum of the normal forces (newtons) between two geoms in the last physics step. */
  public double normalForce(Body bodyA, int geomA, Body bodyB, int geomB) {
    throw new UnsupportedOperationException();
  }
}
