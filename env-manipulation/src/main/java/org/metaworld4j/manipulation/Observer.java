package org.metaworld4j.manipulation;

import static org.metaworld4j.manipulation.task.ObservationLayout.FRAME;
import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.OPENING;
import static org.metaworld4j.manipulation.task.ObservationLayout.SIZE;

import java.util.Arrays;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.sawyer.Sawyer;
import org.metaworld4j.manipulation.task.ManipulationTask;

/** Looks at hand and objects, remembers what it saw a step ago, and writes observations. */
final class Observer {

  private static final double[] HAND_LOW = {-0.525, 0.348, -0.0525, -1}; // m, and opening
  private static final double[] HAND_HIGH = {0.525, 1.025, 0.7, 1};

  private final Sawyer sawyer;
  private final ManipulationTask task;
  private final Box goals;
  private final double[] frame = new double[FRAME];
  private final double[] previous = new double[FRAME];

  Observer(Sawyer sawyer, ManipulationTask task) {
    this.sawyer = sawyer;
    this.task = task;
    goals = task.spec().goals();
  }

  /** Returns the space of all observations, with visible or hidden goal. */
  static Box space(Box goals) {
    double[] low = new double[SIZE];
    double[] high = new double[SIZE];
    Arrays.fill(low, Double.NEGATIVE_INFINITY);
    Arrays.fill(high, Double.POSITIVE_INFINITY);
    for (int at : new int[] {HAND, FRAME + HAND}) {
      System.arraycopy(HAND_LOW, 0, low, at, HAND_LOW.length);
      System.arraycopy(HAND_HIGH, 0, high, at, HAND_HIGH.length);
    }
    for (int axis = 0; axis < 3; axis++) {
      low[GOAL + axis] = Math.min(0, goals.low(axis)); // 0 when hidden
      high[GOAL + axis] = Math.max(0, goals.high(axis));
    }
    return new Box(low, high);
  }

  /** Looks for the first time in an episode; the step before counts as the same. */
  void begin(Approach.End approach) {
    lookAtHand();
    task.observeFirst(frame);
    if (task.spec().staleStart()) {
      System.arraycopy(approach.hand(), 0, frame, HAND, 3);
      frame[OPENING] = approach.opening();
    }
    System.arraycopy(frame, 0, previous, 0, FRAME);
  }

  /** Looks one control step later. */
  void advance() {
    System.arraycopy(frame, 0, previous, 0, FRAME);
    lookAtHand();
    task.observe(frame);
  }

  private void lookAtHand() {
    sawyer.hand(frame, HAND);
    frame[OPENING] = sawyer.opening();
    Arrays.fill(frame, OBJECT, FRAME, 0);
  }

  /** Returns what was seen last and the step before (2 x 18 numbers). */
  double[] memory() {
    double[] memory = Arrays.copyOf(frame, 2 * FRAME);
    System.arraycopy(previous, 0, memory, FRAME, FRAME);
    return memory;
  }

  /** Takes over what another observer has seen. */
  void remember(double[] memory) {
    System.arraycopy(memory, 0, frame, 0, FRAME);
    System.arraycopy(memory, FRAME, previous, 0, FRAME);
  }

  /** Writes what was seen, as it is: so the first observation of an episode. */
  void write(double[] goal, boolean goalVisible, double[] out, int offset) {
    System.arraycopy(frame, 0, out, offset, FRAME);
    System.arraycopy(previous, 0, out, offset + FRAME, FRAME);
    for (int axis = 0; axis < 3; axis++) {
      out[offset + GOAL + axis] = goalVisible ? goal[axis] : 0;
    }
  }

  /** Writes what was seen, clipped to the bounds: so the observations after steps. */
  void writeClipped(double[] goal, boolean goalVisible, double[] out, int offset) {
    write(goal, goalVisible, out, offset);
    clipHand(out, offset);
    clipHand(out, offset + FRAME);
    if (goalVisible) {
      clipGoal(out, offset + GOAL);
    }
  }

  private static void clipHand(double[] out, int offset) {
    for (int i = 0; i < HAND_LOW.length; i++) {
      out[offset + i] = clip(out[offset + i], HAND_LOW[i], HAND_HIGH[i]);
    }
  }

  private void clipGoal(double[] out, int offset) {
    for (int axis = 0; axis < 3; axis++) {
      out[offset + axis] = clip(out[offset + axis], goals.low(axis), goals.high(axis));
    }
  }

  private static double clip(double x, double low, double high) {
    return Math.max(low, Math.min(high, x));
  }
}
