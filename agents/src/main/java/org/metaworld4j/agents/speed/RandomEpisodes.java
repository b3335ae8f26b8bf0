package org.metaworld4j.agents.speed;

import java.util.List;
import java.util.Optional;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.registry.BenchmarkSpec;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

/**
 * Episodes of one environment under random actions, drawn beforehand so that drawing takes no time.
 *
 * <p>Tasks are those of the first benchmark that offers the environment, one after the other. Not
 * thread-safe.
 */
public final class RandomEpisodes implements AutoCloseable {

  private static final int ACTIONS = 4096;

  private final ParametricEnv<?, ?> env;
  private final List<Task> tasks;
  private final double[] actions;
  private final double[] observation;
  private final Outcome outcome;
  private int nextTask;
  private int nextAction;

  /**
   * Makes the environment and begins the first episode.
   *
   * @param id such as {@code reach-v3}
   * @param seed decides tasks, start states and actions
   */
  public RandomEpisodes(String id, long seed) {
    env = Envs.make(id);
    tasks = tasks(id, seed);
    int size = env.actionSize();
    actions = new double[ACTIONS * size];
    Generator random = Generator.seeded(seed);
    for (int i = 0; i < ACTIONS; i++) {
      env.actionSpace().sample(random, actions, i * size);
    }
    observation = new double[env.observationSize()];
    outcome = env.newOutcome();
    nextTask();
    env.reset(ResetOptions.seed(seed), observation, 0);
  }

  private static List<Task> tasks(String id, long seed) {
    for (BenchmarkSpec benchmark : Envs.benchmarks()) {
      if (benchmark.choices().contains(id)) {
        return Envs.benchmark(benchmark.name(), Optional.of(id), seed).train().tasks();
      }
    }
    return List.of(); // the environment's own task
  }

  /**
   * Does the next random action.
   *
   * @return whether the episode goes on; otherwise {@link #begin} has to be next
   */
  public boolean step() {
    env.step(actions, nextAction, observation, 0, outcome);
    nextAction += env.actionSize();
    if (nextAction == actions.length) {
      nextAction = 0;
    }
    return !outcome.done();
  }

  /** Begins an episode of the present task. */
  public void begin() {
    env.reset(ResetOptions.none(), observation, 0);
  }

  /** Chooses the next task; it takes effect at the next {@link #begin}. */
  public void nextTask() {
    if (!tasks.isEmpty()) {
      env.setTask(tasks.get(nextTask));
      nextTask = (nextTask + 1) % tasks.size();
    }
  }

  /** Closes the environment. */
  @Override
  public void close() {
    env.close();
  }
}
