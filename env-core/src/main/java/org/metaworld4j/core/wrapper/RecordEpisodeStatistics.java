package org.metaworld4j.core.wrapper;

import java.util.List;
import java.util.stream.Stream;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;

/**
 * Adds up what an episode brought.
 *
 * <p>Two figures join the info, {@code episode.r}, the sum of the rewards so far, and {@code
 * episode.l}, the number of steps so far; with the step that ends an episode they are its own. The
 * figures of the last episodes are also kept here.
 *
 * <p>Times are left out, so that info stays the same for the same seed.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public final class RecordEpisodeStatistics<O, A> extends PassingWrapper<O, A> {

  private final int firstKey;
  private final List<String> infoKeys;
  private final double[] returns; // ring
  private final int[] lengths; // ring
  private long episodes;
  private double sum;
  private int length;

  /** Wraps an environment; keeps the figures of 100 episodes, under the name {@code episode}. */
  public RecordEpisodeStatistics(InPlaceEnv<O, A> env) {
    this(env, 100, "episode");
  }

  /**
   * Wraps an environment.
   *
   * @param kept how many episodes to keep the figures of, at least 1
   * @param key name of the figures in the info
   * @throws IllegalArgumentException if {@code kept} is below 1, or the info within has a figure of
   *     that name already
   */
  public RecordEpisodeStatistics(InPlaceEnv<O, A> env, int kept, String key) {
    super(env, env.spec().maxEpisodeSteps());
    List<String> own = List.of(key + ".r", key + ".l");
    for (String name : own) {
      Require.that(!env.infoKeys().contains(name), "key", "one not in use", name);
    }
    firstKey = env.infoKeys().size();
    infoKeys = Stream.concat(env.infoKeys().stream(), own.stream()).toList();
    returns = new double[Require.atLeast("kept", kept, 1)];
    lengths = new int[kept];
  }

  @Override
  public List<String> infoKeys() {
    return infoKeys;
  }

  /** Returns how many episodes have ended. */
  public long episodes() {
    return episodes;
  }

  /** Returns the sums of rewards of the last episodes, the oldest first. */
  public double[] returns() {
    double[] ordered = new double[kept()];
    for (int i = 0; i < ordered.length; i++) {
      ordered[i] = returns[slot(i)];
    }
    return ordered;
  }

  /** Returns the numbers of steps of the last episodes, the oldest first. */
  public int[] lengths() {
    int[] ordered = new int[kept()];
    for (int i = 0; i < ordered.length; i++) {
      ordered[i] = lengths[slot(i)];
    }
    return ordered;
  }

  private int kept() {
    return (int) Math.min(episodes, returns.length);
  }

  private int slot(int index) {
    return (int) ((episodes - kept() + index) % returns.length);
  }

  @Override
  protected void begin(ResetOptions options, double[] observation, int offset) {
    super.begin(options, observation, offset);
    restart();
  }

  private void restart() {
    sum = 0;
    length = 0;
  }

  @Override
  protected void advance(
      double[] action,
      int actionOffset,
      double[] observation,
      int observationOffset,
      Outcome outcome) {
    super.advance(action, actionOffset, observation, observationOffset, outcome);
    sum += outcome.reward;
    length++;
    outcome.info[firstKey] = sum;
    outcome.info[firstKey + 1] = length;
    if (outcome.done()) {
      int slot = (int) (episodes++ % returns.length);
      returns[slot] = sum;
      lengths[slot] = length;
      restart();
    }
  }
}
