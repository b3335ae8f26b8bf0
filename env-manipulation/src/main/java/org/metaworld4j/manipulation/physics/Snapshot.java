package org.metaworld4j.manipulation.physics;

/** The state of a {@link World} at one moment; immutable. */
public final class Snapshot {
  Snapshot() {}
}
