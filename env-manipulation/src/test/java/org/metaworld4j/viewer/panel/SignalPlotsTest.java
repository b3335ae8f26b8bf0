package org.metaworld4j.viewer.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Palette;
import org.metaworld4j.viewer.session.Controllers;
import org.metaworld4j.viewer.session.Session;

class SignalPlotsTest {

  private static final Area AREA = new Area(0, 0, 300, 600);

  private final Session session =
      Session.of(new Told(), Controllers.policy("pusher", (observation, action) -> action[0] = 1));

  @AfterEach
  void close() {
    session.close();
  }

  private Page after(int steps) {
    for (int i = 0; i < steps; i++) {
      session.playback().step();
    }
    Page page = new Page();
    SignalPlots.draw(page, AREA, session.playback().settle().tape());
    return page;
  }

  @Test
  void saysWhatIsMissingAndByHowMuch() {
    Page page = after(4);
    assertThat(page.words()).contains("Why not solved");
    assertThat(page.beside("distance to goal")).isEqualTo("0.600 m   needs \u2264 0.050");
    assertThat(page.text("0.600 m   needs \u2264 0.050").colour()).isEqualTo(Palette.MISSING);
  }

  @Test
  void turnsGreenOnceTheLimitIsKept() {
    Page page = after(10);
    assertThat(page.words()).contains("Solved");
    Page.Text reading =
        page.texts.stream()
            .filter(text -> text.words().contains("needs"))
            .findFirst()
            .orElseThrow();
    assertThat(reading.colour()).isEqualTo(Palette.GOOD);
  }

  @Test
  void whatDecidesSuccessStandsFirst() {
    Page page = after(4);
    assertThat(page.text("distance to goal").box().y()).isLessThan(page.text("push").box().y());
  }

  @Test
  void theCurveEndsAtTheDottedThresholdWhenItIsReached() {
    Page page = after(10);
    double lowest = page.lines.get(0).box().bottom();
    double threshold =
        page.shapes.stream()
            .filter(shape -> shape.colour().equals(Palette.QUIET))
            .mapToDouble(shape -> shape.box().y())
            .findFirst()
            .orElseThrow();
    assertThat(lowest).isGreaterThan(threshold);
    assertThat(page.lines.get(0).box().y()).isLessThan(threshold - 20);
  }

  @Test
  void nothingOverlapsOrSticksOut() {
    Page page = after(4);
    assertThat(page.overlaps()).isEmpty();
    assertThat(page.outside(AREA)).isEmpty();
  }
}
