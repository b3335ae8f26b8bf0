package org.metaworld4j.manipulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.metaworld4j.manipulation.task.ManipulationTasks;

/** Prints what a long run of {@link HostileActions} does; scripts/hostile-actions runs it. */
final class HostileActionsReport {

  private static final int MOST_FAULTS = 5; // printed for each task

  private HostileActionsReport() {}

  /**
   * Ends with exit code 1 if anything went wrong.
   *
   * @param arguments number of steps over all tasks, a million if left out; then ids, if not all
   */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    int steps = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
    List<String> ids =
        arguments.length < 2
            ? ManipulationTasks.ids()
            : List.of(arguments).subList(1, arguments.length);
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    List<Future<HostileEpisodes>> running = new ArrayList<>();
    for (String id : ids) {
      running.add(threads.submit(() -> ran(id, steps / ids.size())));
    }
    threads.shutdown();
    System.out.printf(
        "%-30s %8s %6s %7s %10s %9s %9s%n",
        "task", "steps", "faults", "m/s", "objects mm", "robot mm", "lowest m");
    int faults = 0;
    for (Future<HostileEpisodes> episodes : running) {
      print(episodes.get());
      faults += episodes.get().faults().size();
    }
    System.out.printf("%d faults%n", faults);
    System.exit(faults == 0 ? 0 : 1);
  }

  private static HostileEpisodes ran(String id, int steps) {
    HostileEpisodes episodes = new HostileEpisodes(id);
    episodes.run(0, steps);
    return episodes;
  }

  private static void print(HostileEpisodes seen) {
    System.out.printf(
        "%-30s %8d %6d %7.2f %10.2f %9.2f %9.3f%n",
        seen.id(),
        seen.steps(),
        seen.faults().size(),
        seen.fastest(),
        1000 * seen.deepestObject(),
        1000 * seen.deepestRobot(),
        seen.lowest());
    seen.faults().stream().limit(MOST_FAULTS).forEach(fault -> System.out.println("  " + fault));
  }
}
