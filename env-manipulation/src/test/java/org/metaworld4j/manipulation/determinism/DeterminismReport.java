package org.metaworld4j.manipulation.determinism;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.metaworld4j.manipulation.determinism.FinalStates.Way;
import org.metaworld4j.manipulation.task.ManipulationTasks;

/**
 * Prints the hash of the state that each task's expert episode ends in, and whether it is the same
 * on another JDK, interpreted, compiled by the first compiler alone, on four threads at once and
 * after a restore. scripts/determinism runs it.
 */
final class DeterminismReport {

  private static final int AT_ONCE = 2; // processes
  private static final String REFERENCE = "alone";

  private DeterminismReport() {}

  /**
   * Ends with exit code 1 if a hash differs.
   *
   * @param arguments number of steps, 500 if left out
   */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    int steps = arguments.length == 0 ? 500 : Integer.parseInt(arguments[0]);
    Map<String, Map<String, Long>> columns = run(steps, ManipulationTasks.ids());
    int different = print(columns);
    System.out.printf(
        "%d of %d tasks end in the same state after %d steps in all %d ways%n",
        ManipulationTasks.ids().size() - different,
        ManipulationTasks.ids().size(),
        steps,
        columns.size());
    System.exit(different == 0 ? 0 : 1);
  }

  /** A way to run the episodes in a process of its own. */
  private record Column(Jvm jvm, Way way) {}

  private static Map<String, Column> columns() {
    Map<String, Column> columns = new LinkedHashMap<>();
    columns.put(REFERENCE, new Column(Jvm.present(), Way.ALONE));
    Jvm.other().ifPresent(jvm -> columns.put("JDK " + jvm.version(), new Column(jvm, Way.ALONE)));
    columns.put("-Xint", new Column(Jvm.present("-Xint"), Way.ALONE));
    columns.put("C1", new Column(Jvm.present("-XX:TieredStopAtLevel=1"), Way.ALONE));
    columns.put("4 threads", new Column(Jvm.present(), Way.FOUR_THREADS));
    columns.put("restored", new Column(Jvm.present(), Way.RESTORED));
    return columns;
  }

  private static Map<String, Map<String, Long>> run(int steps, List<String> ids)
      throws InterruptedException, ExecutionException {
    ExecutorService processes = Executors.newFixedThreadPool(AT_ONCE);
    try {
      Map<String, Future<Map<String, Long>>> running = new LinkedHashMap<>();
      columns()
          .forEach(
              (name, column) ->
                  running.put(
                      name,
                      processes.submit(() -> column.jvm.finalStates(column.way, steps, ids))));
      Map<String, Map<String, Long>> hashes = new LinkedHashMap<>();
      for (Map.Entry<String, Future<Map<String, Long>>> column : running.entrySet()) {
        hashes.put(column.getKey(), column.getValue().get());
      }
      return hashes;
    } finally {
      processes.shutdownNow();
    }
  }

  /** Prints the table and returns how many tasks differ. */
  private static int print(Map<String, Map<String, Long>> columns) {
    Map<String, Long> expected = columns.get(REFERENCE);
    List<String> names = new ArrayList<>(columns.keySet());
    names.remove(REFERENCE);
    System.out.printf("%-30s %16s", "task", "JDK " + System.getProperty("java.version"));
    names.forEach(name -> System.out.printf(" %16s", name));
    System.out.println();
    int different = 0;
    for (Map.Entry<String, Long> task : expected.entrySet()) {
      System.out.printf("%-30s %016x", task.getKey(), task.getValue());
      boolean same = true;
      for (String name : names) {
        long hash = columns.get(name).get(task.getKey());
        same &= hash == task.getValue();
        System.out.printf(" %16s", hash == task.getValue() ? "same" : Long.toHexString(hash));
      }
      System.out.println();
      different += same ? 0 : 1;
    }
    return different;
  }
}
