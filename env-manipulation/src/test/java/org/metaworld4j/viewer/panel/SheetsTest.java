package org.metaworld4j.viewer.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Palette;
import org.metaworld4j.viewer.session.Controllers;
import org.metaworld4j.viewer.session.Session;
import org.metaworld4j.viewer.session.Status;

class SheetsTest {

  private static final HelpSheet.Entry ENTRY = new HelpSheet.Entry("Space", "pause, go on");

  @ParameterizedTest
  @CsvSource({"960, 720", "1280, 800", "1920, 1080"})
  void helpFitsIntoTheWindowWithoutOverlaps(int width, int height) {
    List<HelpSheet.Group> groups =
        List.of(
            new HelpSheet.Group("Run", List.of(ENTRY, ENTRY, ENTRY, ENTRY, ENTRY, ENTRY)),
            new HelpSheet.Group("Camera", List.of(ENTRY, ENTRY, ENTRY, ENTRY)),
            new HelpSheet.Group("Show", List.of(ENTRY, ENTRY, ENTRY, ENTRY, ENTRY, ENTRY, ENTRY)),
            new HelpSheet.Group("Hand", List.of(ENTRY, ENTRY, ENTRY, ENTRY, ENTRY)),
            new HelpSheet.Group("Mouse", List.of(ENTRY, ENTRY, ENTRY, ENTRY, ENTRY)));
    Page page = new Page();
    HelpSheet.draw(page, new Area(0, 0, width, height), groups);
    assertThat(page.overlaps()).isEmpty();
    assertThat(page.outside(new Area(0, 0, width, height))).isEmpty();
    assertThat(page.words().stream().filter("Space"::equals)).hasSize(27);
  }

  @Test
  void aLongNoticeIsBrokenIntoLines() {
    Area area = new Area(0, 0, 400, 300);
    Page page = new Page();
    Notice.draw(
        page, area, "expected one thing, got another; do this instead of that, please", true);
    assertThat(page.texts).hasSizeBetween(2, 3);
    assertThat(page.texts).allMatch(text -> text.colour().equals(Palette.ALARM));
    assertThat(page.outside(area)).isEmpty();
    assertThat(page.overlaps()).isEmpty();
  }

  @Test
  void captionsNameCameraAndRuns() {
    try (Session session = Session.of(new Told(), Controllers.still())) {
      Status one = session.playback().settle();
      Status two = new Status(List.of(one.tape(), one.tape()), false, 1, 0, one.error());
      Area area = new Area(0, 0, 400, 300);
      Page page = new Page();
      Caption.camera(page, area, "corner2");
      Caption.runs(page, List.of(area), two);
      assertThat(page.words()).containsExactly("corner2", "still", "still");
      assertThat(page.overlaps()).isEmpty();
      assertThat(page.outside(area)).isEmpty();
    }
  }

  @Test
  void aCellTellsItsTaskAndTheSummaryHowMany() {
    try (Session session = Session.of(new Told(), Controllers.still())) {
      Status status = session.playback().settle();
      Area cell = new Area(0, 0, 110, 90);
      Page page = new Page();
      GridLabels.cell(page, cell, status.frame());
      assertThat(page.words()).containsExactly("Told-v0");
      assertThat(page.outside(cell)).isEmpty();
      Page below = new Page();
      GridLabels.summary(below, new Area(0, 0, 900, GridLabels.HEIGHT), status);
      assertThat(below.words().get(0)).isEqualTo("1 runs, 0 solved, paused \u00d71");
    }
  }
}
