package org.metaworld4j.manipulation.reward;

import java.util.Objects;

/**
 * Values how well the fingers enclose an object and squeeze it.
 *
 * <p>With long-tail tolerances T and the Hamacher product H, o the object, o0 its start, t the tool
 * centre point, t0 that at reset:
 *
 * <pre>
 *   cageY  = H(T(|left.y - o.y|), T(|right.y - o.y|))      bounds objectRadius..padThreshold,
 *                                                          margin | |pad.y - o0.y| - padThreshold |
 *   cageXz = T(|t - o| in x, z)                            bounds 0..xzThreshold,
 *                                                          margin |t0 - o0| in x, z, less xzThreshold
 *   cage   = H(cageY, cageXz)
 *   grip   = effort / desiredEffort, clipped to 0..1, if cage is above 0.97; else 0
 *   result = H(cage, grip), or its mean with one more value, as the density says
 * </pre>
 *
 * <p>The margin of cageY uses the pads of now, not those at reset: in the original the stored
 * "initial" pad positions are views of live memory, and its published rewards contain that.
 *
 * @param objectRadius distance of pad and object below which the object would be squashed, metres
 * @param padThreshold distance of pad and object up to which the pad counts as closed in, metres
 * @param xzThreshold distance of fingers and object, seen along y, up to which they count as level,
 *     metres
 * @param desiredEffort gripper effort that counts as full, above 0
 * @param density what the result is averaged with
 * @param reachRadius distance of fingers and object up to which they count as near; read with
 *     {@link Density#MEDIUM} only, metres
 */
public record Caging(
    double objectRadius,
    double padThreshold,
    double xzThreshold,
    double desiredEffort,
    Density density,
    double reachRadius) {

  private static final double CAGED = 0.97; // cage above which squeezing counts

  /** What the caging reward is averaged with, so that it leads the hand from further away. */
  public enum Density {
    /** Nothing. */
    SPARSE,
    /** A tolerance of the distance between fingers and object. */
    MEDIUM,
    /** The cage without the grip. */
    HIGH
  }

  /** Refuses an effort that is not above 0. */
  public Caging {
    Objects.requireNonNull(density, "density");
    if (!(desiredEffort > 0)) {
      throw new IllegalArgumentException("desiredEffort: expected above 0, got " + desiredEffort);
    }
  }

  /**
   * Returns the reward for caging the observed object, 0 to 1.
   *
   * @throws IllegalArgumentException if object and fingers started nearer to each other, seen along
   *     y, than {@code xzThreshold}
   */
  public double reward(Start start, Moment now) {
    return reward(start, now, now.object);
  }

  /**
   * Returns the reward for caging, 0 to 1, with another point in the place of the observed object.
   *
   * @throws IllegalArgumentException if object and fingers started nearer to each other, seen along
   *     y, than {@code xzThreshold}
   */
  public double reward(Start start, Moment now, double[] object) {
    double left = pad(now.leftPad[1], start, object);
    double right = pad(now.rightPad[1], start, object);
    double level = level(start, now, object, xzThreshold);
    double cage = Hamacher.product(Hamacher.product(left, right), level);
    double gripped = Hamacher.product(cage, grip(cage, now.effort, desiredEffort));
    return switch (density) {
      case SPARSE -> gripped;
      case MEDIUM -> (gripped + reach(start, now, object)) / 2;
      case HIGH -> (gripped + cage) / 2;
    };
  }

  /**
   * Returns cageXz: how level fingers and object are, seen along the direction in which fingers
   * close.
   */
  public static double level(Start start, Moment now, double xzThreshold) {
    return level(start, now, now.object, xzThreshold);
  }

  private static double level(Start start, Moment now, double[] object, double xzThreshold) {
    double margin = Points.distanceXz(start.object, start.tcp) - xzThreshold;
    return Tolerance.longTail(Points.distanceXz(now.tcp, object), 0, xzThreshold, margin);
  }

  /** Returns grip: the share of the desired effort, once the object is caged. */
  public static double grip(double cage, double effort, double desiredEffort) {
    return cage > CAGED ? Math.min(Math.max(0, effort), desiredEffort) / desiredEffort : 0;
  }

  private double pad(double padY, Start start, double[] object) {
    double margin = Math.abs(Math.abs(padY - start.object[1]) - padThreshold);
    return Tolerance.longTail(Math.abs(padY - object[1]), objectRadius, padThreshold, margin);
  }

  private double reach(Start start, Moment now, double[] object) {
    double margin = Math.abs(Points.distance(start.object, start.tcp) - reachRadius);
    return Tolerance.longTail(Points.distance(object, now.tcp), 0, reachRadius, margin);
  }
}
