package org.metaworld4j.viewer.panel;

import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Canvas;
import org.metaworld4j.viewer.ink.Palette;
import org.metaworld4j.viewer.ink.Typeface;
import org.metaworld4j.viewer.session.Branch;
import org.metaworld4j.viewer.session.Frame;
import org.metaworld4j.viewer.session.Mark;
import org.metaworld4j.viewer.session.Status;
import org.metaworld4j.viewer.session.Tape;

/**
 * The bar below the scene: all that has been from left to right, what is marked in it, and where
 * the frame shown is.
 */
public final class TimelineBar {

  /** Height that the bar needs, pixels. */
  public static final double HEIGHT = 58;

  private static final double MARGIN = 18; // left and right, pixels
  private static final double TRACK_Y = 20; // middle of the track below the bar's upper edge
  private static final double TRACK = 6; // thickness, pixels
  private static final double SAME_PLACE = 4; // marks of a kind nearer than this are one, pixels

  private final Area area;

  /** Places a bar. */
  public TimelineBar(Area area) {
    this.area = area;
  }

  /** Returns the index of the frame at an x. */
  public int index(double x, Tape tape) {
    double share = (x - area.x() - MARGIN) / Math.max(1, area.width() - 2 * MARGIN);
    double index = tape.first() + share * span(tape);
    return (int) Math.max(tape.first(), Math.min(Math.rint(index), tape.last()));
  }

  private double x(int index, Tape tape) {
    double share = (double) (index - tape.first()) / span(tape);
    return area.x() + MARGIN + share * (area.width() - 2 * MARGIN);
  }

  private static int span(Tape tape) {
    return Math.max(1, tape.last() - tape.first());
  }

  /** Draws the bar. */
  public void draw(Canvas canvas, Status status) {
    Tape tape = status.tape();
    canvas.fill(area.x(), area.y(), area.width(), area.height(), Palette.GROUND);
    double y = area.y() + TRACK_Y;
    double head = x(tape.head(), tape);
    double start = x(tape.first(), tape);
    canvas.round(
        start, y - TRACK / 2, x(tape.last(), tape) - start, TRACK, TRACK / 2, Palette.TRACK);
    if (head - start >= 1) {
      canvas.round(start, y - TRACK / 2, head - start, TRACK, TRACK / 2, Palette.ACCENT);
    }
    marks(canvas, tape, y);
    branches(canvas, tape, y);
    canvas.disc(head, y, 8, Palette.GROUND);
    canvas.disc(head, y, 6, Palette.BRIGHT);
    caption(canvas, status);
  }

  private void marks(Canvas canvas, Tape tape, double y) {
    for (Mark.Kind kind : Mark.Kind.values()) {
      double last = Double.NEGATIVE_INFINITY;
      for (Mark mark : tape.marks()) {
        double x = x(mark.index(), tape);
        if (mark.kind() == kind && x - last >= SAME_PLACE) {
          mark(canvas, kind, x, y);
          last = x;
        }
      }
    }
  }

  private static void mark(Canvas canvas, Mark.Kind kind, double x, double y) {
    switch (kind) {
      case RESET -> canvas.fill(Math.rint(x), y - 6, 1, 12, Palette.QUIET);
      case TASK -> canvas.fill(Math.rint(x) - 1, y - 9, 2, 18, Palette.TEXT);
      case END -> canvas.fill(Math.rint(x) - 1, y - 6, 2, 12, Palette.ALARM);
      case CONTACT -> canvas.disc(x, y + 9, 2, Palette.MISSING);
      case SUCCESS -> diamond(canvas, x, y, 6, Palette.GOOD);
      case BRANCH -> diamond(canvas, x, y, 5, Palette.OTHER);
    }
  }

  private void branches(Canvas canvas, Tape tape, double y) {
    for (Branch branch : tape.branches()) {
      if (branch.from() >= tape.first() && branch.from() <= tape.last()) {
        diamond(canvas, x(branch.from(), tape), y, 5, Palette.OTHER);
      }
    }
  }

  private static void diamond(Canvas canvas, double x, double y, double r, Colour colour) {
    canvas.polygon(new double[] {x, y - r, x + r, y, x, y + r, x - r, y}, colour);
  }

  private void caption(Canvas canvas, Status status) {
    Tape tape = status.tape();
    Frame frame = tape.frame();
    double baseline = area.bottom() - 10;
    String where = "step " + frame.step() + " of episode " + (frame.episode().number() + 1);
    String behind = tape.isAtEnd() ? "" : ", " + (tape.last() - tape.head()) + " behind the end";
    canvas.text(Typeface.SMALL, area.x() + MARGIN, baseline, where + behind, Palette.QUIET);
    String branch = tape.branches().size() > 1 ? "branch " + tape.branch() : "";
    canvas.textBefore(Typeface.SMALL, area.right() - MARGIN, baseline, branch, Palette.OTHER);
  }
}
