package org.metaworld4j.agents.cli;

import java.util.Optional;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Benchmark;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which tasks a command works on. */
final class BenchmarkArguments {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(paramLabel = "BENCHMARK", description = "Such as ML1; see metaworld4j envs.")
  private String benchmark;

  @Option(
      names = "--env",
      paramLabel = "TASK",
      description = "Environment of a one-task benchmark, such as reach-v3.")
  private Optional<String> env;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "42",
      description = "Seed that the tasks are drawn with (default: ${DEFAULT-VALUE}).")
  private long seed;

  /**
   * Draws the tasks.
   *
   * @throws ParameterException if there is no such benchmark or environment
   */
  Benchmark draw() {
    try {
      return Envs.benchmark(benchmark, env, seed);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  long seed() {
    return seed;
  }
}
