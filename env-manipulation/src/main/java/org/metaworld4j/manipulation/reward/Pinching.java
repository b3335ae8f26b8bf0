package org.metaworld4j.manipulation.reward;

/**
 * Values how well the fingers enclose an object and how close to it they are, whatever the effort:
 * the caging reward of tasks that move an object over the table.
 *
 * <p>With long-tail tolerances T and the Hamacher product H, o the object, t the tool centre point,
 * and the gaps l = left.y - o.y and r = o.y - right.y, which are negative for a pad on the wrong
 * side:
 *
 * <pre>
 *   cage   = H(H(T(l), T(r)), cageXz)     bounds objectRadius..0.05, margin | |gap| - 0.05 |;
 *                                         cageXz as in {@link Caging}
 *   pinch  = H(T(l), T(r))                bounds objectRadius..objectRadius + pinchWidth, same
 *                                         margin; 0 unless cage is above 0.95
 *   result = (cage + pinch) / 2
 * </pre>
 *
 * <p>The margin uses the gap of now, not that at reset, for the reason told in {@link Caging}.
 *
 * @param objectRadius gap below which the object would be squashed, metres
 * @param pinchWidth how much larger the gap may be to count as closed, metres
 * @param xzThreshold distance of fingers and object, seen along y, up to which they count as level,
 *     metres
 */
public record Pinching(double objectRadius, double pinchWidth, double xzThreshold) {

  private static final double PAD_THRESHOLD = 0.05; // m
  private static final double CAGED = 0.95; // cage above which closeness counts

  /**
   * Returns the reward, 0 to 1.
   *
   * @throws IllegalArgumentException if object and fingers started nearer to each other, seen along
   *     y, than {@code xzThreshold}
   */
  public double reward(Start start, Moment now) {
    double cage =
        Hamacher.product(between(now, PAD_THRESHOLD), Caging.level(start, now, xzThreshold));
    double pinch = cage > CAGED ? between(now, objectRadius + pinchWidth) : 0;
    return (cage + pinch) / 2;
  }

  private double between(Moment now, double largestGap) {
    double right = padTolerance(now.object[1] - now.rightPad[1], largestGap);
    double left = padTolerance(now.leftPad[1] - now.object[1], largestGap);
    return Hamacher.product(right, left);
  }

  private double padTolerance(double gap, double largestGap) {
    double margin = Math.abs(Math.abs(gap) - PAD_THRESHOLD);
    return Tolerance.longTail(gap, objectRadius, largestGap, margin);
  }
}
