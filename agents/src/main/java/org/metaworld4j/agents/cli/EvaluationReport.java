package org.metaworld4j.agents.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.metaworld4j.agents.evaluation.Aggregate;
import org.metaworld4j.agents.evaluation.Bootstrap;
import org.metaworld4j.agents.evaluation.Bootstrap.Estimate;
import org.metaworld4j.agents.evaluation.Evaluation;
import org.metaworld4j.agents.evaluation.PooledSuccess;
import org.metaworld4j.agents.evaluation.Scores;
import org.metaworld4j.agents.evaluation.TaskResult;

/**
 * What an evaluation found and how it was made; the same to the last digit for any number of
 * threads, but for that number. Figures that are not known are NaN here and null in JSON.
 *
 * @param benchmark such as {@code MT10}
 * @param split which side of it
 * @param seed of tasks and episodes
 * @param policy what the user asked for; several runs are parted by commas
 * @param success share of successful episodes, every goal counting the same
 * @param meanReturn mean sum of rewards
 * @param stepsToSuccess mean over the successful episodes
 * @param finalDistance mean distance to the goal after the last step
 * @param pooled success as the original counts it
 * @param statistics confidence intervals
 * @param version of metaworld4j
 * @param taskSetSha256 digest of all tasks of the split
 * @param machine where it was made
 * @param threads how many worked on it
 * @param runs each policy by itself
 * @param tasks each environment
 */
record EvaluationReport(
    String benchmark,
    String split,
    long seed,
    String policy,
    double success,
    @JsonProperty("return") double meanReturn,
    double stepsToSuccess,
    double finalDistance,
    Pooled pooled,
    Statistics statistics,
    String version,
    String taskSetSha256,
    Machine machine,
    int threads,
    List<Run> runs,
    List<Row> tasks) {

  /** Success by the original's count, and that count's numbers. */
  record Pooled(double success, int copies, int episodes) {}

  /**
   * Intervals and interquartile means.
   *
   * @param resampled {@code goals} within each environment, or {@code runs} if there are several
   */
  record Statistics(
      String resampled,
      double confidence,
      int resamples,
      Estimate success,
      Estimate successInterquartileMean,
      @JsonProperty("return") Estimate meanReturn,
      Estimate returnInterquartileMean) {}

  /** One policy. */
  record Run(String policy, double success, @JsonProperty("return") double meanReturn) {}

  /** One environment, over all runs. */
  record Row(
      String env,
      int goals,
      int episodes,
      double success,
      Estimate successInterval,
      double pooledSuccess,
      @JsonProperty("return") double meanReturn,
      double stepsToSuccess,
      double finalDistance) {}

  /** What was asked for. */
  record Request(
      String benchmark,
      String split,
      long seed,
      List<String> policies,
      String taskSetSha256,
      int threads) {}

  /**
   * Computes the figures.
   *
   * @param runs one evaluation for each policy of the request
   * @param count how the original would count
   */
  static EvaluationReport of(Request request, List<Evaluation> runs, PooledSuccess count) {
    Bootstrap bootstrap = Bootstrap.seeded(request.seed());
    return new EvaluationReport(
        request.benchmark(),
        request.split(),
        request.seed(),
        String.join(", ", request.policies()),
        mean(runs, Evaluation::success),
        mean(runs, Evaluation::meanReturn),
        mean(runs, Evaluation::stepsToSuccess),
        mean(runs, Evaluation::finalDistance),
        new Pooled(mean(runs, count::of), count.copies(), count.counted()),
        statistics(runs, bootstrap),
        Main.version(),
        request.taskSetSha256(),
        Machine.here(),
        request.threads(),
        IntStream.range(0, runs.size())
            .mapToObj(i -> run(request.policies().get(i), runs.get(i)))
            .toList(),
        runs.get(0).envs().stream().map(env -> row(env, runs, count, bootstrap)).toList());
  }

  private static Run run(String policy, Evaluation evaluation) {
    return new Run(policy, evaluation.success(), evaluation.meanReturn());
  }

  private static Row row(
      String env, List<Evaluation> all, PooledSuccess count, Bootstrap bootstrap) {
    List<Evaluation> runs = all.stream().map(run -> run.of(env)).toList();
    return new Row(
        env,
        runs.get(0).tasks().size(),
        runs.stream().mapToInt(Evaluation::episodes).sum(),
        mean(runs, Evaluation::success),
        bootstrap.estimate(successes(runs), Aggregate.MEAN),
        mean(runs, count::of),
        mean(runs, Evaluation::meanReturn),
        mean(runs, Evaluation::stepsToSuccess),
        mean(runs, Evaluation::finalDistance));
  }

  private static Statistics statistics(List<Evaluation> runs, Bootstrap bootstrap) {
    Scores successes = successes(runs);
    Scores returns = scores(runs, Evaluation::meanReturn, TaskResult::meanReturn);
    return new Statistics(
        runs.size() > 1 ? "runs" : "goals",
        bootstrap.confidence(),
        bootstrap.resamples(),
        bootstrap.estimate(successes, Aggregate.MEAN),
        bootstrap.estimate(successes, Aggregate.INTERQUARTILE_MEAN),
        bootstrap.estimate(returns, Aggregate.MEAN),
        bootstrap.estimate(returns, Aggregate.INTERQUARTILE_MEAN));
  }

  private static Scores successes(List<Evaluation> runs) {
    return scores(runs, Evaluation::success, TaskResult::success);
  }

  private static Scores scores(
      List<Evaluation> runs,
      ToDoubleFunction<Evaluation> ofRun,
      ToDoubleFunction<TaskResult> ofGoal) {
    return runs.size() > 1 ? Scores.ofRuns(runs, ofRun) : Scores.ofGoals(runs.get(0), ofGoal);
  }

  private static double mean(List<Evaluation> runs, ToDoubleFunction<Evaluation> figure) {
    return runs.stream().mapToDouble(figure).average().orElseThrow();
  }
}
