package org.metaworld4j.manipulation.physics;

/** The state of a {@link World} at one moment; immutable, and free to be used by any thread. */
public final class Snapshot {

  final double[] state;

  Snapshot(double[] state) {
    this.state = state;
  }
}
