package org.metaworld4j.agents.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.metaworld4j.agents.evaluation.AdaptationEvaluation;
import org.metaworld4j.agents.learning.AdaptiveAgent;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.learning.Progress;
import org.metaworld4j.agents.policy.SavedPolicy;
import org.metaworld4j.agents.rl.Actor;
import org.metaworld4j.core.file.Json;
import org.metaworld4j.core.task.Benchmark;

/**
 * Trains a learner for the steps that its configuration says and writes everything down.
 *
 * <p>The process may be killed at any moment: {@link #resume} goes on from the newest checkpoint
 * and ends with the same metrics, to the last bit. Where learning fails, because rewards or
 * parameters are no longer numbers, the run stops and keeps the last state that was good.
 */
public final class TrainingRun implements AutoCloseable {

  static final String EVALUATION = "evaluation.json";

  private final RunConfig config;
  private final RunFolder folder;
  private final Benchmark benchmark;
  private final RunEvaluation evaluation;
  private final Learner learner;
  private final double secondsBefore;
  private final long begin = System.nanoTime();
  private final RunLog log;
  private CheckpointPace pace = CheckpointPace.usual();
  private Checkpoint good;
  private long saved; // iteration of the newest checkpoint in the folder

  private TrainingRun(RunFolder folder, Learner learner, int threads, Optional<Checkpoint> last) {
    this.folder = folder;
    this.learner = learner;
    config = RunFolder.config(folder.path());
    benchmark = config.tasks();
    evaluation = new RunEvaluation(config, RunConfig.judgedOn(benchmark), threads);
    secondsBefore = last.map(Checkpoint::seconds).orElse(0.0);
    good = last.orElseGet(() -> new Checkpoint(learner.state(), 0, Map.of()));
    saved = learner.iteration();
    try {
      log = new RunLog(folder.path(), good.lengths());
    } catch (IOException e) {
      throw unwritable(e);
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
    return start(path, config, config.newLearner(threads), threads);
  }

  /** Begins the run with a learner of the caller's, which then belongs to the run. */
  static TrainingRun start(Path path, RunConfig config, Learner learner, int threads) {
    try {
      return new TrainingRun(RunFolder.create(path, config), learner, threads, Optional.empty());
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
   * @throws RunException if there is no run, none of its checkpoints is whole, or they are of
   *     another learner
   */
  public static TrainingRun resume(Path path, int threads, RunListener listener) {
    Learner learner = RunFolder.config(path).newLearner(threads);
    try {
      RunFolder folder = RunFolder.open(path);
      try {
        Optional<Checkpoint> last = RunFolder.newestCheckpoint(path, listener::warned);
        last.ifPresent(checkpoint -> checkpoint.restore(learner, path));
        return new TrainingRun(folder, learner, threads, last);
      } catch (RuntimeException e) {
        folder.close();
        throw e;
      }
    } catch (RuntimeException e) {
      learner.close();
      throw e;
    }
  }

  /** Returns whether a run was trained to its end and judged. */
  public static boolean isDone(Path path) {
    long steps = RunFolder.config(path).steps();
    return RunSummary.read(path).filter(summary -> summary.steps() >= steps).isPresent();
  }

  /** Chooses how often checkpoints are written. */
  TrainingRun pace(CheckpointPace other) {
    pace = other;
    return this;
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

  /**
   * Trains to the end; does nothing where that is reached.
   *
   * @throws RunException if learning fails or the folder cannot be written
   */
  public void train(RunListener listener) {
    try {
      while (learner.environmentSteps() < config.steps()) {
        Progress progress = improve(listener);
        if (pace.due(System.nanoTime())) {
          save();
        }
        listener.improved(progress);
      }
      save();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private Progress improve(RunListener listener) throws IOException {
    long stepsBefore = learner.environmentSteps();
    Progress progress = attempt(learner::improve);
    long steps = progress.environmentSteps();
    log.improved(progress, seconds());
    if (config.early().due(stepsBefore, steps)) {
      Map<String, Double> figures = attempt(() -> evaluation.early(learner::agent));
      log.evaluated(steps, figures);
      listener.evaluated(steps, figures);
    }
    good = new Checkpoint(learner.state(), seconds(), log.lengths());
    return progress;
  }

  /** Does some work with the learner; if that fails saves what the learner was before. */
  private <T> T attempt(Supplier<T> work) {
    try {
      T result = work.get();
      learner.state().requireFinite();
      return result;
    } catch (IllegalStateException | IllegalArgumentException | ArithmeticException e) {
      save();
      throw new RunException(
          "training stopped after iteration %d: %s; %s keeps the state of that iteration"
              .formatted(good.learner().iteration(), e.getMessage(), folder.path()),
          e);
    }
  }

  private void save() {
    if (good.learner().iteration() > saved) {
      long start = System.nanoTime();
      folder.save(good);
      saved = good.learner().iteration();
      pace.saved(start, System.nanoTime());
    }
  }

  /** Evaluates on all tasks that the run is judged by, and writes report and pictures. */
  public RunReport evaluate() {
    AdaptationEvaluation.Result result = evaluation.all(learner::agent);
    RunReport report =
        RunReport.of(config, benchmark, learner.environmentSteps(), seconds(), result);
    folder.write(EVALUATION, Json.bytes(report));
    savePolicy();
    folder.write("learning-curve.png", LearningCurve.of(folder.path()).png());
    folder.write("tasks.png", new TaskPicture(report).png());
    return report;
  }

  /** Saves what acts before it adapts to anything, if files can hold it. */
  private void savePolicy() {
    try (AdaptiveAgent agent = learner.agent()) {
      if (agent.policy() instanceof Actor actor) {
        SavedPolicy.of(actor, config.oneHot()).save(folder.path().resolve("policy.json"));
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private double seconds() {
    return secondsBefore + (System.nanoTime() - begin) / 1e9;
  }

  private RunException unwritable(IOException e) {
    return new RunException(folder.path() + " cannot be written: " + e.getMessage(), e);
  }

  /** Ends the worker threads and lets go of the folder. */
  @Override
  public void close() {
    learner.close();
    try {
      log.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      folder.close();
    }
  }
}
