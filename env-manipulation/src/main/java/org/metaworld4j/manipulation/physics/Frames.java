package org.metaworld4j.manipulation.physics;

/**
 * Arithmetic on frames kept as 12 numbers: the rotation matrix row by row, then the position.
 *
 * <p>A frame maps points of its own coordinates to those of the frame it is given in.
 */
public final class Frames {

  /** Numbers in a frame. */
  public static final int SIZE = 12;

  private Frames() {}

  /** Writes a pose as a frame. */
  public static void set(Pose pose, double[] out) {
    rotation(pose.qw(), pose.qx(), pose.qy(), pose.qz(), out, 0);
    out[9] = pose.x();
    out[10] = pose.y();
    out[11] = pose.z();
  }

  /** Writes the rotation matrix of a unit quaternion. */
  public static void rotation(double w, double x, double y, double z, double[] out, int offset) {
    out[offset] = 1 - 2 * (y * y + z * z);
    out[offset + 1] = 2 * (x * y - w * z);
    out[offset + 2] = 2 * (x * z + w * y);
    out[offset + 3] = 2 * (x * y + w * z);
    out[offset + 4] = 1 - 2 * (x * x + z * z);
    out[offset + 5] = 2 * (y * z - w * x);
    out[offset + 6] = 2 * (x * z - w * y);
    out[offset + 7] = 2 * (y * z + w * x);
    out[offset + 8] = 1 - 2 * (x * x + y * y);
  }

  /** Writes the frame that {@code inner}, given in {@code outer}, is in the world. */
  public static void compose(double[] outer, double[] inner, double[] out) {
    for (int row = 0; row < 3; row++) {
      double x = outer[3 * row];
      double y = outer[3 * row + 1];
      double z = outer[3 * row + 2];
      out[3 * row] = x * inner[0] + y * inner[3] + z * inner[6];
      out[3 * row + 1] = x * inner[1] + y * inner[4] + z * inner[7];
      out[3 * row + 2] = x * inner[2] + y * inner[5] + z * inner[8];
      out[9 + row] = x * inner[9] + y * inner[10] + z * inner[11] + outer[9 + row];
    }
  }

  /** Writes the inverse of a frame. */
  public static void invert(double[] frame, double[] out) {
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        out[3 * row + column] = frame[3 * column + row];
      }
      out[9 + row] =
          -(frame[row] * frame[9] + frame[3 + row] * frame[10] + frame[6 + row] * frame[11]);
    }
  }

  /** Writes a point of the frame's own coordinates in those that the frame is given in. */
  public static void point(double[] frame, double x, double y, double z, double[] out, int offset) {
    out[offset] = frame[0] * x + frame[1] * y + frame[2] * z + frame[9];
    out[offset + 1] = frame[3] * x + frame[4] * y + frame[5] * z + frame[10];
    out[offset + 2] = frame[6] * x + frame[7] * y + frame[8] * z + frame[11];
  }

  /** Writes the cross product of two vectors of three numbers. */
  static void cross(double[] a, double[] b, double[] out) {
    double x = a[1] * b[2] - a[2] * b[1];
    double y = a[2] * b[0] - a[0] * b[2];
    out[2] = a[0] * b[1] - a[1] * b[0];
    out[0] = x;
    out[1] = y;
  }
}
