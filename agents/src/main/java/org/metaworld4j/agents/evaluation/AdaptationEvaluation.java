package org.metaworld4j.agents.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.metaworld4j.agents.learning.AdaptiveAgent;
import org.metaworld4j.agents.sampling.Rollouts;
import org.metaworld4j.agents.sampling.Sampler;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.agents.sampling.Workers;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Meta-World's protocol for meta-learners: on every task adapt to some episodes, then act with the
 * adapted policy's most likely actions. The same is done before adaptation, to show the gain.
 *
 * <p>Unlike the original, success is counted for each task by its own episodes; what the original
 * counts is told by {@link PooledSuccess}. Episodes do not end at success, so returns are
 * comparable. The agent is shown observations, actions and rewards, never a task's parameters. The
 * results are the same for any number of threads.
 *
 * <p>With no adaptation step a policy is judged as it is, once; then both results are the same.
 *
 * @param adaptationSteps how often the agent collects episodes and learns from them, at least 0
 * @param adaptationEpisodes episodes for each of them, at least 1
 * @param evaluation episodes to judge by, before and after
 */
public record AdaptationEvaluation(
    int adaptationSteps, int adaptationEpisodes, PolicyEvaluation evaluation) {

  /** Checks the numbers. */
  public AdaptationEvaluation {
    Check.atLeast("adaptationSteps", adaptationSteps, 0);
    Check.atLeast("adaptationEpisodes", adaptationEpisodes, 1);
  }

  /** Returns Meta-World's numbers: 1 adaptation step of 10 episodes, then 3 episodes of 500. */
  public static AdaptationEvaluation metaWorld() {
    return new AdaptationEvaluation(1, 10, new PolicyEvaluation(3, 500));
  }

  /** Returns whether the agent adapts at all. */
  public boolean adapts() {
    return adaptationSteps > 0;
  }

  /**
   * Results with the meta-trained policy itself and after it adapted to each task.
   *
   * @param before without adaptation
   * @param after with adaptation
   */
  public record Result(Evaluation before, Evaluation after) {}

  /**
   * Evaluates an agent, which begins anew on every task.
   *
   * @param agents makes one thread's agent; all of them must be alike
   * @param trials normally of tasks that were held out from training
   */
  public Result evaluate(Supplier<? extends AdaptiveAgent> agents, Trials trials) {
    List<Task> tasks = trials.tasks();
    TaskResult[] before = new TaskResult[tasks.size()];
    TaskResult[] after = new TaskResult[tasks.size()];
    Streams streams = new Streams(trials.seed());
    try (Workers<Seat> workers =
        new Workers<>(
            trials.threads(), () -> new Seat(agents.get(), new Sampler(trials.source())))) {
      workers.run(
          before.length,
          (i, seat) -> {
            Task task = tasks.get(i);
            seat.agent().begin();
            before[i] = judge(task, seat, streams.part(0).part(i));
            for (int k = 0; k < adaptationSteps; k++) {
              adaptOnce(seat.agent(), task, seat.sampler(), streams.part(2 + k).part(i));
            }
            after[i] = adapts() ? judge(task, seat, streams.part(1).part(i)) : before[i];
            trials.finished(after[i]);
          });
    }
    return new Result(Evaluation.of(Arrays.asList(before)), Evaluation.of(Arrays.asList(after)));
  }

  /**
   * Lets an agent that has begun adapt to a task, in as many steps and episodes as here.
   *
   * @param sampler makes the environment
   * @param streams seeds of the episodes
   */
  public void adapt(AdaptiveAgent agent, Task task, Sampler sampler, Streams streams) {
    for (int k = 0; k < adaptationSteps; k++) {
      adaptOnce(agent, task, sampler, streams.part(k));
    }
  }

  private void adaptOnce(AdaptiveAgent agent, Task task, Sampler sampler, Streams streams) {
    ParametricEnv<?, ?> env = sampler.runner(task.env()).env();
    Rollouts support =
        new Rollouts(
            adaptationEpisodes,
            Math.min(agent.horizon(), evaluation.horizon()),
            env.observationSize(),
            env.actionSize(),
            DataType.FLOAT);
    sampler.collect(task, agent.explorer(), adaptationEpisodes, streams, support);
    agent.adapt(support);
  }

  private TaskResult judge(Task task, Seat seat, Streams streams) {
    return evaluation.evaluate(task, seat.agent().policy(), seat.sampler(), streams);
  }

  private record Seat(AdaptiveAgent agent, Sampler sampler) implements AutoCloseable {
    @Override
    public void close() {
      agent.close();
      sampler.close();
    }
  }
}
