package org.metaworld4j.viewer.panel;

import java.util.List;
import java.util.OptionalDouble;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.signal.Signal;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Canvas;
import org.metaworld4j.viewer.ink.Palette;
import org.metaworld4j.viewer.session.Episode;
import org.metaworld4j.viewer.session.Frame;
import org.metaworld4j.viewer.session.Status;
import org.metaworld4j.viewer.session.Tape;

/**
 * The panel beside the scene: what is played, how far it is, what it brings, what is done. Where
 * the window is low, what matters less is left out.
 */
public final class HeadsUp {

  private static final double MARGIN = 18; // pixels
  private static final double CURVE = 64; // height, pixels
  private static final double WIDEST_GRIP = 0.1; // m
  private static final int MOST_PARTS = 9;
  private static final int MOST_ACTIONS = 8;
  private static final List<String> HAND_AXES = List.of("x", "y", "z", "jaws");

  private HeadsUp() {}

  /** Draws the panel. */
  public static void draw(Canvas canvas, Area area, Status status) {
    canvas.fill(area.x(), area.y(), area.width(), area.height(), Palette.GROUND);
    Column column = new Column(canvas, area.inset(MARGIN));
    head(column, status);
    progress(column, status);
    actions(column, status.frame());
    returns(column, status);
    parts(column, status.frame());
  }

  private static void head(Column column, Status status) {
    Frame frame = status.frame();
    column.title(frame.episode().env());
    column.line(subtitle(status.tape()), Palette.QUIET);
    column.gap(6);
    column.line(
        (status.playing() ? "playing " : "paused ") + Figures.speed(status.speed()) + slow(status),
        status.playing() ? Palette.ACCENT : Palette.MISSING);
    status.tape().live().ifPresent(live -> column.line("acts: " + live.controller(), Palette.TEXT));
  }

  private static String subtitle(Tape tape) {
    Episode episode = tape.frame().episode();
    String number = "episode " + (episode.number() + 1);
    return tape.live()
        .filter(live -> live.tasks() > 1 && live.task() >= 0)
        .map(live -> "task " + (live.task() + 1) + " of " + live.tasks() + ", " + number)
        .orElse(number);
  }

  /** Says so if the machine does not keep up with the speed asked for. */
  private static String slow(Status status) {
    boolean behind = status.playing() && status.rate() > 0 && status.rate() < 0.9 * status.speed();
    return behind && Double.isFinite(status.speed())
        ? " (reaches " + Figures.speed(Math.round(status.rate() * 100) / 100.0) + ")"
        : "";
  }

  private static void progress(Column column, Status status) {
    Frame frame = status.frame();
    Episode episode = frame.episode();
    column.heading("Episode");
    String steps = String.valueOf(frame.step());
    column.figure(
        "step",
        episode.maxSteps().isPresent() ? steps + " / " + episode.maxSteps().getAsInt() : steps,
        Palette.BRIGHT);
    column.figure(
        "time", Figures.brief(frame.step() * episode.stepSeconds()) + " s", Palette.BRIGHT);
    column.figure("reward", Figures.brief(frame.reward()), Palette.BRIGHT);
    column.figure("return", Figures.brief(frame.total()), Palette.BRIGHT);
    success(column, frame);
    episode.task().filter(Task::goalVisible).ifPresent(task -> goal(column, task));
  }

  private static void success(Column column, Frame frame) {
    Episode episode = frame.episode();
    boolean known =
        episode.infoKeys().contains("success")
            || episode.signals().stream()
                .anyMatch(signal -> signal.purpose() == Signal.Purpose.SUCCESS);
    if (frame.firstSuccess() >= 0) {
      column.figure("success", "at step " + frame.firstSuccess(), Palette.GOOD);
    } else if (known) {
      column.figure("success", frame.done() ? "no" : "not yet", Palette.MISSING);
    }
  }

  private static void goal(Column column, Task task) {
    double[] parameters = task.parameters();
    int shown = Math.min(3, parameters.length);
    if (shown > 0) {
      String more = parameters.length > shown ? " \u2026" : "";
      column.figure("task", Figures.list(parameters, 0, shown) + more, Palette.TEXT);
    }
  }

  private static void actions(Column column, Frame frame) {
    double[] action = frame.action();
    int shown = Math.min(MOST_ACTIONS, action.length);
    if (shown == 0 || !column.fits(Column.HEADING + shown * Column.BAR_ROW)) {
      return;
    }
    column.heading("Action");
    for (int i = 0; i < shown; i++) {
      double size = Math.max(1, Math.abs(action[i]));
      column.bar(
          name(action.length, i),
          action[i],
          -size,
          size,
          Figures.signed(action[i]),
          Palette.ACCENT);
    }
    gripper(column, frame);
  }

  private static void gripper(Column column, Frame frame) {
    OptionalDouble gap = Fingers.of(frame.episode().scene()).gap(frame.poses());
    if (gap.isPresent() && column.fits(Column.BAR_ROW)) {
      String text = Math.round(1000 * gap.getAsDouble()) + " mm";
      column.bar("gripper", gap.getAsDouble(), 0, WIDEST_GRIP, text, Palette.OTHER);
    }
  }

  private static String name(int actions, int index) {
    if (actions == HAND_AXES.size()) {
      return HAND_AXES.get(index);
    }
    return actions == 1 ? "action" : "action " + index;
  }

  private static void returns(Column column, Status status) {
    if (!column.fits(Column.HEADING + CURVE)) {
      return;
    }
    column.heading("Return");
    Area area = column.take(CURVE);
    Canvas canvas = column.canvas();
    canvas.round(area.x(), area.y(), area.width(), area.height(), 4, Palette.CARD);
    Area inner = area.inset(6);
    Curve.Range range = Curve.Range.NONE.with(0);
    for (Tape tape : status.tapes()) {
      range = range.with(curve(tape).range());
    }
    for (int i = status.tapes().size() - 1; i >= 0; i--) {
      Tape tape = status.tapes().get(i);
      Colour colour = i == 0 ? Palette.ACCENT : Palette.OTHER;
      int from = tape.episodeStart();
      int to = from + span(tape);
      curve(tape).draw(canvas, inner, range.padded(0), from, to, 1.6, colour);
    }
  }

  private static Curve curve(Tape tape) {
    return new Curve(index -> tape.frame(index).total(), tape.episodeStart(), tape.head());
  }

  /** Steps that the curve has room for: all of an episode, or what there is if it has no limit. */
  private static int span(Tape tape) {
    int made = Math.max(1, tape.episodeEnd() - tape.episodeStart());
    int limit = tape.frame().episode().maxSteps().orElse(made);
    return Math.max(made, limit > 4 * made ? 2 * made : limit);
  }

  private static void parts(Column column, Frame frame) {
    List<Part> parts = Part.of(frame);
    int room = 0;
    while (room < Math.min(MOST_PARTS, parts.size())
        && column.fits(Column.HEADING + (room + 1) * Column.BAR_ROW)) {
      room++;
    }
    if (room == 0) {
      return;
    }
    column.heading("Parts of the reward");
    for (Part part : parts.subList(0, room)) {
      double high = Math.max(1, Math.ceil(Math.abs(part.value()) / 10) * 10);
      boolean small = Math.abs(part.value()) <= 1;
      column.bar(
          part.name(),
          part.value(),
          part.value() < 0 ? -(small ? 1 : high) : 0,
          small ? 1 : high,
          Figures.brief(part.value()),
          Palette.GOOD);
    }
  }
}
