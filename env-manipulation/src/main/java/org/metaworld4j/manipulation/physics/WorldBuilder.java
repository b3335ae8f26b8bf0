package org.metaworld4j.manipulation.physics;

import java.util.List;

/** Collects the bodies of a {@link World}. */
public final class WorldBuilder {

  /** Adds a body that nothing moves but {@link Body#moveTo}. */
  public Body fixed(String name, Pose pose, List<Geom> geoms) {
    throw new UnsupportedOperationException();
  }

  /** Adds a body that moves freely. */
  public Body free(String name, Pose pose, MassProperties mass, List<Geom> geoms) {
    throw new UnsupportedOperationException();
  }

  /**
   * Adds a body that moves relative to its parent by one joint. It never touches its parent.
   *
   * @param parent a fixed or a jointed body
   * @param pose the body's frame in its parent at joint position 0
   */
  public Body jointed(
      String name, Body parent, Pose pose, Joint joint, MassProperties mass, List<Geom> geoms) {
    throw new UnsupportedOperationException();
  }

  /** Makes the world; the bodies added so far come to life. */
  public World build() {
    throw new UnsupportedOperationException();
  }
}
