package org.metaworld4j.agents.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.metaworld4j.agents.settings.Check;

/**
 * Scores in strata, from which aggregates and their intervals are computed.
 *
 * <p>The field's usual strata are tasks, with one score for each run of an algorithm ({@link
 * #ofRuns}): then an interval tells how much further runs, with other seeds, would differ. Where
 * there is only one run, or a policy that nobody trained, strata are environments with one score
 * for each goal ({@link #ofGoals}): then it tells how much further goals would differ, and nothing
 * of further training runs.
 *
 * @param strata at least one, each with at least one score
 */
public record Scores(List<double[]> strata) {

  /** Copies everything. */
  public Scores {
    strata = strata.stream().map(double[]::clone).toList();
    Check.atLeast("strata", strata.size(), 1);
    strata.forEach(scores -> Check.atLeast("scores of a stratum", scores.length, 1));
  }

  /**
   * Returns one stratum for each environment and in it one score for each run.
   *
   * @param runs at least one, all of the same environments
   * @param figure the score of an evaluation of one environment, such as {@code
   *     Evaluation::success}
   */
  public static Scores ofRuns(List<Evaluation> runs, ToDoubleFunction<Evaluation> figure) {
    Check.atLeast("runs", runs.size(), 1);
    List<String> envs = runs.get(0).envs();
    for (Evaluation run : runs) {
      if (!run.envs().equals(envs)) {
        throw new IllegalArgumentException(
            "runs: expected the same environments, got " + envs + " and " + run.envs());
      }
    }
    List<double[]> strata = new ArrayList<>();
    for (String env : envs) {
      strata.add(runs.stream().mapToDouble(run -> figure.applyAsDouble(run.of(env))).toArray());
    }
    return new Scores(strata);
  }

  /**
   * Returns one stratum for each environment and in it one score for each goal.
   *
   * @param figure the score of a goal, such as {@code TaskResult::success}
   */
  public static Scores ofGoals(Evaluation evaluation, ToDoubleFunction<TaskResult> figure) {
    List<double[]> strata = new ArrayList<>();
    for (String env : evaluation.envs()) {
      strata.add(evaluation.of(env).tasks().stream().mapToDouble(figure).toArray());
    }
    return new Scores(strata);
  }
}
