package org.metaworld4j.manipulation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class QuaternionsTest {

  @Test
  void uprightIsTheLastUnit() {
    double[] q = new double[4];
    Quaternions.ofMatrix(new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1}, q, 0);
    assertThat(q).containsExactly(0, 0, 0, 1);
  }

  @Property
  void givesBackTheQuaternionOfAMatrixWithItsLargestEntryPositive(
      @ForAll @DoubleRange(min = -1, max = 1) double x,
      @ForAll @DoubleRange(min = -1, max = 1) double y,
      @ForAll @DoubleRange(min = -1, max = 1) double z,
      @ForAll @DoubleRange(min = 0.01, max = 1) double w) {
    double[] expected = unitWithLargestPositive(x, y, z, w);
    double[] q = new double[6];
    Quaternions.ofMatrix(matrix(expected), q, 1);
    double[] found = {q[1], q[2], q[3], q[4]};
    assertThat(Math.abs(dot(found, expected))).isCloseTo(1, within(1e-12));
    double largest = Math.max(Math.max(found[0], found[1]), Math.max(found[2], found[3]));
    assertThat(largest).isCloseTo(Math.abs(largest(found)), within(1e-12));
  }

  @Property
  void productOfTurnsIsTheTurnByTheSum(
      @ForAll @DoubleRange(min = -0.7, max = 0.7) double a,
      @ForAll @DoubleRange(min = -0.7, max = 0.7) double b) {
    double[] q = {0, 0, Math.sin(a / 2), Math.cos(a / 2)};
    Quaternions.multiply(q, 0, new double[] {0, 0, Math.sin(b / 2), Math.cos(b / 2)});
    assertThat(q)
        .containsExactly(
            new double[] {0, 0, Math.sin((a + b) / 2), Math.cos((a + b) / 2)}, within(1e-12));
  }

  @Test
  void rightFactorIsAppliedFirst() {
    double h = Math.sqrt(0.5);
    double[] q = {0, 0, h, h}; // x to y
    Quaternions.multiply(q, 0, new double[] {h, 0, 0, h}); // y to z
    double[] m = matrix(q);
    assertThat(new double[] {m[1], m[4], m[7]}) // where y goes: to z, which stays
        .containsExactly(new double[] {0, 0, 1}, within(1e-12));
  }

  @Test
  void scalarMovesToTheFrontAndTheRestBehindIt() {
    double[] q = {9, 1, 2, 3, 4, 9};
    Quaternions.scalarFirst(q, 1);
    assertThat(q).containsExactly(9, 4, 1, 2, 3, 9);
  }

  private static double[] unitWithLargestPositive(double... q) {
    double scale = Math.copySign(1 / Math.sqrt(dot(q, q)), largest(q));
    return new double[] {q[0] * scale, q[1] * scale, q[2] * scale, q[3] * scale};
  }

  private static double largest(double[] q) {
    double largest = 0;
    for (double entry : q) {
      largest = Math.abs(entry) > Math.abs(largest) ? entry : largest;
    }
    return largest;
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
  }

  private static double[] matrix(double[] q) {
    double x = q[0];
    double y = q[1];
    double z = q[2];
    double w = q[3];
    return new double[] {
      1 - 2 * (y * y + z * z),
      2 * (x * y - w * z),
      2 * (x * z + w * y),
      2 * (x * y + w * z),
      1 - 2 * (x * x + z * z),
      2 * (y * z - w * x),
      2 * (x * z - w * y),
      2 * (y * z + w * x),
      1 - 2 * (x * x + y * y)
    };
  }
}
