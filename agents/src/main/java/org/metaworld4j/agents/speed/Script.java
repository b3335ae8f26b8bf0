package org.metaworld4j.agents.speed;

import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.agents.sampling.EpisodeRunner;
import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.agents.sampling.Rollouts;
import org.metaworld4j.agents.sampling.Sampler;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.core.task.Task;

/**
 * An episode that can be run again without its policy, because its actions are written down.
 *
 * @param task what was done
 * @param seed of the episode
 * @param actions step by step
 * @param steps how many
 */
record Script(Task task, long seed, double[] actions, int steps) {

  /**
   * Writes down a recorded episode.
   *
   * @param streams what gave its seed, as that of the first one
   * @param episode the only one of these rollouts
   */
  static Script of(Task task, Streams streams, Rollouts episode) {
    int size = episode.actionSize();
    double[] all = new double[episode.steps() * size];
    double[] action = new double[size];
    for (int step = 0; step < episode.steps(); step++) {
      episode.action(step, action);
      System.arraycopy(action, 0, all, step * size, size);
    }
    return new Script(task, streams.seed(0), all, episode.steps());
  }

  /** Runs the same episode. */
  Episode replay(Sampler sampler) {
    return sampler
        .runner(task.env())
        .run(task, new Reading(actions), steps, seed, EpisodeRunner.Listener.NONE);
  }

  /** Reads out actions. */
  private static final class Reading implements Policy {
    private final double[] actions;
    private int next;

    Reading(double[] actions) {
      this.actions = actions;
    }

    @Override
    public void act(double[] observation, double[] action) {
      System.arraycopy(actions, next, action, 0, action.length);
      next += action.length;
    }
  }
}
