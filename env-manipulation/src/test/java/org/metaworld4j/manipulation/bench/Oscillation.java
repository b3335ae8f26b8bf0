package org.metaworld4j.manipulation.bench;

import java.util.function.DoubleSupplier;

/** Times an oscillation about 0. */
final class Oscillation {

  private Oscillation() {}

  /** Returns the mean period: the time between two upward passages of 0, so many swings apart. */
  static double period(Workbench bench, DoubleSupplier position, int swings) {
    double first = 0;
    int passages = 0;
    double before = position.getAsDouble();
    for (int step = 0; ; step++) {
      bench.step();
      double after = position.getAsDouble();
      if (before < 0 && after >= 0) {
        double time = (step + before / (before - after)) * Workbench.STEP;
        if (passages == swings) {
          return (time - first) / swings;
        }
        first = passages == 0 ? time : first;
        passages++;
      }
      before = after;
    }
  }
}
