package org.metaworld4j.agents.cli;

import picocli.CommandLine.Option;

/** The option {@code --threads N}, shared by all commands whose results do not depend on it. */
final class ThreadsOption {

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Worker threads (default: one a core); results do not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** Returns how many were asked for; who uses the number checks it. */
  int count() {
    return threads;
  }
}
