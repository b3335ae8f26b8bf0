package org.metaworld4j.manipulation.physics.collision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SupportTableTest {

  private final Random random = new Random(6);

  @Test
  void findsTheCornerThatALookAtAllFinds() {
    double[] corners = cloud(200);
    SupportTable table = new SupportTable(corners);
    for (int i = 0; i < 20_000; i++) {
      double[] d = Poses.direction(random);
      assertSame(table, corners, d[0], d[1], d[2]);
    }
  }

  @Test
  void findsTheFirstOfEqualCornersOnTheBordersOfCones() {
    double[] corners = {1, 1, 1, 1, 1, -1, 1, -1, 1, 1, -1, -1, -1, 1, 1, -1, 1, -1, -1, -1, 1};
    SupportTable table = new SupportTable(corners);
    for (int x = -4; x <= 4; x++) {
      for (int y = -4; y <= 4; y++) {
        for (int z = -4; z <= 4; z++) {
          if (x != 0 || y != 0 || z != 0) {
            assertSame(table, corners, 0.25 * x, 0.25 * y, 0.25 * z);
          }
        }
      }
    }
  }

  private double[] cloud(int size) {
    return random.doubles(3L * size, -0.1, 0.1).toArray();
  }

  private static void assertSame(
      SupportTable table, double[] corners, double x, double y, double z) {
    int best = 0;
    double reach = Double.NEGATIVE_INFINITY;
    for (int v = 0; v < corners.length / 3; v++) {
      double r = x * corners[3 * v] + y * corners[3 * v + 1] + z * corners[3 * v + 2];
      if (r > reach) {
        reach = r;
        best = v;
      }
    }
    assertThat(table.furthest(x, y, z)).isEqualTo(best);
  }
}
