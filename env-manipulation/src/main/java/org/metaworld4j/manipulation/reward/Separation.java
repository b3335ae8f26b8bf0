package org.metaworld4j.manipulation.reward;

/** How far two points (x, y, z) are apart, in space or as seen along some axes; metres. */
public enum Separation {

  /** Along x alone. */
  ALONG_X {
    @Override
    public double between(double[] a, double[] b) {
      return Math.abs(a[0] - b[0]);
    }
  },

  /** Along y alone. */
  ALONG_Y {
    @Override
    public double between(double[] a, double[] b) {
      return Math.abs(a[1] - b[1]);
    }
  },

  /** In height alone. */
  ALONG_Z {
    @Override
    public double between(double[] a, double[] b) {
      return Math.abs(a[2] - b[2]);
    }
  },

  /** Seen from above. */
  FROM_ABOVE {
    @Override
    public double between(double[] a, double[] b) {
      return Points.distanceXy(a, b);
    }
  },

  /** In space. */
  IN_SPACE {
    @Override
    public double between(double[] a, double[] b) {
      return Points.distance(a, b);
    }
  };

  /** Returns how far the points are apart. */
  public abstract double between(double[] a, double[] b);
}
