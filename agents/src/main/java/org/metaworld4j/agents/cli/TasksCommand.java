package org.metaworld4j.agents.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the tasks of a benchmark. */
@Command(
    name = "tasks",
    mixinStandardHelpOptions = true,
    description = "List the tasks of a benchmark, with the parameters that set their goals.")
final class TasksCommand implements Runnable {

  private record TaskRow(String env, double[] parameters, boolean goalVisible) {}

  private record Listing(String benchmark, String split, long seed, List<TaskRow> tasks) {}

  @Spec private CommandSpec spec;
  @Mixin private BenchmarkArguments arguments;
  @Mixin private JsonOption json;

  @Option(
      names = "--split",
      defaultValue = "train",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Split split;

  @Override
  public void run() {
    Benchmark benchmark = arguments.draw();
    List<Task> tasks = split.of(benchmark).tasks();
    if (!json.replacesText()) {
      print(tasks);
    }
    var rows =
        tasks.stream().map(t -> new TaskRow(t.env(), t.parameters(), t.goalVisible())).toList();
    json.write(
        new Listing(benchmark.name(), split.toString(), benchmark.seed(), rows),
        spec.commandLine().getOut());
  }

  private void print(List<Task> tasks) {
    var table = new Table(2, "environment", "goal", "parameters");
    for (Task task : tasks) {
      table.add(
          task.env(),
          task.goalVisible() ? "visible" : "hidden",
          Arrays.stream(task.parameters())
              .mapToObj(p -> Table.number(p, 5))
              .collect(Collectors.joining("  ")));
    }
    table.print(spec.commandLine().getOut());
  }
}
