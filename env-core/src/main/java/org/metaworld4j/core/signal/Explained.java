package org.metaworld4j.core.signal;

import java.util.List;

/**
 * An environment that tells what its success and its reward hang on.
 *
 * <p>Called by the thread that steps the environment, between its calls; reading changes nothing.
 */
public interface Explained {

  /** Returns what there is to tell; stays the same within an episode. */
  List<Signal> signals();

  /**
   * Writes the values after the last reset or step, in the order of {@link #signals}; creates
   * nothing. A value that is not known yet, as many are before the first step, is NaN.
   *
   * @param out receives a number for each signal
   * @param offset index of the first of them
   */
  void signalValues(double[] out, int offset);
}
