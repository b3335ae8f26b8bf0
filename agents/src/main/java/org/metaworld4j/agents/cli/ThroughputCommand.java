package org.metaworld4j.agents.cli;

import java.util.Optional;
import org.metaworld4j.agents.run.RunConfig;
import org.metaworld4j.agents.speed.LearningMeasurement;
import org.metaworld4j.agents.speed.LearningMeasurement.Speeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures what learning costs beside the environments. */
@Command(
    name = "throughput",
    mixinStandardHelpOptions = true,
    description = {
      "Measure environment steps per second: of the environments alone, with a policy acting and",
      "its episodes recorded, and with all that training does. Takes what train takes."
    })
final class ThroughputCommand implements Runnable {

  private record Result(RunConfig config, int threads, Speeds speeds, double efficiency) {}

  @Spec private CommandSpec spec;
  @Mixin private RunArguments arguments;
  @Mixin private JsonOption json;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Worker threads (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "10",
      description = "How long each is timed (default: ${DEFAULT-VALUE}).")
  private double seconds;

  @Override
  public void run() {
    LearningMeasurement measurement = measurement();
    Speeds speeds = measurement.measure();
    if (!json.replacesText()) {
      print(speeds);
    }
    json.write(
        new Result(measurement.config(), threads, speeds, speeds.efficiency()),
        spec.commandLine().getOut());
  }

  private LearningMeasurement measurement() {
    try {
      return new LearningMeasurement(arguments.config(Optional.empty()), threads, seconds);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private void print(Speeds speeds) {
    var table = new Table(1, "", "steps/s", "of raw", "us a step and thread");
    add(table, "environments alone", speeds.raw(), speeds);
    add(table, "with acting and recording", speeds.acting(), speeds);
    add(table, "with learning", speeds.learning(), speeds);
    table.print(spec.commandLine().getOut());
  }

  private void add(Table table, String name, double speed, Speeds speeds) {
    table.add(
        name,
        Table.number(speed, 0),
        Table.number(speed / speeds.raw(), 2),
        Table.number(1e6 * threads / speed, 1));
  }
}
