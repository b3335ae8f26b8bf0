package org.metaworld4j.manipulation;

/**
 * What happened when two parts were fitted together, in our physics or in the original's.
 *
 * @param firstSuccess first control step with success; 0 if none
 * @param successAtEnd whether the last control step is one
 * @param end where the object is in the end, in the frame of the part, metres
 * @param contactSteps physics steps in which the two parts press on each other
 * @param peakForce largest sum of the normal forces between the two, newtons
 * @param meanForce its mean over the steps in which they press
 * @param depth deepest penetration of the two, metres
 * @param endDepth deepest penetration in the last physics step
 * @param speed largest speed of the object, m/s
 * @param jitter root mean square of the second differences of the object's path while it is
 *     carried, metres a control step squared
 */
record FitFigures(
    int firstSuccess,
    boolean successAtEnd,
    double[] end,
    int contactSteps,
    double peakForce,
    double meanForce,
    double depth,
    double endDepth,
    double speed,
    double jitter) {

  /** Reads the original's figures. */
  static FitFigures of(GoldenTable.Row row) {
    double[] end = new double[3];
    row.numbers("end_x", end, 0, 3);
    return new FitFigures(
        (int) row.number("first_success"),
        row.number("success_at_end") == 1,
        end,
        (int) row.number("contact_steps"),
        row.number("peak_force"),
        row.number("mean_force"),
        row.number("depth"),
        row.number("end_depth"),
        row.number("speed"),
        row.number("jitter"));
  }
}
