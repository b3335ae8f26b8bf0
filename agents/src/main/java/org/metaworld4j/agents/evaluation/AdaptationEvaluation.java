package org.metaworld4j.agents.evaluation;

import java.util.Arrays;
import java.util.List;
import org.metaworld4j.agents.meta.AdaptiveAgent;
import org.metaworld4j.agents.meta.MetaLearner;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.sampling.Sampler;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.agents.sampling.Workers;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.task.Task;

/**
 * Meta-World's protocol for meta-learners: on every task adapt to some episodes, then act with the
 * adapted policy's most likely actions. The same is done before adaptation, to show the gain.
 *
 * <p>Unlike the original, success is counted for each task by its own episodes; the original pools
 * the copies of an environment and takes the episodes that end first, which favours solved ones.
 * Episodes do not end at success, so returns are comparable. The results are the same for any
 * number of threads.
 *
 * @param adaptationSteps how often the agent collects episodes and learns from them, at least 1
 * @param adaptationEpisodes episodes for each of them, at least 1
 * @param evaluation episodes to judge by, before and after
 */
public record AdaptationEvaluation(
    int adaptationSteps, int adaptationEpisodes, PolicyEvaluation evaluation) {

  /** Checks the numbers. */
  public AdaptationEvaluation {
    Check.atLeast("adaptationSteps", adaptationSteps, 1);
    Check.atLeast("adaptationEpisodes", adaptationEpisodes, 1);
  }

  /** Returns Meta-World's numbers: 1 adaptation step of 10 episodes, then 3 episodes of 500. */
  public static AdaptationEvaluation metaWorld() {
    return new AdaptationEvaluation(1, 10, new PolicyEvaluation(3, 500));
  }

  /**
   * Results with the meta-trained policy itself and after it adapted to each task.
   *
   * @param before without adaptation
   * @param after with adaptation
   */
  public record Result(Evaluation before, Evaluation after) {}

  /**
   * Evaluates a learner's present state; the learner does not change.
   *
   * @param source makes environments
   * @param tasks at least one, normally held out from training
   * @param seed of all episodes
   * @param threads at least 1
   */
  public Result evaluate(
      MetaLearner learner, EnvSource source, List<Task> tasks, long seed, int threads) {
    TaskResult[] before = new TaskResult[tasks.size()];
    TaskResult[] after = new TaskResult[tasks.size()];
    Streams streams = new Streams(seed);
    try (Workers<Seat> workers =
        new Workers<>(threads, () -> new Seat(learner.agent(), new Sampler(source)))) {
      workers.run(
          before.length,
          (i, seat) -> {
            Task task = tasks.get(i);
            AdaptiveAgent agent = seat.agent();
            agent.begin();
            before[i] = judge(task, seat, streams.part(0).part(i));
            for (int k = 0; k < adaptationSteps; k++) {
              agent.adapt(task, adaptationEpisodes, streams.part(2 + k).part(i));
            }
            after[i] = judge(task, seat, streams.part(1).part(i));
          });
    }
    return new Result(new Evaluation(Arrays.asList(before)), new Evaluation(Arrays.asList(after)));
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
