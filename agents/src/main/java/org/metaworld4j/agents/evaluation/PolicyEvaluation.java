package org.metaworld4j.agents.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.agents.sampling.EpisodeRunner;
import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.agents.sampling.Sampler;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.agents.sampling.Workers;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.task.Task;

/**
 * Runs a policy that does not learn on every task of a set.
 *
 * <p>Episodes run to their full length; success is counted if any step reports it. The results are
 * the same for any number of threads.
 *
 * @param episodes episodes per task, at least 1
 * @param horizon most steps of an episode, at least 1; the environment's own limit holds as well
 */
public record PolicyEvaluation(int episodes, int horizon) {

  /** Checks the numbers. */
  public PolicyEvaluation {
    Check.atLeast("episodes", episodes, 1);
    Check.atLeast("horizon", horizon, 1);
  }

  /**
   * Evaluates a policy.
   *
   * @param policies makes one thread's policy
   * @param source makes environments
   * @param tasks at least one
   * @param seed of environments and policies
   * @param threads at least 1
   */
  public Evaluation evaluate(
      Supplier<Policy> policies, EnvSource source, List<Task> tasks, long seed, int threads) {
    TaskResult[] results = new TaskResult[tasks.size()];
    Streams streams = new Streams(seed);
    try (Workers<Seat> workers =
        new Workers<>(threads, () -> new Seat(policies.get(), new Sampler(source)))) {
      workers.run(
          results.length,
          (i, seat) ->
              results[i] = evaluate(tasks.get(i), seat.policy(), seat.sampler(), streams.part(i)));
    }
    return new Evaluation(Arrays.asList(results));
  }

  /** Evaluates a policy on one task in the calling thread. */
  TaskResult evaluate(Task task, Policy policy, Sampler sampler, Streams streams) {
    EpisodeRunner runner = sampler.runner(task.env());
    List<Episode> all = new ArrayList<>(episodes);
    for (int i = 0; i < episodes; i++) {
      all.add(runner.run(task, policy, horizon, streams.seed(i), EpisodeRunner.Listener.NONE));
    }
    return TaskResult.of(task, all);
  }

  private record Seat(Policy policy, Sampler sampler) implements AutoCloseable {
    @Override
    public void close() {
      sampler.close();
    }
  }
}
