package org.metaworld4j.agents.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.metaworld4j.agents.evaluation.AdaptationEvaluation;
import org.metaworld4j.agents.evaluation.Evaluation;
import org.metaworld4j.agents.evaluation.Trials;
import org.metaworld4j.agents.learning.AdaptiveAgent;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.task.TaskSet;

/**
 * Judges the learner of a run by its benchmark's held-out tasks, or by those of the training where
 * none are held out.
 *
 * @param config what is trained
 * @param tasks what it is judged on
 * @param threads worker threads, at least 1
 */
record RunEvaluation(RunConfig config, TaskSet tasks, int threads) {

  /** Tries all tasks. */
  AdaptationEvaluation.Result all(Supplier<AdaptiveAgent> agents) {
    return evaluate(agents, tasks.tasks());
  }

  /** Tries the first tasks of each environment and returns the means, by name. */
  Map<String, Double> early(Supplier<AdaptiveAgent> agents) {
    List<Task> few =
        tasks.envs().stream()
            .flatMap(env -> tasks.of(env).stream().limit(config.early().tasks()))
            .toList();
    return figures(evaluate(agents, few));
  }

  private AdaptationEvaluation.Result evaluate(Supplier<AdaptiveAgent> agents, List<Task> some) {
    Trials trials = Trials.of(some, config.seed()).source(config.source()).threads(threads);
    return config.evaluation().evaluate(agents, trials);
  }

  private Map<String, Double> figures(AdaptationEvaluation.Result result) {
    var figures = new LinkedHashMap<String, Double>();
    if (config.evaluation().adapts()) {
      add(figures, "Before", result.before());
      add(figures, "After", result.after());
    } else {
      add(figures, "", result.before());
    }
    return figures;
  }

  private void add(Map<String, Double> figures, String stage, Evaluation evaluation) {
    figures.put("success" + stage, evaluation.success());
    figures.put("return" + stage, evaluation.meanReturn());
    figures.put("distance" + stage, evaluation.finalDistance());
    if (evaluation.envs().size() > 1) {
      for (String env : evaluation.envs()) {
        figures.put("success" + stage + "/" + env, evaluation.of(env).success());
      }
    }
  }
}
