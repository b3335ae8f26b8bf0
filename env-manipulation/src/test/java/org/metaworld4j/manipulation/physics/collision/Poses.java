package org.metaworld4j.manipulation.physics.collision;

import java.util.Random;

/** Poses for tests: 12 numbers, rotation row by row, then position. */
final class Poses {

  private static final double[] DIRECTIONS = spiral(400);

  private Poses() {}

  static double[] at(double x, double y, double z) {
    return new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1, x, y, z};
  }

  /** Returns a level pose at a contact point. */
  static double[] at(Manifold contacts, int k) {
    return at(contacts.point[3 * k], contacts.point[3 * k + 1], contacts.point[3 * k + 2]);
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

  /** Returns a pose at the origin, turned any way with equal chance. */
  static double[] random(Random random) {
    double[] axis = direction(random);
    double[] once = turned(at(0, 0, 0), 0, 0, 1, random.nextDouble() * 2 * Math.PI);
    return turned(once, axis[0], axis[1], axis[2], Math.PI);
  }

  /** Returns a unit vector, any with equal chance. */
  static double[] direction(Random random) {
    double x = random.nextGaussian();
    double y = random.nextGaussian();
    double z = random.nextGaussian();
    double length = Math.sqrt(x * x + y * y + z * z);
    return new double[] {x / length, y / length, z / length};
  }

  /**
   * Moves B towards A, from a direction, until the greatest gap along any direction is the one
   * asked for; returns that greatest gap.
   */
  static double bringTogether(
      CollisionShape a,
      CollisionShape b,
      double[] poseA,
      double[] poseB,
      double[] from,
      double gap) {
    double near = 0;
    double far = a.boundingRadius() + b.boundingRadius();
    double reached = 0;
    for (int i = 0; i < 16; i++) {
      double middle = 0.5 * (near + far);
      for (int c = 0; c < 3; c++) {
        poseB[9 + c] = poseA[9 + c] + middle * from[c];
      }
      reached = greatestGap(a, b, poseA, poseB);
      if (reached < gap) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return reached;
  }

  /** Finds the greatest gap by the best of many directions and a random climb from there. */
  private static double greatestGap(
      CollisionShape a, CollisionShape b, double[] poseA, double[] poseB) {
    double greatest = Double.NEGATIVE_INFINITY;
    double[] best = new double[3];
    for (int i = 0; i < DIRECTIONS.length; i += 3) {
      double gap = Shapes.gap(a, b, poseA, poseB, DIRECTIONS, i);
      if (gap > greatest) {
        greatest = gap;
        System.arraycopy(DIRECTIONS, i, best, 0, 3);
      }
    }
    Random random = new Random(0);
    for (double step = 0.05; step > 1e-4; step *= 0.98) {
      double[] trial = new double[3];
      double square = 0;
      for (int c = 0; c < 3; c++) {
        trial[c] = best[c] + step * random.nextGaussian();
        square += trial[c] * trial[c];
      }
      for (int c = 0; c < 3; c++) {
        trial[c] /= Math.sqrt(square);
      }
      double gap = Shapes.gap(a, b, poseA, poseB, trial, 0);
      if (gap > greatest) {
        greatest = gap;
        best = trial;
      }
    }
    return greatest;
  }

  /** Spreads directions evenly over the sphere along a spiral. */
  private static double[] spiral(int count) {
    double[] directions = new double[3 * count];
    for (int i = 0; i < count; i++) {
      double z = 1 - (2 * i + 1.0) / count;
      double turn = i * Math.PI * (3 - Math.sqrt(5));
      directions[3 * i] = Math.sqrt(1 - z * z) * Math.cos(turn);
      directions[3 * i + 1] = Math.sqrt(1 - z * z) * Math.sin(turn);
      directions[3 * i + 2] = z;
    }
    return directions;
  }
}
