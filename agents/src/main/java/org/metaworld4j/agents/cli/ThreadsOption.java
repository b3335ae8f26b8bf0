package org.metaworld4j.agents.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --threads N}, shared by all commands whose results do not depend on it. */
final class ThreadsOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Worker threads (default: one a core); results do not depend on it.")
  void set(int count) {
    if (count < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads: expected at least 1, got " + count);
    }
    threads = count;
  }

  /** Returns how many, at least 1. */
  int count() {
    return threads;
  }
}
