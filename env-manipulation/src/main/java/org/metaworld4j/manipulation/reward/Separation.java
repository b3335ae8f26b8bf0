package org.metaworld4j.manipulation.reward;

/** How far two points (x, y, z) are apart, in space or along some axes alone; metres. */
public enum Separation {

  /** Along y alone. */
  ALONG_Y(0, 1, 0),

  /** In height alone. */
  ALONG_Z(0, 0, 1),

  /** Seen from above. */
  FROM_ABOVE(1, 1, 0),

  /** In space. */
  IN_SPACE(1, 1, 1);

  private final double x;
  private final double y;
  private final double z;

  Separation(double x, double y, double z) {
    this.x = x;
    this.y = y;
    this.z = z;
  }

  /** Returns how far the points are apart. */
  public double between(double[] a, double[] b) {
    return Points.norm(x * (a[0] - b[0]), y * (a[1] - b[1]), z * (a[2] - b[2]));
  }
}
