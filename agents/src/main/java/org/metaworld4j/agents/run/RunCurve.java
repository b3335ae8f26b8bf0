package org.metaworld4j.agents.run;

import java.nio.file.Path;

/**
 * One figure of a run over its steps, after adaptation where there is one.
 *
 * @param steps environment steps
 * @param values the figure, as many numbers
 */
record RunCurve(double[] steps, double[] values) {

  private static final int LONG = 3; // points

  /** Returns what early evaluations found. */
  static RunCurve judged(Path run, String figure) {
    return of(CsvTable.read(run.resolve(RunLog.EVALUATIONS)), figure);
  }

  /** Returns what the training met. */
  static RunCurve trained(Path run, String figure) {
    return of(CsvTable.read(run.resolve(RunLog.METRICS)), figure);
  }

  private static RunCurve of(CsvTable table, String figure) {
    double[] adapted = table.column(figure + "After");
    double[] values = adapted.length > 0 ? adapted : table.column(figure);
    return new RunCurve(values.length == 0 ? values : table.column(RunLog.STEPS), values);
  }

  /** Returns whether there are enough points to see a curve. */
  boolean isLong() {
    return values.length >= LONG;
  }
}
