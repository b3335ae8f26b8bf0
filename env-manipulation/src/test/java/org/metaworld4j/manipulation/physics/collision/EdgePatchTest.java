package org.metaworld4j.manipulation.physics.collision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A cube of 10 cm, turned by a rotation vector, lies over two corners of a smaller box and touches
 * it with an edge. Corners are told by their sides in x, y and z.
 */
class EdgePatchTest {

  private static final double[] HALF = {0.02, 0.03, 0.04};
  private static final BoxShape BOX = new BoxShape(HALF[0], HALF[1], HALF[2]);
  private static final BoxShape CUBE = new BoxShape(0.05, 0.05, 0.05);
  private static final double SAME = 1e-7; // m

  private final Contacts contacts = new Contacts();
  private final Manifold found = contacts.found;

  @ParameterizedTest
  @CsvSource({ // found by MuJoCo 3.3.0, random poses; two for each face
    "-0.0282, 0.0124, -0.0075, 0.0703, 0.016, 0.043, +-+",
    "0.0101, 0.0231, 0.03, 0.0699, 0.004, 0.038, +-+",
    "-0.0115, -0.0077, 0.0159, -0.0702, 0.028, 0.002, -+-",
    "0.01, -0.0106, 0.0102, -0.0699, 0.029, -0.002, -+-",
    "-0.0271, -0.006, -0.0102, -0.004, 0.0801, 0.044, -++",
    "0.0266, -0.0273, 0.0263, -0.017, 0.0809, -0.05, -+-",
    "-0.0105, -0.0226, -0.0154, 0.01, -0.0807, -0.02, ---",
    "0.008, 0.0156, -0.0258, 0.046, -0.081, -0.008, +--",
    "-0.0123, -0.0077, -0.0141, -0.013, -0.023, 0.0902, --+",
    "-0.0072, -0.0276, -0.0075, 0.03, 0.018, 0.09, +-+",
    "0.0299, -0.0189, -0.0221, -0.002, -0.05, -0.09, +--",
    "0.0275, 0.0126, 0.0018, 0.015, -0.027, -0.09, +--"
  })
  void oneCornerOfTheFirstBoxBearsAndItIsTheOriginals(
      double turnX, double turnY, double turnZ, double x, double y, double z, String corner) {
    double turn = Math.sqrt(turnX * turnX + turnY * turnY + turnZ * turnZ);
    double[] cube = Poses.turned(Poses.at(0, 0, 0), turnX, turnY, turnZ, turn);
    cube[9] = x;
    cube[10] = y;
    cube[11] = z;
    contacts.collide(BOX, CUBE, Poses.at(0, 0, 0), cube);

    assertThat(found.count).isEqualTo(3);
    assertThat(bearingCorners()).containsExactly(corner);
  }

  private List<String> bearingCorners() {
    List<String> corners = new ArrayList<>();
    for (int k = 0; k < found.count; k++) {
      StringBuilder sides = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        double back = 0.5 * found.distance[k] * found.normal[3 * k + i];
        double place = found.point[3 * k + i] - back;
        if (Math.abs(Math.abs(place) - HALF[i]) < SAME) {
          sides.append(place < 0 ? '-' : '+');
        }
      }
      if (sides.length() == 3) {
        corners.add(sides.toString());
      }
    }
    return corners;
  }
}
