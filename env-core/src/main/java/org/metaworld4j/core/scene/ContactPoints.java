package org.metaworld4j.core.scene;

/**
 * How contact points lie in a flat array: {@link #SIZE} numbers a point, world frame. A point is
 * between two bodies A and B.
 *
 * <table>
 * <caption>The numbers of a point</caption>
 * <tr><th>index</th><th>meaning</th></tr>
 * <tr><td>0, 1</td><td>index of A, index of B among the bodies</td></tr>
 * <tr><td>2-4</td><td>the point, midway between the surfaces, m</td></tr>
 * <tr><td>5-7</td><td>unit normal, from A to B</td></tr>
 * <tr><td>8-10</td><td>force on B, friction included, N; that on A is its opposite</td></tr>
 * <tr><td>11</td><td>distance of the surfaces, m, negative where they overlap</td></tr>
 * </table>
 */
public final class ContactPoints {

  /** Numbers a point. */
  public static final int SIZE = 12;

  /** Index of body A's index. */
  public static final int BODY_A = 0;

  /** Index of body B's index. */
  public static final int BODY_B = 1;

  /** Index of the point. */
  public static final int POINT = 2;

  /** Index of the normal. */
  public static final int NORMAL = 5;

  /** Index of the force. */
  public static final int FORCE = 8;

  /** Index of the distance. */
  public static final int DISTANCE = 11;

  private ContactPoints() {}
}
