package org.metaworld4j.manipulation.physics;

import java.util.List;

/**
 * Something to be seen in a world.
 *
 * @param name of the body, or of what is shown without one
 * @param carrier what it moves with
 * @param look what it looks like, in the carrier's frame
 * @param geoms what it collides with, in the carrier's frame; copied
 */
public record Appearance(String name, Placed carrier, Look look, List<Geom> geoms) {

  /** Copies the list. */
  public Appearance {
    geoms = List.copyOf(geoms);
  }
}
