package org.metaworld4j.agents.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code metaworld4j}, which does nothing without a subcommand. */
@Command(
    name = "metaworld4j",
    mixinStandardHelpOptions = true,
    description = "Simulated environments for meta and multi-task reinforcement learning.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      EnvsCommand.class,
      TasksCommand.class,
      TrainCommand.class,
      CompareCommand.class,
      EvaluateCommand.class,
      FewShotCommand.class,
      SpeedCommand.class,
      ThroughputCommand.class,
      DoctorCommand.class
    })
public final class Main implements Runnable {

  /** Exit code of work that failed. */
  static final int FAILED = 1;

  @Spec private CommandSpec spec;

  Main() {}

  /** Runs one command and ends the virtual machine with its exit code. */
  public static void main(String[] arguments) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /**
   * Runs one command.
   *
   * @param out receives results
   * @param err receives progress and complaints
   * @return the exit code: 0 done, 1 failed, 2 wrong usage
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine command = new CommandLine(new Main());
    command.getCommandSpec().version("metaworld4j " + version());
    return command
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Complaints::wrongUsage)
        .setExecutionExceptionHandler(Complaints::failure)
        .execute(arguments);
  }

  /** Returns the version of metaworld4j. */
  static String version() {
    try (InputStream in = Main.class.getResourceAsStream("version.properties")) {
      var properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected a command, got none");
  }
}
