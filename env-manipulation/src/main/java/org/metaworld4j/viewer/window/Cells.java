package org.metaworld4j.viewer.window;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.viewer.ink.Area;

/**
 * How a grid of cells lies in a window: so many columns that the cells are largest, each about as
 * wide as a picture is.
 *
 * @param area of the whole grid
 * @param count of cells, at least 1
 * @param columns of cells
 */
record Cells(Area area, int count, int columns) {

  private static final double SHAPE = 4.0 / 3; // width to height of a picture
  private static final double GAP = 2; // between cells, pixels

  /** Returns the grid whose cells show the largest pictures. */
  static Cells of(Area area, int count) {
    int best = 1;
    double largest = 0;
    for (int columns = 1; columns <= count; columns++) {
      int rows = (count + columns - 1) / columns;
      double height = Math.min(area.height() / rows, area.width() / columns / SHAPE);
      if (height > largest) {
        largest = height;
        best = columns;
      }
    }
    return new Cells(area, count, best);
  }

  int rows() {
    return (count + columns - 1) / columns;
  }

  /** Returns where a cell is; whole pixels. */
  Area cell(int index) {
    int column = index % columns;
    int row = index / columns;
    double left = edge(area.x(), area.width(), column, columns);
    double right = edge(area.x(), area.width(), column + 1, columns);
    double top = edge(area.y(), area.height(), row, rows());
    double bottom = edge(area.y(), area.height(), row + 1, rows());
    return new Area(left, top, right - left - GAP, bottom - top - GAP);
  }

  /** Returns what is between the cells, and where the last row has none. */
  List<Area> gaps() {
    List<Area> gaps = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      Area top = cell(column);
      gaps.add(new Area(top.right(), area.y(), GAP, area.height()));
    }
    for (int row = 0; row < rows(); row++) {
      gaps.add(new Area(area.x(), cell(row * columns).bottom(), area.width(), GAP));
    }
    Area last = cell(count - 1);
    gaps.add(new Area(last.right(), last.y(), area.right() - last.right(), last.height()));
    return gaps;
  }

  private static double edge(double from, double length, int index, int parts) {
    return from + Math.floor(length * index / parts);
  }

  /** Returns the cell at a point; -1 if there is none. */
  int at(double x, double y) {
    for (int i = 0; i < count; i++) {
      if (cell(i).contains(x, y)) {
        return i;
      }
    }
    return -1;
  }
}
