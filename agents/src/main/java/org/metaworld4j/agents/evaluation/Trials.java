package org.metaworld4j.agents.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.task.TaskSet;

/**
 * What an evaluation runs: one trial for each entry of a list of tasks, shared out among threads.
 *
 * <p>A trial is what an evaluation does with one task: some episodes, perhaps after adaptation. A
 * task that stands in the list twice is tried twice. Each trial has a seed that follows from its
 * place in the list, so the results are the same for any number of threads.
 *
 * @param tasks at least one
 * @param source makes environments
 * @param seed of all episodes
 * @param threads at least 1, each with its own environments
 * @param listener hears of every trial
 */
public record Trials(
    List<Task> tasks, EnvSource source, long seed, int threads, EvaluationListener listener) {

  /** Copies the list and checks the numbers. */
  public Trials {
    tasks = List.copyOf(tasks);
    Check.atLeast("tasks", tasks.size(), 1);
    Check.atLeast("threads", threads, 1);
  }

  /** Returns one trial of each task, in registered environments, on one thread. */
  public static Trials of(List<Task> tasks, long seed) {
    return new Trials(tasks, Envs::make, seed, 1, EvaluationListener.NONE);
  }

  /**
   * Returns trials for each environment of a set, which go round its tasks in their order.
   *
   * @param perEnvironment how many, at least 1; the number of its tasks tries each of them once
   */
  public static Trials of(TaskSet set, int perEnvironment, long seed) {
    Check.atLeast("episodes", perEnvironment, 1);
    List<Task> tasks = new ArrayList<>();
    for (String env : set.envs()) {
      List<Task> goals = set.of(env);
      for (int i = 0; i < perEnvironment && !goals.isEmpty(); i++) {
        tasks.add(goals.get(i % goals.size()));
      }
    }
    return of(tasks, seed);
  }

  /** Returns the same trials of other tasks. */
  public Trials tasks(List<Task> others) {
    return new Trials(others, source, seed, threads, listener);
  }

  /** Returns the same trials in environments from elsewhere. */
  public Trials source(EnvSource other) {
    return new Trials(tasks, other, seed, threads, listener);
  }

  /** Returns the same trials, shared out among a number of threads. */
  public Trials threads(int count) {
    return new Trials(tasks, source, seed, count, listener);
  }

  /** Returns the same trials, of which a listener hears. */
  public Trials listener(EvaluationListener other) {
    return new Trials(tasks, source, seed, threads, other);
  }

  /** Tells the listener of a trial. */
  void finished(TaskResult result) {
    synchronized (listener) {
      listener.finished(result);
    }
  }
}
