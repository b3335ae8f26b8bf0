package org.metaworld4j.agents.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.metaworld4j.agents.evaluation.Evaluation;
import org.metaworld4j.agents.run.RunException;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.task.TaskSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how well someone does on a benchmark. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Measure success and return on a benchmark.",
      "An expert is shown the goals; a trained run adapts to each task first."
    })
final class EvaluateCommand implements Runnable {

  /**
   * How one environment went.
   *
   * @param stepsToSuccess mean over the successful episodes; null in JSON if there is none
   */
  private record EnvResult(
      String env,
      int episodes,
      double success,
      @JsonProperty("return") double meanReturn,
      double stepsToSuccess,
      double finalDistance) {}

  private record Result(
      String benchmark,
      String split,
      long seed,
      String policy,
      double success,
      @JsonProperty("return") double meanReturn,
      List<EnvResult> tasks) {}

  @Spec private CommandSpec spec;
  @Mixin private BenchmarkArguments arguments;
  @Mixin private JsonOption json;

  @Option(
      names = "--policy",
      required = true,
      paramLabel = "POLICY",
      description = "expert, random, or the folder of a run.")
  private String policy;

  @Option(
      names = "--split",
      description = "${COMPLETION-CANDIDATES} (default: test, or train where there is no other).")
  private Optional<Split> split;

  @Option(
      names = "--episodes",
      paramLabel = "N",
      description =
          "Episodes for each environment, which go round its goals (default: one a goal).")
  private Optional<Integer> episodes;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Worker threads (default: one a core); results do not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public void run() {
    Benchmark benchmark = arguments.draw();
    Split side = split.orElse(benchmark.test().tasks().isEmpty() ? Split.TRAIN : Split.TEST);
    TaskSet set = side.of(benchmark);
    checkNumbers(set, side);
    List<EnvResult> results = new ArrayList<>();
    try (PolicyChoice choice = choice()) {
      for (String env : set.envs()) {
        spec.commandLine().getErr().println("evaluating on " + env);
        results.add(evaluate(choice, env, set.of(env)));
      }
    }
    var result =
        new Result(
            benchmark.name(),
            side.toString(),
            arguments.seed(),
            policy,
            results.stream().mapToDouble(EnvResult::success).average().orElseThrow(),
            results.stream().mapToDouble(EnvResult::meanReturn).average().orElseThrow(),
            results);
    if (!json.replacesText()) {
      print(result);
    }
    json.write(result, spec.commandLine().getOut());
  }

  private EnvResult evaluate(PolicyChoice choice, String env, List<Task> goals) {
    int count = episodes.orElse(goals.size());
    List<Task> trials =
        IntStream.range(0, count).mapToObj(i -> goals.get(i % goals.size())).toList();
    Evaluation e;
    try {
      e = choice.evaluate(env, trials, arguments.seed(), threads);
    } catch (IllegalArgumentException mismatch) {
      throw usage(mismatch.getMessage());
    }
    return new EnvResult(
        env, count, e.success(), e.meanReturn(), e.stepsToSuccess(), e.finalDistance());
  }

  private PolicyChoice choice() {
    try {
      return PolicyChoice.of(
          policy,
          threads,
          warning -> spec.commandLine().getErr().println("metaworld4j: " + warning));
    } catch (IllegalArgumentException | RunException e) {
      throw usage(e.getMessage());
    }
  }

  private void checkNumbers(TaskSet set, Split side) {
    if (set.tasks().isEmpty()) {
      throw usage("--split: expected a split that has tasks, got " + side);
    }
    if (episodes.isPresent() && episodes.get() < 1) {
      throw usage("--episodes: expected at least 1, got " + episodes.get());
    }
  }

  private ParameterException usage(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  private void print(Result result) {
    var table =
        new Table(
            1, "environment", "episodes", "success", "return", "steps to success", "distance");
    for (EnvResult r : result.tasks()) {
      table.add(
          r.env(),
          String.valueOf(r.episodes()),
          Table.number(r.success(), 2),
          Table.number(r.meanReturn(), 1),
          Table.number(r.stepsToSuccess(), 1),
          Table.number(r.finalDistance(), 3));
    }
    table.print(spec.commandLine().getOut());
  }
}
