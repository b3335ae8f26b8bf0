package org.metaworld4j.agents.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.agents.sampling.EpisodeRunner;
import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.agents.sampling.PolicySource;
import org.metaworld4j.agents.sampling.Sampler;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.agents.sampling.Workers;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.task.Task;

/**
 * Meta-World's protocol for policies that do not learn: let them act on every task of a set.
 *
 * <p>Unlike the original's, episodes run to their full length, so returns are comparable; success
 * is counted if any step reports it. The results are the same for any number of threads.
 *
 * @param episodes episodes per trial, at least 1
 * @param horizon most steps of an episode, at least 1; the environment's own limit holds as well
 */
public record PolicyEvaluation(int episodes, int horizon) {

  /** Checks the numbers. */
  public PolicyEvaluation {
    Check.atLeast("episodes", episodes, 1);
    Check.atLeast("horizon", horizon, 1);
  }

  /** Returns Meta-World's numbers: 1 episode of 500 steps. */
  public static PolicyEvaluation metaWorld() {
    return new PolicyEvaluation(1, 500);
  }

  /**
   * Evaluates a policy.
   *
   * @param policies makes the policy of each thread and environment
   */
  public Evaluation evaluate(PolicySource policies, Trials trials) {
    List<Task> tasks = trials.tasks();
    TaskResult[] results = new TaskResult[tasks.size()];
    Streams streams = new Streams(trials.seed());
    try (Workers<Seat> workers =
        new Workers<>(trials.threads(), () -> new Seat(policies, new Sampler(trials.source())))) {
      workers.run(
          results.length,
          (i, seat) -> {
            Policy policy = seat.policy(tasks.get(i).env());
            results[i] = evaluate(tasks.get(i), policy, seat.sampler, streams.part(i));
            trials.finished(results[i]);
          });
    }
    return Evaluation.of(Arrays.asList(results));
  }

  /** Evaluates a policy on one task in the calling thread. */
  TaskResult evaluate(Task task, Policy policy, Sampler sampler, Streams streams) {
    EpisodeRunner runner = sampler.runner(task.env());
    List<Episode> all = new ArrayList<>(episodes);
    for (int i = 0; i < episodes; i++) {
      all.add(runner.run(task, policy, horizon, streams.seed(i), EpisodeRunner.Listener.NONE));
    }
    return new TaskResult(task, all);
  }

  /** One thread's environments and policies. */
  private static final class Seat implements AutoCloseable {
    private final PolicySource source;
    private final Sampler sampler;
    private final Map<String, Policy> policies = new HashMap<>();

    Seat(PolicySource source, Sampler sampler) {
      this.source = source;
      this.sampler = sampler;
    }

    Policy policy(String env) {
      return policies.computeIfAbsent(env, id -> source.policy(sampler.runner(id).env()));
    }

    @Override
    public void close() {
      sampler.close();
    }
  }
}
