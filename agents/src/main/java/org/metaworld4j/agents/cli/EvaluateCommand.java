package org.metaworld4j.agents.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.metaworld4j.agents.evaluation.Evaluation;
import org.metaworld4j.agents.evaluation.PooledSuccess;
import org.metaworld4j.agents.evaluation.Trials;
import org.metaworld4j.agents.run.RunException;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.TaskDigest;
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

  @Spec private CommandSpec spec;
  @Mixin private BenchmarkArguments arguments;
  @Mixin private EvaluationOutput output;

  @Option(
      names = "--policy",
      required = true,
      paramLabel = "POLICY",
      description =
          "expert, random, the folder of a run, or a policy.json; several runs, each after its own --policy, count"
              + " as seeds of one algorithm.")
  private List<String> policies = List.of();

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

  @Mixin private ThreadsOption threads;

  @Option(names = "--quiet", description = "Show progress as plain lines.")
  private boolean quiet;

  private record Job(Benchmark benchmark, Split split, Trials trials, List<PolicyChoice> policies)
      implements AutoCloseable {
    TaskSet set() {
      return split.of(benchmark);
    }

    @Override
    public void close() {
      policies.forEach(PolicyChoice::close);
    }
  }

  @Override
  public void run() {
    EvaluationReport report;
    try (Job job = job()) {
      report = evaluate(job);
    }
    output.write(report, spec.commandLine().getOut());
  }

  /** Checks everything that the user wrote, before any work begins. */
  private Job job() {
    Benchmark benchmark = arguments.draw();
    List<PolicyChoice> choices = new ArrayList<>();
    try {
      output.check();
      Split side = split.orElse(benchmark.test().tasks().isEmpty() ? Split.TRAIN : Split.TEST);
      Trials trials = trials(side.of(benchmark), side);
      for (String policy : policies) {
        choices.add(PolicyChoice.of(policy, threads.count(), this::warn));
      }
      checkPolicies(choices, side.of(benchmark).envs());
      return new Job(benchmark, side, trials, choices);
    } catch (IllegalArgumentException | RunException e) {
      choices.forEach(PolicyChoice::close);
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Trials trials(TaskSet set, Split side) {
    episodes.ifPresent(n -> Check.atLeast("--episodes", n, 1));
    if (set.tasks().isEmpty()) {
      throw new IllegalArgumentException("--split: expected a split that has tasks, got " + side);
    }
    Trials trials =
        episodes
            .map(n -> Trials.of(set, n, arguments.seed()))
            .orElseGet(() -> Trials.of(set.tasks(), arguments.seed()));
    return trials.threads(threads.count());
  }

  private void checkPolicies(List<PolicyChoice> choices, List<String> envs) {
    if (new HashSet<>(policies).size() < policies.size()) {
      throw new IllegalArgumentException("--policy: expected each one once, got " + policies);
    }
    for (String id : envs) {
      try (ParametricEnv<?, ?> env = Envs.make(id)) {
        choices.forEach(choice -> choice.check(env));
      }
    }
  }

  private EvaluationReport evaluate(Job job) {
    List<Evaluation> runs = new ArrayList<>();
    try (ProgressReport progress = new ProgressReport(spec.commandLine().getErr(), quiet)) {
      for (int i = 0; i < policies.size(); i++) {
        progress.begin(policies.get(i), "episodes", 0, job.trials().tasks().size());
        Trials trials = job.trials().listener(new EvaluationProgress(progress));
        runs.add(job.policies().get(i).evaluate(trials));
        progress.end();
      }
    }
    var request =
        new EvaluationReport.Request(
            job.benchmark().name(),
            job.split().toString(),
            arguments.seed(),
            policies,
            TaskDigest.of(job.set()),
            threads.count());
    return EvaluationReport.of(request, runs, count(job, runs.get(0)));
  }

  /** Returns how the original counts success on this kind of benchmark. */
  private static PooledSuccess count(Job job, Evaluation run) {
    if (job.benchmark().test().tasks().isEmpty()) {
      return PooledSuccess.multiTask((run.episodes() - 1) / run.tasks().size() + 1);
    }
    return PooledSuccess.metaLearning(job.set().envs().size());
  }

  private void warn(String sentence) {
    spec.commandLine().getErr().println("metaworld4j: " + sentence);
  }
}
