package org.metaworld4j.agents.cli;

import org.metaworld4j.agents.evaluation.EvaluationListener;
import org.metaworld4j.agents.evaluation.TaskResult;
import org.metaworld4j.agents.sampling.Episode;

/** Shows how an evaluation goes on: episodes, steps per second, and success so far. */
final class EvaluationProgress implements EvaluationListener {

  private final ProgressReport report;
  private long episodes;
  private long steps;
  private double successes;
  private double returns;

  /** Creates it; the report must have begun. */
  EvaluationProgress(ProgressReport report) {
    this.report = report;
  }

  @Override
  public void finished(TaskResult result) {
    for (Episode episode : result.episodes()) {
      episodes++;
      steps += episode.steps();
      successes += episode.success();
      returns += episode.totalReward();
    }
    report.show(episodes, figures());
  }

  private String figures() {
    String quality =
        Double.isNaN(successes)
            ? "return " + Table.number(returns / episodes, 1)
            : "success " + Table.number(successes / episodes, 2);
    return Table.number(steps / report.seconds(), 0) + " steps/s, " + quality;
  }
}
