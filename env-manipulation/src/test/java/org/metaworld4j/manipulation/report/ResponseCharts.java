package org.metaworld4j.manipulation.report;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.metaworld4j.manipulation.sawyer.FreeSawyer;
import org.metaworld4j.manipulation.sawyer.OriginalResponse;

/** How hand and fingers answer, ours and the original's. */
final class ResponseCharts {

  private static final String STEPS = "control steps of 12.5 ms";
  private static final double CLOSED = 0.2967; // opening at rest

  private ResponseCharts() {}

  /** Draws the way of the hand after the mocap point has jumped by 1 cm along an axis. */
  static Chart handPulse() {
    Chart chart = new Chart("The mocap point jumps by 10 mm", STEPS, "way of the hand (mm)");
    for (int axis = 0; axis < 3; axis++) {
      FreeSawyer robot = new FreeSawyer();
      robot.settleAt(0, 0.6, 0.2, 1000);
      String name = "xyz".substring(axis, axis + 1);
      double[] original = OriginalResponse.pulse(axis); // cm
      double[] ours = robot.pulse(axis, 0.01, original.length); // m
      double[] steps = Chart.steps(1 + ours.length);
      chart.ours(axis, "ours, along " + name, steps, after(0, times(1000, ours)));
      chart.original(axis, "original, along " + name, steps, after(0, times(10, original)));
    }
    return chart;
  }

  private static double[] times(double factor, double[] values) {
    return Arrays.stream(values).map(x -> factor * x).toArray();
  }

  private static double[] after(double start, double[] values) {
    return DoubleStream.concat(DoubleStream.of(start), Arrays.stream(values)).toArray();
  }

  /** Draws fingers that close on nothing, and open again. */
  static Chart fingers() {
    Chart chart = new Chart("Fingers close on nothing, and open", STEPS, "observed opening");
    FreeSawyer robot = new FreeSawyer();
    robot.settleAt(0, 0.6, 0.2, 200);
    double[] steps = Chart.steps(31);
    chart.ours(0, "ours, closing", steps, after(1, robot.grip(1, 30)));
    chart.original(0, "original, closing", closingSteps(), after(1, OriginalResponse.closing()));
    robot.grip(1, 300);
    chart.ours(1, "ours, opening", steps, after(CLOSED, robot.grip(-1, 30)));
    double[] opening = after(CLOSED, OriginalResponse.opening());
    chart.original(1, "original, opening", Chart.steps(opening.length), opening);
    return chart;
  }

  private static double[] closingSteps() {
    double[] steps = Arrays.stream(OriginalResponse.closingSteps()).asDoubleStream().toArray();
    return after(0, steps);
  }
}
