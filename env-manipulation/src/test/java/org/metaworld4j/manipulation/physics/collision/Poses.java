package org.metaworld4j.manipulation.physics.collision;

/** Poses for tests: 12 numbers, rotation row by row, then position. */
final class Poses {

  private Poses() {}

  static double[] at(double x, double y, double z) {
    return new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1, x, y, z};
  }

  /** Returns the pose after a turn by an angle about an axis through the pose's own origin. */
  static double[] turned(double[] pose, double ax, double ay, double az, double angle) {
    double length = Math.sqrt(ax * ax + ay * ay + az * az);
    double x = ax / length;
    double y = ay / length;
    double z = az / length;
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    double[] turn = {
      c + x * x * (1 - c),
      x * y * (1 - c) - z * s,
      x * z * (1 - c) + y * s,
      y * x * (1 - c) + z * s,
      c + y * y * (1 - c),
      y * z * (1 - c) - x * s,
      z * x * (1 - c) - y * s,
      z * y * (1 - c) + x * s,
      c + z * z * (1 - c),
      0,
      0,
      0
    };
    double[] result = times(turn, pose);
    System.arraycopy(pose, 9, result, 9, 3);
    return result;
  }

  /** Returns the pose that b has in the world if it is given in the frame of a. */
  static double[] times(double[] a, double[] b) {
    double[] c = new double[12];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        c[3 * i + j] = a[3 * i] * b[j] + a[3 * i + 1] * b[3 + j] + a[3 * i + 2] * b[6 + j];
      }
      c[9 + i] = a[3 * i] * b[9] + a[3 * i + 1] * b[10] + a[3 * i + 2] * b[11] + a[9 + i];
    }
    return c;
  }
}
