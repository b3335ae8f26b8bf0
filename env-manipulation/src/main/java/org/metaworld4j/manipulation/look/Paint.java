package org.metaworld4j.manipulation.look;

import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Material;

/** The surfaces of robot, table and things, after the colours of Meta-World's models. */
public final class Paint {

  /** Shells of the robot. */
  static final Material ROBOT_RED = new Material(Colour.of(0.62, 0.07, 0.08), 0.38, 0);

  /** Joints and pedestal of the robot. */
  static final Material GRAPHITE = new Material(Colour.of(0.13, 0.135, 0.145), 0.5, 0);

  /** Rubber and other things that swallow light. */
  public static final Material BLACK = new Material(Colour.of(0.07, 0.07, 0.075), 0.7, 0);

  /** Light plastic or enamel. */
  public static final Material WHITE = new Material(Colour.of(0.88, 0.88, 0.86), 0.4, 0);

  /** Bright metal. */
  public static final Material STEEL = new Material(Colour.of(0.76, 0.77, 0.78), 0.32, 1);

  /** Cast metal. */
  public static final Material IRON = new Material(Colour.of(0.42, 0.43, 0.45), 0.45, 0.85);

  /** Copper and zinc. */
  static final Material BRASS = new Material(Colour.of(0.8, 0.62, 0.3), 0.3, 1);

  /** Boards of the table. */
  static final Material WALNUT = new Material(Colour.of(0.46, 0.31, 0.21), 0.55, 0);

  /** Boards of the table that were cut elsewhere. */
  static final Material LIGHT_WALNUT = new Material(Colour.of(0.52, 0.36, 0.25), 0.55, 0);

  /** Boards of the table from the heart of the tree. */
  static final Material DARK_WALNUT = new Material(Colour.of(0.4, 0.27, 0.19), 0.55, 0);

  /** Light wood. */
  public static final Material BEECH = new Material(Colour.of(0.83, 0.6, 0.38), 0.55, 0);

  /** Reddish wood. */
  public static final Material CHERRY = new Material(Colour.of(0.58, 0.27, 0.17), 0.5, 0);

  /** Brownish red of window frames. */
  public static final Material UMBER = new Material(Colour.of(0.42, 0.27, 0.25), 0.5, 0);

  /** Signal red. */
  public static final Material RED = new Material(Colour.of(0.78, 0.06, 0.05), 0.35, 0);

  /** Dark red enamel. */
  static final Material CLARET = new Material(Colour.of(0.42, 0.12, 0.14), 0.3, 0);

  /** Yellow of machines. */
  static final Material YELLOW = new Material(Colour.of(0.93, 0.66, 0.05), 0.4, 0);

  /** Orange leather. */
  static final Material ORANGE = new Material(Colour.of(0.87, 0.42, 0.1), 0.65, 0);

  /** Clear green. */
  public static final Material GREEN = new Material(Colour.of(0.1, 0.62, 0.2), 0.4, 0);

  /** Pale green of the drawer. */
  public static final Material MINT = new Material(Colour.of(0.47, 0.7, 0.49), 0.5, 0);

  /** Clear blue. */
  public static final Material BLUE = new Material(Colour.of(0.1, 0.25, 0.72), 0.4, 0);

  /** Greyish blue. */
  public static final Material STEEL_BLUE = new Material(Colour.of(0.17, 0.36, 0.58), 0.4, 0);

  /** Blue-black enamel of the safe. */
  public static final Material ANTHRACITE = new Material(Colour.of(0.19, 0.21, 0.25), 0.45, 0.3);

  /** Window glass. */
  public static final Material GLASS = new Material(new Colour(0.6, 0.82, 0.88, 0.3), 0.06, 0);

  private Paint() {}
}
