package org.metaworld4j.agents.cli;

import java.util.Optional;
import org.metaworld4j.agents.run.RunConfig;
import org.metaworld4j.agents.speed.LearningMeasurement;
import org.metaworld4j.agents.speed.LearningMeasurement.Pace;
import org.metaworld4j.agents.speed.LearningMeasurement.Paces;
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
      "Measure what learning costs beside the environments.",
      "Gives steps per second of the environments alone, under random actions and under those of the",
      "learner, then with a policy acting and its episodes recorded, and with all that training does.",
      "Takes what train takes."
    })
final class ThroughputCommand implements Runnable {

  private record Result(
      RunConfig config, int threads, Paces paces, double ofRandom, double ofRaw) {}

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
    Paces paces = measurement.measure();
    if (!json.replacesText()) {
      print(paces);
    }
    json.write(
        new Result(measurement.config(), threads, paces, paces.ofRandom(), paces.ofRaw()),
        spec.commandLine().getOut());
  }

  private LearningMeasurement measurement() {
    try {
      RunConfig config = arguments.config(Optional.empty());
      config.tasks(); // refuses what does not go together
      return new LearningMeasurement(config, threads, seconds);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private void print(Paces paces) {
    var table = new Table(1, "", "steps/s", "of random", "of raw", "cpu us a step", "more");
    add(table, "environments alone, random actions", paces.random(), paces.random(), paces);
    add(table, "environments alone, the learner's actions", paces.raw(), paces.random(), paces);
    add(table, "with acting and recording", paces.acting(), paces.raw(), paces);
    add(table, "with learning", paces.learning(), paces.acting(), paces);
    table.print(spec.commandLine().getOut());
  }

  private static void add(Table table, String name, Pace pace, Pace before, Paces paces) {
    table.add(
        name,
        Table.number(pace.stepsPerSecond(), 0),
        Table.number(pace.stepsPerSecond() / paces.random().stepsPerSecond(), 2),
        Table.number(pace.stepsPerSecond() / paces.raw().stepsPerSecond(), 2),
        Table.number(pace.cpuPerStep(), 1),
        Table.number(pace.cpuPerStep() - before.cpuPerStep(), 1));
  }
}
