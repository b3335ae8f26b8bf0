package org.metaworld4j.agents.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how long work goes on: a bar on a terminal, a line every few seconds elsewhere. */
final class ProgressReport implements AutoCloseable {

  private static final double LINE_INTERVAL = 10; // s
  private static final int BAR_WIDTH = 110; // characters

  private final PrintWriter err;
  private final boolean plain;
  private Optional<ProgressBar> bar = Optional.empty();
  private String unit = "";
  private long first;
  private long last;
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
   * @param title what is done, such as {@code training}
   * @param unit what is counted, such as {@code steps}
   * @param done how many are done
   * @param all how many there are in all
   */
  void begin(String title, String unit, long done, long all) {
    this.unit = unit;
    first = done;
    last = all;
    lastLine = 0;
    begin = System.nanoTime();
    if (!plain) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName(title)
                  .setInitialMax(all)
                  .startsFrom(done, Duration.ZERO)
                  .setStyle(ProgressBarStyle.ASCII)
                  .setUnit(" " + unit, 1)
                  .showSpeed()
                  .setConsumer(new ConsoleProgressBarConsumer(System.err, BAR_WIDTH))
                  .build());
    }
  }

  /**
   * Shows how far it is.
   *
   * @param done how many are done
   * @param figures what has come of it so far
   */
  void show(long done, String figures) {
    bar.ifPresent(b -> b.stepTo(Math.min(done, last)).setExtraMessage(" " + figures));
    double seconds = seconds();
    if (bar.isEmpty() && (done >= last || seconds - lastLine >= LINE_INTERVAL)) {
      lastLine = seconds;
      line(done, seconds, figures);
    }
  }

  /** Returns the seconds since the beginning. */
  double seconds() {
    return (System.nanoTime() - begin) / 1e9;
  }

  /** Tells the user of something. */
  void warn(String sentence) {
    err.println("metaworld4j: " + sentence);
    err.flush();
  }

  private void line(long done, double seconds, String figures) {
    double rate = (done - first) / seconds;
    double left = Math.max(0, last - done) / rate;
    err.printf(
        Locale.ROOT,
        "%,d of %,d %s, %,.0f %s/s, %d:%02d left, %s%n",
        done,
        last,
        unit,
        rate,
        unit,
        (long) left / 60,
        (long) left % 60,
        figures);
    err.flush();
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
