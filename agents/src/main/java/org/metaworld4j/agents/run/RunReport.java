package org.metaworld4j.agents.run;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.IntStream;
import org.metaworld4j.agents.evaluation.AdaptationEvaluation;
import org.metaworld4j.agents.evaluation.Evaluation;
import org.metaworld4j.agents.evaluation.TaskResult;

/**
 * How a trained learner does on held-out tasks, before and after it adapts to each.
 *
 * @param algorithm the learner
 * @param benchmark where the tasks come from
 * @param env environment of a one-task benchmark; empty for the others
 * @param split which side of the benchmark
 * @param seed seed of the run
 * @param steps environment steps of the training
 * @param wallSeconds how long the training and this evaluation took, over all starts of the run
 * @param before means over the tasks without adaptation
 * @param after means over the tasks with adaptation
 * @param tasks every task
 */
public record RunReport(
    String algorithm,
    String benchmark,
    String env,
    String split,
    long seed,
    long steps,
    double wallSeconds,
    Figures before,
    Figures after,
    List<Row> tasks) {

  /**
   * How a policy did; NaN where the environment does not tell.
   *
   * @param success share of successful episodes, 0 to 1
   * @param meanReturn mean sum of rewards
   * @param finalDistance mean distance to the goal after the last step
   */
  public record Figures(
      double success, @JsonProperty("return") double meanReturn, double finalDistance) {

    static Figures of(Evaluation e) {
      return new Figures(e.success(), e.meanReturn(), e.finalDistance());
    }

    static Figures of(TaskResult r) {
      return new Figures(r.success(), r.meanReturn(), r.finalDistance());
    }
  }

  /**
   * One task.
   *
   * @param env its environment
   * @param parameters its goal
   * @param before without adaptation
   * @param after with adaptation
   */
  public record Row(String env, double[] parameters, Figures before, Figures after) {

    static Row of(TaskResult before, TaskResult after) {
      return new Row(
          before.task().env(), before.task().parameters(), Figures.of(before), Figures.of(after));
    }
  }

  static RunReport of(
      RunConfig config, long steps, double wallSeconds, AdaptationEvaluation.Result result) {
    List<TaskResult> before = result.before().tasks();
    List<TaskResult> after = result.after().tasks();
    return new RunReport(
        config.algorithm(),
        config.benchmark(),
        config.env(),
        config.tasks().test().tasks().isEmpty() ? "train" : "test",
        config.seed(),
        steps,
        wallSeconds,
        Figures.of(result.before()),
        Figures.of(result.after()),
        IntStream.range(0, before.size())
            .mapToObj(i -> Row.of(before.get(i), after.get(i)))
            .toList());
  }
}
