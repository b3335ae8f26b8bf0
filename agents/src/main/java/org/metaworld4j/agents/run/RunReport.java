package org.metaworld4j.agents.run;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.IntStream;
import org.metaworld4j.agents.evaluation.AdaptationEvaluation;
import org.metaworld4j.agents.evaluation.Evaluation;
import org.metaworld4j.agents.evaluation.TaskResult;
import org.metaworld4j.core.task.Benchmark;

/**
 * How a trained learner does on the tasks that it is judged by, before and after it adapts to each.
 *
 * @param algorithm the learner
 * @param benchmark where the tasks come from
 * @param env environment of a one-task benchmark; empty for the others
 * @param split which side of the benchmark: test, or train where nothing is held out
 * @param seed seed of the run
 * @param steps environment steps of the training
 * @param wallSeconds how long the training and this evaluation took, over all starts of the run
 * @param adapted whether it adapts at all; otherwise before and after are the same
 * @param before means over the tasks without adaptation
 * @param after means over the tasks with adaptation
 * @param environments means over the tasks of each environment
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
    boolean adapted,
    Figures before,
    Figures after,
    List<EnvRow> environments,
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

  /**
   * One environment.
   *
   * @param env its name
   * @param before without adaptation
   * @param after with adaptation
   */
  public record EnvRow(String env, Figures before, Figures after) {}

  static RunReport of(
      RunConfig config,
      Benchmark benchmark,
      long steps,
      double wallSeconds,
      AdaptationEvaluation.Result result) {
    Evaluation before = result.before();
    Evaluation after = result.after();
    return new RunReport(
        config.algorithm(),
        config.benchmark(),
        config.env(),
        RunConfig.hasHeldOut(benchmark) ? "test" : "train",
        config.seed(),
        steps,
        wallSeconds,
        config.evaluation().adapts(),
        Figures.of(before),
        Figures.of(after),
        before.envs().stream()
            .map(env -> new EnvRow(env, Figures.of(before.of(env)), Figures.of(after.of(env))))
            .toList(),
        IntStream.range(0, before.tasks().size())
            .mapToObj(i -> Row.of(before.tasks().get(i), after.tasks().get(i)))
            .toList());
  }
}
