package org.metaworld4j.viewer.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Palette;

class CurveTest {

  private static final Area AREA = new Area(0, 0, 100, 50);

  @Test
  void goesFromTheLowestToTheHighestValue() {
    Page page = new Page();
    Curve curve = new Curve(i -> i, 0, 10);
    curve.draw(page, AREA, curve.range().padded(0), 0, 10, 1, Palette.ACCENT);
    assertThat(page.lines).containsExactly(new Page.Shape(AREA, Palette.ACCENT));
  }

  @Test
  void aValueThatIsNoNumberLeavesAGap() {
    Page page = new Page();
    Curve curve = new Curve(i -> i == 5 ? Double.NaN : i, 0, 10);
    curve.draw(page, AREA, curve.range().padded(0), 0, 10, 1, Palette.ACCENT);
    assertThat(page.lines).hasSize(2);
  }

  @Test
  void manyValuesAreDrawnAtThePrecisionOfPixelsAndToTheLast() {
    Page page = new Page();
    Curve curve = new Curve(i -> i, 0, 100_000);
    curve.draw(page, AREA, curve.range().padded(0), 0, 100_000, 1, Palette.ACCENT);
    assertThat(page.lines.get(0).box()).isEqualTo(AREA);
  }

  @Test
  void aRangeOfOneValueHasRoomAroundIt() {
    Curve.Range range = new Curve(i -> 7, 0, 3).range().padded(0.1);
    assertThat(range.low()).isLessThan(7);
    assertThat(range.high()).isGreaterThan(7);
    assertThat(Curve.Range.NONE.padded(0.1)).isEqualTo(new Curve.Range(0, 1));
  }
}
