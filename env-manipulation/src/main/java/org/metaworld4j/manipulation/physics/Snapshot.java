package org.metaworld4j.manipulation.physics;

/** The state of a {@link World} at one moment; immutable, and free to be used by any thread. */
public final class Snapshot {

  final double[] state;

  Snapshot(double[] state) {
    this.state = state;
  }

  /** Adds the exact state to a hash. */
  public void addTo(StateHash hash) {
    hash.add(state);
  }

  /** Returns the {@link StateHash} of the state: equal states have equal hashes. */
  public long hash() {
    StateHash hash = new StateHash();
    addTo(hash);
    return hash.value();
  }
}
