package org.metaworld4j.manipulation.sawyer;

import java.util.List;

/**
 * How the original's hand and fingers answer, measured on Meta-World 3.1.1 with MuJoCo 3.3.0.
 *
 * <p>One number for each control step (12.5 ms) from the first on, unless said otherwise.
 */
public final class OriginalResponse {

  private OriginalResponse() {}

  /**
   * Returns how far the hand, settled at (0, 0.6, 0.2), has come after the mocap point jumped by 1
   * cm along x (0), y (1) or z (2), in centimetres.
   */
  public static double[] pulse(int axis) {
    return List.of(
            new double[] {
              0.091, 0.260, 0.443, 0.608, 0.741, 0.842, 0.912, 0.958, 0.986, 1.001, 1.007, 1.007
            },
            new double[] {
              0.090, 0.250, 0.417, 0.561, 0.673, 0.756, 0.814, 0.855, 0.883, 0.903, 0.917, 0.927
            },
            new double[] {
              0.097, 0.266, 0.437, 0.582, 0.695, 0.778, 0.838, 0.882, 0.914, 0.938, 0.956, 0.970
            })
        .get(axis);
  }

  /** Returns the way of the hand while the mocap point goes 1 cm along x in each step, in cm. */
  public static double[] ramp() {
    return new double[] {
      0.091, 0.351, 0.793, 1.398, 2.135, 2.970, 3.875, 4.825, 5.804, 6.798, 7.799, 8.802
    };
  }

  /** Returns the control steps of {@link #closing}. */
  public static int[] closingSteps() {
    return new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 25, 30};
  }

  /** Returns the opening while open fingers close on nothing with full effort. */
  public static double[] closing() {
    return new double[] {
      0.99635, 0.97848, 0.95109, 0.91529, 0.87209, 0.82236, 0.76690, 0.70641, 0.64149, 0.57272,
      0.50056, 0.42546, 0.35794, 0.31375, 0.27622, 0.26372, 0.28830, 0.29609, 0.29663
    };
  }

  /** Returns the opening while closed fingers open with full effort. */
  public static double[] opening() {
    return new double[] {
      0.30401, 0.32250, 0.35086, 0.38791, 0.43262, 0.48409, 0.54149, 0.60410, 0.67128, 0.74247,
      0.81715, 0.89487, 0.95873, 1
    };
  }
}
