package org.metaworld4j.agents.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.metaworld4j.agents.meta.Progress;
import org.metaworld4j.agents.run.RunListener;

/** Shows how training goes on: a bar on a terminal, a line every few seconds elsewhere. */
final class ProgressReport implements RunListener, AutoCloseable {

  private static final double LINE_INTERVAL = 10; // s
  private static final int BAR_WIDTH = 110; // characters

  private final PrintWriter err;
  private final boolean plain;
  private Optional<ProgressBar> bar = Optional.empty();
  private long firstStep;
  private long lastStep;
  private long begin;
  private double lastLine;

  /**
   * Creates a report.
   *
   * @param plain whether to write lines even on a terminal
   */
  ProgressReport(PrintWriter err, boolean plain) {
    this.err = err;
    this.plain = plain || !Boolean.getBoolean("metaworld4j.terminal"); // told by the launcher
  }

  /**
   * Begins to show.
   *
   * @param done environment steps that are done
   * @param all environment steps in all
   */
  void begin(long done, long all) {
    firstStep = done;
    lastStep = all;
    begin = System.nanoTime();
    if (!plain) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName("training")
                  .setInitialMax(all)
                  .startsFrom(done, Duration.ZERO)
                  .setStyle(ProgressBarStyle.ASCII)
                  .setUnit(" steps", 1)
                  .showSpeed()
                  .setConsumer(new ConsoleProgressBarConsumer(System.err, BAR_WIDTH))
                  .build());
    }
  }

  @Override
  public void improved(Progress progress) {
    String figures = figures(progress.metrics());
    bar.ifPresent(
        b ->
            b.stepTo(Math.min(progress.environmentSteps(), lastStep))
                .setExtraMessage(" " + figures));
    double seconds = (System.nanoTime() - begin) / 1e9;
    boolean last = progress.environmentSteps() >= lastStep;
    if (bar.isEmpty() && (last || seconds - lastLine >= LINE_INTERVAL)) {
      lastLine = seconds;
      line(progress.environmentSteps(), seconds, figures);
    }
  }

  @Override
  public void warned(String sentence) {
    err.println("metaworld4j: " + sentence + "; the one before it is used");
    err.flush();
  }

  private void line(long steps, double seconds, String figures) {
    double rate = (steps - firstStep) / seconds;
    double left = Math.max(0, lastStep - steps) / rate;
    err.printf(
        Locale.ROOT,
        "%,d of %,d steps, %,.0f steps/s, %d:%02d left, %s%n",
        steps,
        lastStep,
        rate,
        (long) left / 60,
        (long) left % 60,
        figures);
    err.flush();
  }

  /** Picks what a user wants to see of the metrics: the state after adaptation. */
  private static String figures(Map<String, Double> metrics) {
    return Stream.of("success", "return")
        .filter(name -> !metrics.getOrDefault(name + "After", Double.NaN).isNaN())
        .map(name -> name + " " + Table.number(metrics.get(name + "After"), 2))
        .collect(Collectors.joining(", "));
  }

  /** Ends the bar. */
  void end() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }

  @Override
  public void close() {
    end();
  }
}
