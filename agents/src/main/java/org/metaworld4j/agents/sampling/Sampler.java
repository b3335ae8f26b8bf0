package org.metaworld4j.agents.sampling;

import java.util.HashMap;
import java.util.Map;
import org.metaworld4j.core.task.Task;

/**
 * One thread's environments: runs and records episodes of any task.
 *
 * <p>Environments are made when first needed and kept. Not thread-safe.
 */
public final class Sampler implements AutoCloseable {

  private final EnvSource source;
  private final Map<String, EpisodeRunner> runners = new HashMap<>();

  /** Creates a sampler without environments. */
  public Sampler(EnvSource source) {
    this.source = source;
  }

  /** Returns the runner of an environment. */
  public EpisodeRunner runner(String env) {
    return runners.computeIfAbsent(env, id -> new EpisodeRunner(source.make(id)));
  }

  /**
   * Records episodes of a task.
   *
   * @param episodes how many, at most what {@code out} can hold
   * @param streams one seed for each episode
   * @param out cleared and filled
   */
  public void collect(Task task, Policy policy, int episodes, Streams streams, Rollouts out) {
    EpisodeRunner runner = runner(task.env());
    out.clear();
    for (int i = 0; i < episodes; i++) {
      out.end(runner.run(task, policy, out.horizon(), streams.seed(i), out::add));
    }
  }

  /** Closes all environments. */
  @Override
  public void close() {
    runners.values().forEach(EpisodeRunner::close);
    runners.clear();
  }
}
