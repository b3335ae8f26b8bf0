package org.metaworld4j.agents.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import org.metaworld4j.agents.run.RunException;
import org.metaworld4j.agents.settings.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays episodes and writes them down. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    description = {
      "Play episodes and write them down, with all that is to be seen.",
      "What comes of it can be replayed, rendered, and read by NumPy."
    })
final class RecordCommand implements Runnable {

  @Spec private CommandSpec spec;
  @Mixin private PlayOptions play;

  @Parameters(
      paramLabel = "ENV",
      description = "Such as pick-place-v3, or a benchmark such as ML10.")
  private String name;

  @Option(
      names = "--episodes",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many, each with the next seed (default: ${DEFAULT-VALUE}).")
  private int episodes;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where the recording goes.")
  private String out;

  @Override
  public void run() {
    Performance performance;
    PolicyChoice choice;
    try {
      Check.atLeast("--episodes", episodes, 1);
      new OutputFile("--out", out).check();
      performance = play.performance(name, episodes, OptionalInt.empty());
      choice = play.choice(performance.env(), this::tell);
    } catch (IllegalArgumentException | RunException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    try (choice) {
      performance.record(choice, Path.of(out), this::played);
      tell("written to " + out);
    } catch (IOException e) {
      throw new RunException(out + " cannot be written: " + e.getMessage(), e);
    }
  }

  private void played(int episode, Performance.Result result) {
    tell(
        String.format(
            Locale.ROOT,
            "episode %d: %d steps, return %.1f%s",
            episode + 1,
            result.steps(),
            result.totalReward(),
            result.success() ? ", solved" : ""));
  }

  private void tell(String line) {
    spec.commandLine().getErr().println(line);
  }
}
