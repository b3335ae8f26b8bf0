package org.metaworld4j.viewer.panel;

import java.util.List;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Canvas;
import org.metaworld4j.viewer.ink.Palette;
import org.metaworld4j.viewer.ink.Typeface;

/** A sheet over the scene that lists keys and what they do. */
public final class HelpSheet {

  /**
   * A line of the sheet.
   *
   * @param keys as they are written on the keyboard
   * @param does what they do
   */
  public record Entry(String keys, String does) {}

  /**
   * Lines that belong together.
   *
   * @param title what they are about
   * @param entries the lines
   */
  public record Group(String title, List<Entry> entries) {
    /** Copies the lines. */
    public Group {
      entries = List.copyOf(entries);
    }
  }

  private static final double MARGIN = 24; // pixels
  private static final double COLUMN = 288; // pixels
  private static final double KEYS = 112; // of it for the keys, pixels
  private static final double ROW = 19; // pixels
  private static final double TITLE = 28; // pixels
  private static final double HEAD = 44; // pixels

  private HelpSheet() {}

  /** Draws the sheet into the middle of an area, in as many columns as have room. */
  public static void draw(Canvas canvas, Area area, List<Group> groups) {
    int most = Math.max(1, (int) ((area.width() - 2 * MARGIN) / COLUMN));
    double total = groups.stream().mapToDouble(HelpSheet::height).sum();
    int columns = Math.min(most, Math.max(1, (int) Math.ceil(total / (area.height() - 120))));
    double each = tallest(groups, columns);
    double width = columns * COLUMN + 2 * MARGIN - 16;
    double height = each + HEAD + MARGIN;
    double left = Math.max(area.x(), Math.rint(area.x() + (area.width() - width) / 2));
    double top = Math.max(area.y(), Math.rint(area.y() + (area.height() - height) / 2));
    canvas.round(left, top, Math.min(width, area.width()), height, 8, Palette.CARD);
    canvas.text(Typeface.TITLE, left + MARGIN, top + 36, "Keys and mouse", Palette.BRIGHT);
    double y = top + HEAD;
    int column = 0;
    for (Group group : groups) {
      if (y + height(group) > top + HEAD + each + 1 && column + 1 < columns) {
        column++;
        y = top + HEAD;
      }
      group(canvas, left + MARGIN + column * COLUMN, y, group);
      y += height(group);
    }
  }

  private static double height(Group group) {
    return TITLE + ROW * group.entries().size();
  }

  /** Returns the least height at which the groups, in their order, fit into the columns. */
  private static double tallest(List<Group> groups, int columns) {
    double height = groups.stream().mapToDouble(HelpSheet::height).max().orElse(0);
    while (columns(groups, height) > columns) {
      height += ROW;
    }
    return height;
  }

  private static int columns(List<Group> groups, double height) {
    int columns = 1;
    double used = 0;
    for (Group group : groups) {
      if (used + height(group) > height) {
        columns++;
        used = 0;
      }
      used += height(group);
    }
    return columns;
  }

  private static void group(Canvas canvas, double x, double y, Group group) {
    canvas.text(Typeface.STRONG, x, y + 20, group.title(), Palette.ACCENT);
    double baseline = y + TITLE + 12;
    for (Entry entry : group.entries()) {
      canvas.text(Typeface.SMALL, x, baseline, entry.keys(), Palette.BRIGHT);
      String does = Typeface.SMALL.fit(entry.does(), COLUMN - KEYS - 16);
      canvas.text(Typeface.SMALL, x + KEYS, baseline, does, Palette.TEXT);
      baseline += ROW;
    }
  }
}
