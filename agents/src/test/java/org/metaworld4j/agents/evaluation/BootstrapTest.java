package org.metaworld4j.agents.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.metaworld4j.agents.evaluation.Bootstrap.Estimate;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.core.task.Task;

class BootstrapTest {

  /** The same as in the script that makes the golden values. */
  private static final Scores SCORES =
      new Scores(
          List.of(
              new double[] {0.1, 0.4, 0.35, 0.8, 0.6},
              new double[] {1.0, 0.9, 0.95},
              new double[] {0.0, 0.2},
              new double[] {0.5, 0.5, 0.7, 0.3, 0.9, 0.1, 0.65}));

  private static Scores one(double... scores) {
    return new Scores(List.of(scores));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "bootstrap.csv")
  void intervalsAreThoseOfNumPy(
      Aggregate aggregate,
      int resamples,
      double confidence,
      long seed,
      double value,
      double low,
      double high) {
    Estimate estimate = new Bootstrap(resamples, confidence, seed).estimate(SCORES, aggregate);

    assertThat(estimate.value()).isCloseTo(value, offset(1e-12));
    assertThat(estimate.low()).isCloseTo(low, offset(1e-12));
    assertThat(estimate.high()).isCloseTo(high, offset(1e-12));
  }

  /** By hand: of 1..8 stay 3..6, of 1..9 stay 3..7, of 1..3 all. */
  @ParameterizedTest
  @CsvSource({"8, 4.5", "9, 5", "3, 2", "1, 1"})
  void interquartileMeanLeavesOutTheOuterQuarters(int scores, double mean) {
    double[] outOfOrder = new double[scores];
    for (int i = 0; i < scores; i++) {
      outOfOrder[i] = scores - i;
    }
    assertThat(Aggregate.INTERQUARTILE_MEAN.of(one(outOfOrder))).isEqualTo(mean);
  }

  @Test
  void outliersMoveTheMeanButNotTheInterquartileMean() {
    Scores usual = one(1, 2, 3, 4);
    Scores outlier = one(1, 2, 3, 4000);

    assertThat(Aggregate.INTERQUARTILE_MEAN.of(outlier))
        .isEqualTo(Aggregate.INTERQUARTILE_MEAN.of(usual))
        .isEqualTo(2.5);
    assertThat(Aggregate.MEAN.of(outlier)).isGreaterThan(1000);
  }

  @Test
  void medianIsThatOfTheStratasMeans() {
    Scores scores = new Scores(List.of(new double[] {0, 2}, new double[] {10}, new double[] {4}));

    assertThat(Aggregate.MEDIAN.of(scores)).isEqualTo(4);
    assertThat(Aggregate.MEAN.of(scores)).isEqualTo(4);
    assertThat(Aggregate.MEDIAN.of(one(1, 2))).isEqualTo(1.5);
  }

  /** Each stratum keeps its place, so strata that do not vary leave nothing to chance. */
  @Test
  void resamplesStayWithinTheirStratum() {
    Scores scores = new Scores(List.of(new double[] {1, 1, 1}, new double[] {0, 0}));

    assertThat(Bootstrap.seeded(1).estimate(scores, Aggregate.MEAN))
        .isEqualTo(new Estimate(0.6, 0.6, 0.6));
  }

  @Test
  void sameSeedSameIntervalAndHigherConfidenceAWiderOne() {
    Estimate first = Bootstrap.seeded(5).estimate(SCORES, Aggregate.MEAN);
    Estimate wide = new Bootstrap(2000, 0.99, 5).estimate(SCORES, Aggregate.MEAN);

    assertThat(Bootstrap.seeded(5).estimate(SCORES, Aggregate.MEAN)).isEqualTo(first);
    assertThat(Bootstrap.seeded(6).estimate(SCORES, Aggregate.MEAN)).isNotEqualTo(first);
    assertThat(wide.low()).isLessThan(first.low());
    assertThat(wide.high()).isGreaterThan(first.high());
  }

  @Test
  void scoresThatAreNotKnownHaveNoInterval() {
    assertThat(Bootstrap.seeded(1).estimate(one(1, Double.NaN), Aggregate.MEAN))
        .isEqualTo(new Estimate(Double.NaN, Double.NaN, Double.NaN));
  }

  @Test
  void runsGiveOneScoreForEachEnvironmentAndGoalsOneEach() {
    Evaluation first = evaluation(1, 0, 1);
    Evaluation second = evaluation(0, 0, 0);

    assertThat(Scores.ofRuns(List.of(first, second), Evaluation::success).strata())
        .containsExactly(new double[] {0.5, 0}, new double[] {1, 0});
    assertThat(Scores.ofGoals(first, TaskResult::success).strata())
        .containsExactly(new double[] {1, 0}, new double[] {1});
  }

  /** Two goals of environment a, one of b. */
  private static Evaluation evaluation(double... successes) {
    return new Evaluation(
        List.of(
            result("a", 1, successes[0]),
            result("a", 2, successes[1]),
            result("b", 1, successes[2])));
  }

  private static TaskResult result(String env, double parameter, double success) {
    return new TaskResult(
        new Task(env, new double[] {parameter}, true),
        List.of(new Episode(5, 0, success, success > 0 ? 2 : 0, 0)));
  }

  @Test
  void impossibleNumbersAreRefused() {
    assertThatThrownBy(() -> new Bootstrap(0, 0.95, 1))
        .hasMessage("resamples: expected at least 1, got 0");
    assertThatThrownBy(() -> new Bootstrap(10, 1, 1))
        .hasMessage("confidence: expected between 0 and 1, got 1.0");
    assertThatThrownBy(() -> new Scores(List.of(new double[0])))
        .hasMessage("scores of a stratum: expected at least 1, got 0");
    Evaluation other = new Evaluation(List.of(result("c", 1, 1)));
    assertThatThrownBy(
            () -> Scores.ofRuns(List.of(evaluation(1, 1, 1), other), Evaluation::success))
        .hasMessage("runs: expected the same environments, got [a, b] and [c]");
  }
}
