package org.metaworld4j.viewer.panel;

import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Canvas;
import org.metaworld4j.viewer.ink.Palette;
import org.metaworld4j.viewer.ink.Typeface;
import org.metaworld4j.viewer.session.Frame;
import org.metaworld4j.viewer.session.Status;
import org.metaworld4j.viewer.session.Tape;

/** What is written into the cells of a grid, and below them. */
public final class GridLabels {

  /** Height of the line below the cells, pixels. */
  public static final double HEIGHT = 34;

  private static final double MARGIN = 6; // pixels
  private static final double LABEL = 19; // pixels
  private static final double BAR = 3; // thickness of a cell's progress, pixels

  private GridLabels() {}

  /** Writes into a cell what it shows, and draws how far its episode is. */
  public static void cell(Canvas canvas, Area cell, Frame frame) {
    boolean solved = frame.firstSuccess() >= 0;
    Colour colour = solved ? Palette.GOOD : Palette.TEXT;
    double room = cell.width() - 4 * MARGIN - (solved ? 12 : 0);
    String name = Typeface.SMALL.fit(frame.episode().env(), Math.max(0, room));
    double width = Typeface.SMALL.width(name) + 2 * MARGIN + (solved ? 12 : 0);
    double x = cell.x() + MARGIN;
    double y = cell.y() + MARGIN;
    canvas.round(x, y, width, LABEL, LABEL / 2, Palette.GROUND.alpha(0.9));
    canvas.text(Typeface.SMALL, x + MARGIN, y + LABEL - 5, name, colour);
    if (solved) {
      canvas.disc(x + width - MARGIN - 3, y + LABEL / 2, 3.5, Palette.GOOD);
    }
    int steps = frame.episode().maxSteps().orElse(Math.max(1, frame.step()));
    double done = Math.min(1, (double) frame.step() / steps);
    canvas.fill(cell.x(), cell.bottom() - BAR, cell.width(), BAR, Palette.GROUND.alpha(0.4));
    canvas.fill(
        cell.x(),
        cell.bottom() - BAR,
        cell.width() * done,
        BAR,
        solved ? Palette.GOOD : Palette.ACCENT);
  }

  /** Covers what is between cells. */
  public static void gap(Canvas canvas, Area area) {
    canvas.fill(area.x(), area.y(), area.width(), area.height(), Palette.GROUND);
  }

  /** Writes below the cells how all of them are. */
  public static void summary(Canvas canvas, Area area, Status status) {
    canvas.fill(area.x(), area.y(), area.width(), area.height(), Palette.GROUND);
    int solved = 0;
    for (Tape tape : status.tapes()) {
      solved += tape.frame().firstSuccess() >= 0 ? 1 : 0;
    }
    double baseline = area.y() + 22;
    String left =
        status.tapes().size()
            + " runs, "
            + solved
            + " solved, "
            + (status.playing() ? "playing " : "paused ")
            + Figures.speed(status.speed());
    canvas.text(Typeface.TEXT, area.x() + 14, baseline, left, Palette.TEXT);
    String hint = "click on one to enter it, F1 for help";
    if (Typeface.TEXT.width(left) + Typeface.SMALL.width(hint) + 60 < area.width()) {
      canvas.textBefore(Typeface.SMALL, area.right() - 14, baseline, hint, Palette.QUIET);
    }
  }
}
