package org.metaworld4j.core;

import java.util.List;

/**
 * An environment whose episodes can also be run without creating objects.
 *
 * <p>The in-place methods do exactly what {@link Env#reset} and {@link Env#step} do, on arrays of
 * the caller. Observations and actions are flattened to doubles; a discrete action is one number,
 * its index.
 */
public interface InPlaceEnv<O, A> extends Env<O, A> {

  /** Returns how many numbers an observation has. */
  int observationSize();

  /** Returns how many numbers an action has. */
  int actionSize();

  /** Returns the names of the entries of {@link Outcome#info}, in their order; may be empty. */
  List<String> infoKeys();

  /** Returns a fresh outcome whose {@code info} fits this environment. */
  default Outcome newOutcome() {
    return new Outcome(infoKeys().size());
  }

  /**
   * Begins an episode and writes its first observation.
   *
   * @param options as for {@link Env#reset(ResetOptions)}
   * @param observation array that receives {@link #observationSize()} numbers
   * @param offset index of the first of them
   */
  void reset(ResetOptions options, double[] observation, int offset);

  /**
   * Applies one action and writes what follows.
   *
   * @param action array that holds {@link #actionSize()} numbers; not changed
   * @param actionOffset index of the first of them
   * @param observation array that receives {@link #observationSize()} numbers
   * @param observationOffset index of the first of them
   * @param outcome receives reward, flags and info
   */
  void step(
      double[] action,
      int actionOffset,
      double[] observation,
      int observationOffset,
      Outcome outcome);
}
