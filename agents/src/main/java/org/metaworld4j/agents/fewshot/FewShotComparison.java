package org.metaworld4j.agents.fewshot;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.agents.settings.Check;

/**
 * Trains meta-learners of regression on a family and judges them on the same fresh tasks.
 *
 * @param family where tasks come from
 * @param algorithms whom to compare, at least one
 * @param improvements how many each of them makes, at least 1
 * @param seed decides everything that is drawn, at least 0
 */
public record FewShotComparison(
    RegressionFamily family, List<FewShotAlgorithm> algorithms, int improvements, long seed) {

  /** Tasks to judge by in the end. */
  public static final int TASKS = 600;

  /** Tasks to judge by on the way. */
  public static final int TASKS_ON_THE_WAY = 100;

  /** Gradient steps to judge after. */
  public static final int STEPS = 32;

  /** How often each learner is judged while it trains, the end included. */
  public static final int CHECKS = 10;

  /** Copies the list and checks the numbers. */
  public FewShotComparison {
    algorithms = List.copyOf(algorithms);
    Check.atLeast("algorithms", algorithms.size(), 1);
    Check.atLeast("improvements", improvements, 1);
    Check.atLeast("seed", seed, 0);
  }

  /** Hears of every judgement. */
  @FunctionalInterface
  public interface Listener {

    /** Takes note of how a learner does after some improvements. */
    void judged(FewShotResult result);
  }

  /**
   * Trains one after the other.
   *
   * @param threads worker threads, at least 1; but for times the results do not depend on it
   * @return how each of them does in the end
   */
  public List<FewShotResult> run(int threads, Listener listener) {
    List<FewShotResult> results = new ArrayList<>();
    for (FewShotAlgorithm algorithm : algorithms) {
      try (FewShotLearner learner = algorithm.learner(family, improvements, seed, threads)) {
        results.add(train(algorithm.toString(), learner, listener));
      }
    }
    return results;
  }

  private FewShotResult train(String name, FewShotLearner learner, Listener listener) {
    listener.judged(judge(name, learner, 0, 0, TASKS_ON_THE_WAY));
    double seconds = 0;
    int done = 0;
    for (int check = 1; check <= CHECKS; check++) {
      int until = (int) ((long) improvements * check / CHECKS);
      long begin = System.nanoTime();
      for (; done < until; done++) {
        learner.improve();
      }
      seconds += (System.nanoTime() - begin) / 1e9;
      if (check < CHECKS) {
        listener.judged(judge(name, learner, done, seconds, TASKS_ON_THE_WAY));
      }
    }
    FewShotResult result = judge(name, learner, done, seconds, TASKS);
    listener.judged(result);
    return result;
  }

  private FewShotResult judge(
      String name, FewShotLearner learner, int done, double seconds, int tasks) {
    double[][] errors = learner.errors(tasks, STEPS, seed);
    return FewShotResult.of(name, done, seconds, errors, seed);
  }
}
