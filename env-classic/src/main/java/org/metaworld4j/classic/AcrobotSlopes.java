package org.metaworld4j.classic;

/** Time derivatives of the states of many acrobots, each with its own physics. */
final class AcrobotSlopes {

  private final boolean book;

  // the physics of the present episodes
  private final double[] gravity;
  private final double[] length1;
  private final double[] length2;
  private final double[] centre1;
  private final double[] centre2;
  private final double[] mass1;
  private final double[] mass2;
  private final double[] inertia;

  // scratch
  private final double[] sin2;
  private final double[] cos2;
  private final double[] cosSum;
  private final double[] cosUpper;
  private final double[] angle;
  private final double[] unused;
  private final double[] turns;
  private final double[] d1;
  private final double[] d2;
  private final double[] phi1;
  private final double[] phi2;
  private final double[] whip;

  AcrobotSlopes(int count, Acrobot.Equations equations) {
    book = equations == Acrobot.Equations.BOOK;
    gravity = new double[count];
    length1 = new double[count];
    length2 = new double[count];
    centre1 = new double[count];
    centre2 = new double[count];
    mass1 = new double[count];
    mass2 = new double[count];
    inertia = new double[count];
    sin2 = new double[count];
    cos2 = new double[count];
    cosSum = new double[count];
    cosUpper = new double[count];
    angle = new double[count];
    unused = new double[count];
    turns = new double[count];
    d1 = new double[count];
    d2 = new double[count];
    phi1 = new double[count];
    phi2 = new double[count];
    whip = new double[count];
  }

  /** Sets the physics of one. */
  void set(int index, AcrobotParameters parameters) {
    gravity[index] = parameters.gravity();
    length1[index] = parameters.length1();
    length2[index] = parameters.length2();
    centre1[index] = parameters.centre1();
    centre2[index] = parameters.centre2();
    mass1[index] = parameters.mass1();
    mass2[index] = parameters.mass2();
    inertia[index] = parameters.inertia();
  }

  /** Returns whether the tip of one is up. */
  boolean tipIsUp(int index, double cosUpper, double cosSum) {
    return AcrobotDynamics.tipIsUp(cosUpper, cosSum, length1[index], length2[index]);
  }

  /**
   * Writes the derivatives of a range.
   *
   * @param y states, (4, n)
   * @param torque of the motors, N m
   * @param out receives the derivatives, (4, n)
   * @param from first index
   * @param to index after the last
   */
  void of(double[][] y, double[] torque, double[][] out, int from, int to) {
    turn(y[0], y[1], from, to);
    inertia(from, to);
    swing(y[2], y[3], from, to);
    pull(from, to);
    if (book) { // else it stays 0
      whip(y[2], from, to);
    }
    System.arraycopy(y[2], from, out[0], from, to - from);
    System.arraycopy(y[3], from, out[1], from, to - from);
    accelerate(torque, out[2], out[3], from, to);
  }

  private void turn(double[] upper, double[] lower, int from, int to) {
    SinCos.of(lower, sin2, cos2, turns, from, to);
    for (int i = from; i < to; i++) {
      angle[i] = upper[i] + lower[i] - AcrobotDynamics.LEVEL;
    }
    SinCos.of(angle, unused, cosSum, turns, from, to);
    for (int i = from; i < to; i++) {
      angle[i] = upper[i] - AcrobotDynamics.LEVEL;
    }
    SinCos.of(angle, unused, cosUpper, turns, from, to);
  }

  private void inertia(int from, int to) {
    for (int i = from; i < to; i++) {
      d1[i] =
          AcrobotDynamics.d1(
              mass1[i], mass2[i], length1[i], centre1[i], centre2[i], inertia[i], cos2[i]);
    }
    for (int i = from; i < to; i++) {
      d2[i] = AcrobotDynamics.d2(mass2[i], length1[i], centre2[i], inertia[i], cos2[i]);
    }
  }

  private void swing(double[] w1, double[] w2, int from, int to) {
    for (int i = from; i < to; i++) {
      phi1[i] = AcrobotDynamics.swing(mass2[i], length1[i], centre2[i], w1[i], w2[i], sin2[i]);
    }
  }

  private void pull(int from, int to) {
    for (int i = from; i < to; i++) {
      phi2[i] = AcrobotDynamics.phi2(mass2[i], centre2[i], gravity[i], cosSum[i]);
    }
    for (int i = from; i < to; i++) {
      phi1[i] =
          AcrobotDynamics.phi1(
              phi1[i],
              mass1[i],
              mass2[i],
              length1[i],
              centre1[i],
              gravity[i],
              cosUpper[i],
              phi2[i]);
    }
  }

  private void whip(double[] w1, int from, int to) {
    for (int i = from; i < to; i++) {
      whip[i] = AcrobotDynamics.whip(mass2[i], length1[i], centre2[i], w1[i], sin2[i]);
    }
  }

  private void accelerate(
      double[] torque, double[] acceleration1, double[] acceleration2, int from, int to) {
    for (int i = from; i < to; i++) {
      acceleration2[i] =
          AcrobotDynamics.acceleration2(
              torque[i], d1[i], d2[i], phi1[i], whip[i], phi2[i], mass2[i], centre2[i], inertia[i]);
    }
    for (int i = from; i < to; i++) {
      acceleration1[i] = AcrobotDynamics.acceleration1(d1[i], d2[i], phi1[i], acceleration2[i]);
    }
  }
}
