package org.metaworld4j.viewer.panel;

import java.util.List;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Canvas;
import org.metaworld4j.viewer.ink.Palette;
import org.metaworld4j.viewer.ink.Typeface;
import org.metaworld4j.viewer.session.Status;
import org.metaworld4j.viewer.session.Tape;

/** Small labels in the corners of scenes. */
public final class Caption {

  /** Height that labels take at the upper edge, pixels. */
  public static final double HEIGHT = 30;

  private static final double MARGIN = 14; // pixels
  private static final double LABEL = 22; // pixels
  private static final double PADDING = 9; // pixels

  private Caption() {}

  /** Writes the name of the camera into the upper left corner. */
  public static void camera(Canvas canvas, Area area, String name) {
    label(canvas, area, name, Palette.TEXT);
  }

  /** Writes who acts in each of two runs: into their own corners, or one below the other. */
  public static void runs(Canvas canvas, List<Area> areas, Status status) {
    for (int i = 0; i < Math.min(2, status.tapes().size()); i++) {
      Area area = areas.get(Math.min(i, areas.size() - 1));
      Area corner = i > 0 && areas.size() > 1 ? area : area.below((i + 1) * (LABEL + 6));
      label(canvas, corner, name(status, i), i == 0 ? Palette.ACCENT : Palette.OTHER);
    }
  }

  /** Parts two areas that lie beside each other. */
  public static void gap(Canvas canvas, Area left, Area right) {
    double width = right.x() - left.right();
    canvas.fill(left.right(), left.y(), width, left.height(), Palette.GROUND);
  }

  private static String name(Status status, int track) {
    Tape tape = status.tapes().get(track);
    String who = tape.live().map(Tape.LiveState::controller).orElse("recording");
    return who + (tape.frame().firstSuccess() >= 0 ? ", solved" : "");
  }

  private static void label(Canvas canvas, Area area, String text, Colour colour) {
    double x = area.x() + MARGIN;
    double y = area.y() + MARGIN;
    String fitted = Typeface.SMALL.fit(text, Math.max(0, area.width() - 2 * (MARGIN + PADDING)));
    double width = Typeface.SMALL.width(fitted) + 2 * PADDING;
    canvas.round(x, y, width, LABEL, LABEL / 2, Palette.GROUND.alpha(0.9));
    canvas.text(Typeface.SMALL, x + PADDING, y + LABEL - 7, fitted, colour);
  }
}
