package org.metaworld4j.viewer.session;

/** Tells the time: a clock that only ever goes forward. */
@FunctionalInterface
interface Clock {

  /** The clock of the machine. */
  Clock SYSTEM = System::nanoTime;

  /** Returns the time in nanoseconds since some moment. */
  long nanos();
}
