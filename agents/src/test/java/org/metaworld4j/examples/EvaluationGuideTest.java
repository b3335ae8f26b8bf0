package org.metaworld4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.evaluation.AdaptationEvaluation;
import org.metaworld4j.agents.evaluation.Aggregate;
import org.metaworld4j.agents.evaluation.Bootstrap;
import org.metaworld4j.agents.evaluation.Bootstrap.Estimate;
import org.metaworld4j.agents.evaluation.Evaluation;
import org.metaworld4j.agents.evaluation.PolicyEvaluation;
import org.metaworld4j.agents.evaluation.PooledSuccess;
import org.metaworld4j.agents.evaluation.Scores;
import org.metaworld4j.agents.evaluation.TaskResult;
import org.metaworld4j.agents.evaluation.Trials;
import org.metaworld4j.agents.sampling.PolicySource;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.TaskSet;

/** Runs what docs/evaluation.md shows, and keeps the page equal to what runs here. */
class EvaluationGuideTest {

  private static final Path PAGE = Path.of("..", "docs", "evaluation.md");
  private static final Path SOURCES =
      Path.of("src", "test", "java", "org", "metaworld4j", "examples");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL);

  @Test
  void pageShowsCodeThatRunsHere() throws IOException {
    String page = Files.readString(PAGE);
    List<String> blocks = BLOCK.matcher(page).results().map(block -> block.group(1)).toList();
    String sources = sources();

    assertThat(blocks).hasSize(4);
    for (String block : blocks) {
      assertThat(block.lines().count()).isLessThan(20);
      assertThat(sources).contains(withoutIndent(block));
    }
  }

  private static String sources() throws IOException {
    String all = "";
    for (String file : List.of("ForeignModel", "BestArm", "EvaluationGuideTest")) {
      all += withoutIndent(Files.readString(SOURCES.resolve(file + ".java")));
    }
    return all;
  }

  private static String withoutIndent(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n"));
  }

  @Test
  void foreignModelIsEvaluated() {
    Evaluation result = ForeignModel.evaluate();

    assertThat(result.tasks()).hasSize(10);
    assertThat(result.success()).isEqualTo(1);
  }

  @Test
  void foreignLearnerAdaptsToEachTask() {
    TaskSet bandits = Envs.benchmark("ML1-BernoulliBandit", Optional.empty(), 42).test();
    try (ParametricEnv<?, ?> bandit = Envs.make("BernoulliBandit-v0")) {
      AdaptationEvaluation.Result result =
          new AdaptationEvaluation(1, 10, new PolicyEvaluation(3, 100))
              .evaluate(() -> new BestArm(bandit), Trials.of(bandits, 50, 42));

      assertThat(result.after().meanReturn())
          .isGreaterThan(result.before().meanReturn() + 20)
          .isCloseTo(best(bandits), org.assertj.core.data.Offset.offset(3.0));
    }
  }

  /** Returns the mean of 100 pulls of the best arm. */
  private static double best(TaskSet bandits) {
    return bandits.tasks().stream()
        .mapToDouble(
            task ->
                IntStream.range(0, task.size()).mapToDouble(task::parameter).max().orElseThrow())
        .map(probability -> 100 * probability)
        .average()
        .orElseThrow();
  }

  @Test
  void runsHaveIntervals() {
    TaskSet bandits = Envs.benchmark("ML1-BernoulliBandit", Optional.empty(), 42).test();
    Evaluation first = random(bandits, 1);
    Evaluation second = random(bandits, 2);
    Evaluation third = random(bandits, 3);

    Scores scores = Scores.ofRuns(List.of(first, second, third), Evaluation::meanReturn);
    Estimate estimate = Bootstrap.seeded(42).estimate(scores, Aggregate.INTERQUARTILE_MEAN);

    assertThat(estimate.low()).isLessThan(estimate.value());
    assertThat(estimate.high()).isGreaterThan(estimate.value());
  }

  private static Evaluation random(TaskSet bandits, long seed) {
    return new PolicyEvaluation(1, 100)
        .evaluate(PolicySource.random(), Trials.of(bandits, 20, seed));
  }

  @Test
  void bothCountsOfSuccessAreThere() {
    Evaluation result = ForeignModel.evaluate();

    double success = result.success();
    double pooled = PooledSuccess.metaLearning(result.envs().size()).of(result);
    Scores scores = Scores.ofGoals(result, TaskResult::success);
    Estimate interval = Bootstrap.seeded(42).estimate(scores, Aggregate.MEAN);

    assertThat(success).isEqualTo(1);
    assertThat(pooled).isEqualTo(1);
    assertThat(interval).isEqualTo(new Estimate(1, 1, 1));
  }
}
