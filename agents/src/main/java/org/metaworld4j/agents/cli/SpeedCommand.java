package org.metaworld4j.agents.cli;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.agents.speed.BatchMeasurement;
import org.metaworld4j.agents.speed.EnvSpeed;
import org.metaworld4j.agents.speed.SpeedMeasurement;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.vector.VectorEnvs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures environments. */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description = "Measure steps and resets per second under random actions.")
final class SpeedCommand implements Runnable {

  private record Result(
      int threads, double harmonicMeanStepsPerSecond, List<EnvSpeed> environments) {}

  @Spec private CommandSpec spec;
  @Mixin private JsonOption json;

  @Parameters(paramLabel = "ENV", description = "Environments to measure (default: all).")
  private List<String> ids = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Threads, each with its own environment; they share a batch (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "4",
      description = "How long the steps of an environment are timed (default: ${DEFAULT-VALUE}).")
  private double seconds;

  @Option(
      names = "--batch",
      paramLabel = "N",
      defaultValue = "1024",
      description =
          "Environments stepped together where there is a batched form; 0 steps single ones"
              + " (default: ${DEFAULT-VALUE}).")
  private int batch;

  @Override
  public void run() {
    SpeedMeasurement single = measurement();
    List<EnvSpeed> speeds = new ArrayList<>();
    for (String id : ids.isEmpty() ? Envs.specs().stream().map(EnvSpec::id).toList() : ids) {
      spec.commandLine().getErr().println("measuring " + id);
      speeds.add(batched(id) ? batch().measure(id) : single.measure(id));
    }
    var result = new Result(threads, harmonicMean(speeds), speeds);
    if (!json.replacesText()) {
      print(result);
    }
    json.write(result, spec.commandLine().getOut());
  }

  private boolean batched(String id) {
    return batch > 0 && VectorEnvs.batched(id);
  }

  private BatchMeasurement batch() {
    return new BatchMeasurement(batch, threads, seconds);
  }

  private SpeedMeasurement measurement() {
    try {
      ids.forEach(Envs::spec);
      if (batch < 0) {
        throw new IllegalArgumentException("batch: expected at least 0, got " + batch);
      }
      return new SpeedMeasurement(threads, seconds);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static double harmonicMean(List<EnvSpeed> speeds) {
    return speeds.size() / speeds.stream().mapToDouble(s -> 1 / s.stepsPerSecond()).sum();
  }

  private void print(Result result) {
    var table = new Table(1, "environment", "batch", "steps/s", "resets/s", "bytes/step");
    for (EnvSpeed speed : result.environments()) {
      table.add(
          speed.id(),
          Table.number(speed.batch(), 0),
          Table.number(speed.stepsPerSecond(), 0),
          Table.number(speed.resetsPerSecond(), 0),
          Table.number(speed.bytesPerStep(), 2));
    }
    table.add("harmonic mean", "", Table.number(result.harmonicMeanStepsPerSecond(), 0), "", "");
    table.print(spec.commandLine().getOut());
  }
}
