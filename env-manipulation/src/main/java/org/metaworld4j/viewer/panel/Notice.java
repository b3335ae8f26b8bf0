package org.metaworld4j.viewer.panel;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Canvas;
import org.metaworld4j.viewer.ink.Palette;
import org.metaworld4j.viewer.ink.Typeface;

/** A sentence at the lower edge of the scene: what a key did, or what went wrong. */
public final class Notice {

  private static final double MARGIN = 14; // pixels
  private static final double ROW = 19; // pixels
  private static final int MOST_LINES = 3;

  private Notice() {}

  /** Draws a sentence into an area, in up to three lines. */
  public static void draw(Canvas canvas, Area area, String sentence, boolean wrong) {
    List<String> lines = lines(sentence, area.width() - 4 * MARGIN);
    double width = lines.stream().mapToDouble(Typeface.TEXT::width).max().orElse(0) + 2 * MARGIN;
    double height = lines.size() * ROW + 14;
    double x = Math.rint(area.x() + (area.width() - width) / 2);
    double y = area.bottom() - height - 16;
    canvas.round(x, y, width, height, 6, Palette.CARD.alpha(0.94));
    Colour colour = wrong ? Palette.ALARM : Palette.BRIGHT;
    for (int i = 0; i < lines.size(); i++) {
      canvas.text(Typeface.TEXT, x + MARGIN, y + 21 + i * ROW, lines.get(i), colour);
    }
  }

  private static List<String> lines(String sentence, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : sentence.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (Typeface.TEXT.width(longer) > room && !line.isEmpty()) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    List<String> shown = lines.subList(0, Math.min(MOST_LINES, lines.size()));
    return shown.stream().map(text -> Typeface.TEXT.fit(text, room)).toList();
  }
}
