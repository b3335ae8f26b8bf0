package org.metaworld4j.viewer.session;

/**
 * Tells when the next step is due, so that world time keeps to the clock.
 *
 * <p>Steps are due by the time since the start, not since the step before, so that lateness does
 * not add up: what comes late is caught up. Who falls behind by more than a quarter of a second
 * cannot keep the speed; the time lost is given up then.
 */
final class Pace {

  private static final double NANOS = 1e9; // in a second
  private static final double GIVE_UP = 0.25; // s

  private double speed = 1;
  private long start;
  private double before; // s on the clock from start to the first of the steps counted
  private long count; // of steps since then, all equally long
  private double each; // s on the clock that such a step has
  private long measuredFrom;
  private double measured; // s of world time since then
  private double rate;

  /** Returns world time a second of the clock; infinite to go as fast as it goes. */
  double speed() {
    return speed;
  }

  void setSpeed(double newSpeed, long now) {
    speed = newSpeed;
    restart(now);
  }

  /** Begins anew: the next step is due now. */
  void restart(long now) {
    begin(now);
    measuredFrom = now;
    measured = 0;
    rate = 0;
  }

  private void begin(long now) {
    start = now;
    before = 0;
    count = 0;
  }

  /** Returns the nanoseconds until the next step is due; 0 or less if it is. */
  long untilNext(long now) {
    return start + Math.round((before + count * each) * NANOS) - now;
  }

  /**
   * Notes that a step was made.
   *
   * @param seconds world time of the step
   */
  void stepped(double seconds, long now) {
    if (seconds / speed != each) {
      before += count * each;
      count = 0;
      each = seconds / speed;
    }
    count++; // sums of many steps would drift
    measured += seconds;
    if (-untilNext(now) > GIVE_UP * NANOS) {
      begin(now);
    }
    double passed = (now - measuredFrom) / NANOS;
    if (passed >= GIVE_UP) {
      rate = measured / passed;
      measuredFrom = now;
      measured = 0;
    }
  }

  /** Returns the speed that was reached lately; 0 if that is not known yet. */
  double rate() {
    return rate;
  }
}
