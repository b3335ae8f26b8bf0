package org.metaworld4j.viewer.window;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.metaworld4j.viewer.ink.Area;

class CellsTest {

  @Property(tries = 200)
  void cellsLieInTheAreaAndNotOverEachOther(
      @ForAll @IntRange(min = 1, max = 60) int count,
      @ForAll @IntRange(min = 300, max = 2000) int width,
      @ForAll @IntRange(min = 300, max = 1500) int height) {
    Cells cells = Cells.of(new Area(0, 0, width, height), count);
    for (int i = 0; i < count; i++) {
      Area cell = cells.cell(i);
      assertThat(cell.isEmpty()).isFalse();
      assertThat(cell.right()).isLessThanOrEqualTo(width);
      assertThat(cell.bottom()).isLessThanOrEqualTo(height);
      double x = cell.x() + cell.width() / 2;
      double y = cell.y() + cell.height() / 2;
      assertThat(cells.at(x, y)).as("the only cell at its middle").isEqualTo(i);
    }
  }

  @Test
  void fiftyCellsFillAWindow() {
    Cells cells = Cells.of(new Area(0, 0, 1280, 766), 50);
    assertThat(cells.columns() * cells.rows()).isBetween(50, 56);
    assertThat(cells.cell(0).width()).isGreaterThan(120);
  }

  @Test
  void gapsAndCellsCoverTheWholeArea() {
    Area area = new Area(0, 0, 400, 300);
    Cells cells = Cells.of(area, 5);
    for (double x = 0.5; x < 400; x += 7) {
      for (double y = 0.5; y < 300; y += 7) {
        double px = x;
        double py = y;
        boolean covered =
            cells.at(x, y) >= 0 || cells.gaps().stream().anyMatch(gap -> gap.contains(px, py));
        assertThat(covered).as("%s, %s", x, y).isTrue();
      }
    }
  }

  @Test
  void thereIsNoCellOutside() {
    assertThat(Cells.of(new Area(0, 0, 400, 300), 5).at(500, 10)).isEqualTo(-1);
  }
}
