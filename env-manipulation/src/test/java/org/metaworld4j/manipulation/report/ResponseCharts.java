package org.metaworld4j.manipulation.report;

import java.util.Arrays;
import org.metaworld4j.manipulation.sawyer.FreeSawyer;
import org.metaworld4j.manipulation.sawyer.OriginalResponse;

/** How hand and fingers answer, ours and the original's. */
final class ResponseCharts {

  private static final String STEPS = "control steps of 12.5 ms";

  private ResponseCharts() {}

  /** Draws the way of the hand after the mocap point has jumped by 1 cm along an axis. */
  static Chart handPulse() {
    Chart chart = new Chart("The mocap point jumps by 10 mm", STEPS, "way of the hand (mm)");
    for (int axis = 0; axis < 3; axis++) {
      FreeSawyer robot = new FreeSawyer();
      robot.settleAt(0, 0.6, 0.2, 1000);
      String name = "xyz".substring(axis, axis + 1);
      double[] original = OriginalResponse.pulse(axis);
      double[] ours = robot.pulse(axis, 0.01, original.length);
      double[] steps = Chart.count(ours.length);
      chart.ours(axis, "ours, along " + name, steps, times(1000, ours));
      chart.original(axis, "original, along " + name, steps, times(10, original));
    }
    return chart;
  }

  private static double[] times(double factor, double[] values) {
    return Arrays.stream(values).map(x -> factor * x).toArray();
  }

  /** Draws fingers that close on nothing, and open again. */
  static Chart fingers() {
    Chart chart = new Chart("Fingers close on nothing, and open", STEPS, "observed opening");
    FreeSawyer robot = new FreeSawyer();
    robot.settleAt(0, 0.6, 0.2, 200);
    double[] steps = Chart.count(30);
    chart.ours(0, "ours, closing", steps, robot.grip(1, steps.length));
    chart.original(
        0,
        "original, closing",
        Arrays.stream(OriginalResponse.closingSteps()).asDoubleStream().toArray(),
        OriginalResponse.closing());
    robot.grip(1, 300);
    chart.ours(1, "ours, opening", steps, robot.grip(-1, steps.length));
    double[] opening = OriginalResponse.opening();
    chart.original(1, "original, opening", Chart.count(opening.length), opening);
    return chart;
  }
}
