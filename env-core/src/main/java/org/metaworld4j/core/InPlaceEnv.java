package org.metaworld4j.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An environment whose episodes can also be run without creating objects.
 *
 * <p>The in-place methods do exactly what {@link Env#reset} and {@link Env#step} do, on arrays of
 * the caller. Observations and actions are packed to doubles; a discrete action is one number, its
 * index.
 *
 * <p>An environment implements the in-place methods alone; those that create objects follow from
 * them.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public interface InPlaceEnv<O, A> extends Env<O, A> {

  /** Returns how many numbers an observation has. */
  default int observationSize() {
    return observationSpace().packedSize();
  }

  /** Returns how many numbers an action has. */
  default int actionSize() {
    return actionSpace().packedSize();
  }

  /** Returns the names of the entries of {@link Outcome#info}, in their order; may be empty. */
  default List<String> infoKeys() {
    return List.of();
  }

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

  @Override
  default Reset<O> reset(ResetOptions options) {
    double[] observation = new double[observationSize()];
    reset(options, observation, 0);
    return new Reset<>(observationSpace().unpack(observation, 0), Map.of());
  }

  @Override
  default Step<O> step(A action) {
    double[] packedAction = new double[actionSize()];
    actionSpace().pack(action, packedAction, 0);
    double[] observation = new double[observationSize()];
    Outcome outcome = newOutcome();
    step(packedAction, 0, observation, 0, outcome);
    Map<String, Double> info = new LinkedHashMap<>();
    for (String key : infoKeys()) {
      info.put(key, outcome.info[info.size()]);
    }
    return new Step<>(
        observationSpace().unpack(observation, 0),
        outcome.reward,
        outcome.terminated,
        outcome.truncated,
        info);
  }
}
