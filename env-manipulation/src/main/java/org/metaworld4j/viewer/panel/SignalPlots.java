package org.metaworld4j.viewer.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.signal.Limit;
import org.metaworld4j.core.signal.Signal;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Canvas;
import org.metaworld4j.viewer.ink.Palette;
import org.metaworld4j.viewer.ink.Typeface;
import org.metaworld4j.viewer.session.Frame;
import org.metaworld4j.viewer.session.Tape;

/**
 * Why it is not solved yet: each signal of the episode over its steps, against its limits. What
 * decides success stands first; what keeps to its limits is green, what does not is orange.
 */
public final class SignalPlots {

  private static final double MARGIN = 18; // pixels
  private static final double PLOT = 44; // height, pixels
  private static final double LABEL = 20; // height, pixels
  private static final double GAP = 12; // pixels
  private static final double DASH = 5; // pixels

  private SignalPlots() {}

  /** Draws the plots of the episode shown. */
  public static void draw(Canvas canvas, Area area, Tape tape) {
    canvas.fill(area.x(), area.y(), area.width(), area.height(), Palette.GROUND);
    Column column = new Column(canvas, area.inset(MARGIN));
    List<Signal> signals = tape.frame().episode().signals();
    column.title(verdict(tape.frame()));
    if (signals.isEmpty()) {
      column.line("This environment does not say what", Palette.QUIET);
      column.line("its success hangs on.", Palette.QUIET);
      return;
    }
    column.gap(8);
    for (int index : order(signals)) {
      if (!column.fits(LABEL + PLOT)) {
        return;
      }
      plot(column, tape, signals.get(index), index);
      column.gap(GAP);
    }
  }

  private static String verdict(Frame frame) {
    if (frame.success()) {
      return "Solved";
    }
    return frame.firstSuccess() >= 0 ? "Was solved" : "Why not solved";
  }

  /** Returns the signals' indices, those that decide first. */
  private static List<Integer> order(List<Signal> signals) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < signals.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(index -> signals.get(index).purpose()));
    return order;
  }

  private static void plot(Column column, Tape tape, Signal signal, int index) {
    Canvas canvas = column.canvas();
    double value = tape.frame().signals()[index];
    Colour colour = colour(signal, value);
    Area label = column.take(LABEL);
    String limit = limits(signal);
    String reading = Figures.brief(value) + (signal.unit().isEmpty() ? "" : " " + signal.unit());
    String right = limit.isEmpty() ? reading : reading + "   " + limit;
    canvas.textBefore(Typeface.SMALL, label.right(), label.bottom() - 6, right, colour);
    double room = label.width() - Typeface.SMALL.width(right) - 10;
    String name = Typeface.SMALL.fit(signal.name(), room);
    canvas.text(Typeface.SMALL, label.x(), label.bottom() - 6, name, Palette.TEXT);
    Area area = column.take(PLOT);
    canvas.round(area.x(), area.y(), area.width(), area.height(), 4, Palette.CARD);
    curve(canvas, area.inset(4), tape, signal, index, colour);
  }

  private static Colour colour(Signal signal, double value) {
    if (signal.limits().isEmpty()) {
      return Palette.ACCENT;
    }
    return signal.isMet(value) ? Palette.GOOD : Palette.MISSING;
  }

  private static String limits(Signal signal) {
    List<String> words = new ArrayList<>();
    for (Limit limit : signal.limits()) {
      String text = limit.toString();
      words.add(text.substring(0, text.indexOf(' ') + 1) + Figures.brief(limit.threshold()));
    }
    return words.isEmpty() ? "" : "needs " + String.join(", ", words);
  }

  private static void curve(
      Canvas canvas, Area area, Tape tape, Signal signal, int index, Colour colour) {
    int from = tape.episodeStart();
    int to = Math.max(from + 1, tape.episodeEnd());
    Curve whole = new Curve(i -> tape.frame(i).signals()[index], from, tape.episodeEnd());
    Curve.Range range = whole.range();
    for (Limit limit : signal.limits()) {
      range = range.with(limit.threshold());
    }
    Curve.Range padded = range.padded(0.08);
    for (Limit limit : signal.limits()) {
      threshold(canvas, area, Curve.y(area, padded, limit.threshold()));
    }
    if (!tape.isAtEnd()) {
      whole.draw(canvas, area, padded, from, to, 1.2, Palette.TRACK);
    }
    Curve past = new Curve(i -> tape.frame(i).signals()[index], from, tape.head());
    past.draw(canvas, area, padded, from, to, 1.6, colour);
    double x = area.x() + area.width() * (tape.head() - from) / (to - from);
    double value = tape.frame().signals()[index];
    if (Double.isFinite(value)) {
      canvas.disc(x, Curve.y(area, padded, value), 3, colour);
    }
  }

  private static void threshold(Canvas canvas, Area area, double y) {
    for (double x = area.x(); x < area.right(); x += 2 * DASH) {
      canvas.fill(x, Math.rint(y), Math.min(DASH, area.right() - x), 1, Palette.QUIET);
    }
  }
}
