package org.metaworld4j.core.scene;

/**
 * How the motions of bodies lie in a flat array: {@link #SIZE} numbers a body, world frame.
 *
 * <table>
 * <caption>The numbers of a body</caption>
 * <tr><th>index</th><th>meaning</th></tr>
 * <tr><td>0-2</td><td>position of its origin, m</td></tr>
 * <tr><td>3-6</td><td>orientation, unit quaternion w, x, y, z</td></tr>
 * <tr><td>7-9</td><td>velocity of its origin, m/s</td></tr>
 * <tr><td>10-12</td><td>angular velocity, rad/s</td></tr>
 * </table>
 */
public final class Motions {

  /** Numbers a body. */
  public static final int SIZE = 13;

  /** Index of the position among a body's numbers. */
  public static final int POSITION = 0;

  /** Index of the quaternion among a body's numbers. */
  public static final int QUATERNION = 3;

  /** Index of the velocity among a body's numbers. */
  public static final int VELOCITY = 7;

  /** Index of the angular velocity among a body's numbers. */
  public static final int ANGULAR_VELOCITY = 10;

  private Motions() {}
}
