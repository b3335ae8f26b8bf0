package org.metaworld4j.classic;

import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Material;

/** The few surfaces that all scenes of this package are made of. */
final class Paint {

  /** What the agent moves. */
  static final Material BLUE = new Material(Colour.of(0.16, 0.36, 0.62), 0.35, 0);

  /** What swings. */
  static final Material AMBER = new Material(Colour.of(0.93, 0.56, 0.16), 0.4, 0);

  /** Tyres and bearings. */
  static final Material INK = new Material(Colour.of(0.1, 0.11, 0.13), 0.5, 0);

  /** Rails and axles. */
  static final Material STEEL = Material.metal(Colour.of(0.62, 0.64, 0.67));

  /** Stands and tables. */
  static final Material WOOD = new Material(Colour.of(0.62, 0.44, 0.28), 0.65, 0);

  /** Boards that things lie on. */
  static final Material CREAM = new Material(Colour.of(0.9, 0.87, 0.8), 0.8, 0);

  /** The top of a hill. */
  static final Material GRASS = new Material(Colour.of(0.36, 0.56, 0.26), 0.9, 0);

  /** The inside of a hill. */
  static final Material EARTH = new Material(Colour.of(0.47, 0.36, 0.26), 0.95, 0);

  /** What is to be reached. */
  static final Material GOAL = new Material(Colour.of(0.16, 0.66, 0.36), 0.4, 0);

  /** What is to be reached, where things behind it have to be seen. */
  static final Material GLASS_GOAL = new Material(Colour.of(0.16, 0.66, 0.36).alpha(0.45), 0.4, 0);

  private Paint() {}
}
