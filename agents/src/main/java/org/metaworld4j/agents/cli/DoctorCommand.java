package org.metaworld4j.agents.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.metaworld4j.agents.cli.Finding.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what works on this machine. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Tell what works on this machine, what does not and how to mend it.")
final class DoctorCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Finding> findings = new MachineCheck().findings();
    var table = new Table(3, "subject", "state", "found");
    for (Finding finding : findings) {
      table.add(finding.subject(), finding.state().name().toLowerCase(Locale.ROOT), finding.told());
    }
    table.print(spec.commandLine().getOut());
    boolean broken = findings.stream().anyMatch(f -> f.state() == State.FAILURE);
    return broken ? Main.FAILED : ExitCode.OK;
  }
}
