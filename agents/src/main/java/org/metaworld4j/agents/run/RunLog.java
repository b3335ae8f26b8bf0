package org.metaworld4j.agents.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.metaworld4j.agents.learning.Progress;
import org.metaworld4j.agents.tensorboard.EventFile;

/** The files that grow while a run trains; all of them can be cut back to what they were. */
final class RunLog implements AutoCloseable {

  static final String METRICS = "metrics.csv";
  static final String EVALUATIONS = "evaluations.csv";
  static final String TIMING = "timing.csv";
  static final String STEPS = "environmentSteps";

  private final CsvFile metrics;
  private final CsvFile evaluations;
  private final CsvFile timing;
  private final EventFile events;

  /**
   * Opens the files of a run.
   *
   * @param lengths what to keep of each, by its name; nothing where it is not named
   */
  RunLog(Path folder, Map<String, Long> lengths) throws IOException {
    metrics = table(folder, METRICS, lengths);
    evaluations = table(folder, EVALUATIONS, lengths);
    timing = table(folder, TIMING, lengths);
    events =
        EventFile.open(
            folder.resolve(EventFile.NAME), lengths.getOrDefault(EventFile.NAME, 0L), now());
  }

  private static CsvFile table(Path folder, String name, Map<String, Long> lengths)
      throws IOException {
    return CsvFile.open(folder.resolve(name), lengths.getOrDefault(name, 0L));
  }

  /**
   * Writes down an improvement.
   *
   * @param seconds since training began
   */
  void improved(Progress progress, double seconds) throws IOException {
    var row = new LinkedHashMap<String, Double>();
    row.put("iteration", (double) progress.iteration());
    row.put(STEPS, (double) progress.environmentSteps());
    row.putAll(progress.metrics());
    metrics.append(row);

    var time = new LinkedHashMap<String, Double>();
    time.put("iteration", (double) progress.iteration());
    time.put("seconds", seconds);
    timing.append(time);
    show("train", progress.environmentSteps(), progress.metrics());
  }

  /** Writes down an evaluation. */
  void evaluated(long steps, Map<String, Double> figures) throws IOException {
    var row = new LinkedHashMap<String, Double>();
    row.put(STEPS, (double) steps);
    row.putAll(figures);
    evaluations.append(row);
    show("evaluation", steps, figures);
  }

  private void show(String group, long steps, Map<String, Double> figures) throws IOException {
    var named = new LinkedHashMap<String, Double>();
    figures.forEach((name, figure) -> named.put(group + "/" + name, figure));
    events.append(now(), steps, named);
  }

  /** Returns the lengths of all files, by their names. */
  Map<String, Long> lengths() throws IOException {
    return Map.of(
        METRICS,
        metrics.length(),
        EVALUATIONS,
        evaluations.length(),
        TIMING,
        timing.length(),
        EventFile.NAME,
        events.length());
  }

  private static double now() {
    return System.currentTimeMillis() / 1e3;
  }

  @Override
  public void close() throws IOException {
    metrics.close();
    evaluations.close();
    timing.close();
    events.close();
  }
}
