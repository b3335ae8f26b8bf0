package org.metaworld4j.agents.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.metaworld4j.agents.evaluation.AdaptationEvaluation;
import org.metaworld4j.agents.evaluation.Trials;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.learning.Progress;
import org.metaworld4j.core.file.Json;

/**
 * Trains a learner for the steps that its configuration says and writes everything down.
 *
 * <p>The process may be killed at any moment: {@link #resume} goes on from the newest checkpoint
 * and ends with the same metrics, to the last bit.
 */
public final class TrainingRun implements AutoCloseable {

  private static final String METRICS = "metrics.csv";

  private final RunConfig config;
  private final RunFolder folder;
  private final Learner learner;
  private final int threads;
  private final double secondsBefore;
  private final long begin = System.nanoTime();
  private final CsvFile metrics;

  private TrainingRun(
      RunFolder folder, Learner learner, int threads, double seconds, long metricsLength) {
    this.folder = folder;
    this.learner = learner;
    this.threads = threads;
    config = RunFolder.config(folder.path());
    secondsBefore = seconds;
    try {
      metrics = CsvFile.open(folder.path().resolve(METRICS), metricsLength);
    } catch (IOException e) {
      throw new RunException(folder.path() + " cannot be written: " + e.getMessage(), e);
    }
  }

  /**
   * Begins a run in a folder of its own.
   *
   * @param path a folder that is not there yet or holds no run
   * @param threads worker threads, at least 1; results do not depend on it
   * @throws IllegalArgumentException if the configuration asks for what is not there; then no
   *     folder is made
   * @throws RunException if the folder cannot be used
   */
  public static TrainingRun start(Path path, RunConfig config, int threads) {
    Learner learner = config.newLearner(threads);
    try {
      return new TrainingRun(RunFolder.create(path, config), learner, threads, 0, 0);
    } catch (RuntimeException e) {
      learner.close();
      throw e;
    }
  }

  /**
   * Goes on with a run from its newest whole checkpoint, or from the beginning if it has none yet.
   *
   * @param threads as for {@link #start}; may differ from before
   * @param listener hears of checkpoints that were refused
   * @throws RunException if there is no run or none of its checkpoints is whole
   */
  public static TrainingRun resume(Path path, int threads, RunListener listener) {
    Learner learner = RunFolder.config(path).newLearner(threads);
    try {
      RunFolder folder = RunFolder.open(path);
      try {
        Optional<Checkpoint> last = RunFolder.newestCheckpoint(path, listener::warned);
        last.ifPresent(checkpoint -> learner.restore(checkpoint.learner()));
        double seconds = last.map(Checkpoint::seconds).orElse(0.0);
        long metricsLength = last.map(Checkpoint::metricsLength).orElse(0L);
        return new TrainingRun(folder, learner, threads, seconds, metricsLength);
      } catch (RuntimeException e) {
        folder.close();
        throw e;
      }
    } catch (RuntimeException e) {
      learner.close();
      throw e;
    }
  }

  /** Returns the configuration. */
  public RunConfig config() {
    return config;
  }

  /** Returns the folder. */
  public Path path() {
    return folder.path();
  }

  /** Returns how many environment steps are done. */
  public long steps() {
    return learner.environmentSteps();
  }

  /** Trains to the end; does nothing where that is reached. */
  public void train(RunListener listener) {
    try (CsvFile timing = CsvFile.append(folder.path().resolve("timing.csv"))) {
      while (learner.environmentSteps() < config.steps()) {
        Progress progress = learner.improve();
        metrics.append(row(progress));
        timing.append(timingRow(progress));
        folder.save(new Checkpoint(learner.state(), seconds(), metrics.length()));
        listener.improved(progress);
      }
    } catch (IOException e) {
      throw new RunException(folder.path() + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** Evaluates on the held-out tasks and writes report and picture. */
  public RunReport evaluate() {
    Trials trials =
        Trials.of(config.judgedBy().tasks(), config.seed())
            .source(config.source())
            .threads(threads);
    AdaptationEvaluation.Result result = config.evaluation().evaluate(learner::agent, trials);
    RunReport report = RunReport.of(config, learner.environmentSteps(), seconds(), result);
    folder.write("evaluation.json", Json.bytes(report));
    folder.write("learning-curve.png", LearningCurve.of(folder.path().resolve(METRICS)).png());
    return report;
  }

  private static Map<String, Double> row(Progress progress) {
    var row = new LinkedHashMap<String, Double>();
    row.put("iteration", (double) progress.iteration());
    row.put("environmentSteps", (double) progress.environmentSteps());
    row.putAll(progress.metrics());
    return row;
  }

  private Map<String, Double> timingRow(Progress progress) {
    var row = new LinkedHashMap<String, Double>();
    row.put("iteration", (double) progress.iteration());
    row.put("seconds", seconds());
    return row;
  }

  private double seconds() {
    return secondsBefore + (System.nanoTime() - begin) / 1e9;
  }

  /** Ends the worker threads and lets go of the folder. */
  @Override
  public void close() {
    learner.close();
    try {
      metrics.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      folder.close();
    }
  }
}
