package org.metaworld4j.agents.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.metaworld4j.agents.run.RunException;
import org.metaworld4j.core.names.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user in one sentence what went wrong. */
final class Complaints {

  private Complaints() {}

  /** Reports arguments that do not fit the command. */
  static int wrongUsage(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    complain(
        command.getErr(),
        e.getMessage()
            + suggestions(e)
            + "; see "
            + command.getCommandSpec().qualifiedName()
            + " --help");
    return ExitCode.USAGE;
  }

  /**
   * Reports work that failed.
   *
   * @throws Exception {@code e} itself where it is a mistake of this program and not of its user
   */
  static int failure(Exception e, CommandLine command, ParseResult parsed) throws Exception {
    if (e instanceof RunException) {
      complain(command.getErr(), e.getMessage());
      return Main.FAILED;
    }
    if (e instanceof UncheckedIOException io) {
      complain(command.getErr(), io.getCause().getMessage());
      return Main.FAILED;
    }
    throw e;
  }

  private static void complain(PrintWriter err, String sentence) {
    err.println("metaworld4j: " + sentence);
    err.flush();
  }

  /** Names what the user may have meant by an unknown command or option. */
  private static String suggestions(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return "";
    }
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    Set<String> known = new TreeSet<>(spec.optionsMap().keySet());
    known.addAll(spec.subcommands().keySet());
    List<String> near = Suggestions.nearest(unmatched.getUnmatched().get(0), known);
    return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
  }
}
