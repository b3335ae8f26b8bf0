package org.metaworld4j.viewer.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Palette;
import org.metaworld4j.viewer.session.Controllers;
import org.metaworld4j.viewer.session.Session;
import org.metaworld4j.viewer.session.Status;

class TimelineBarTest {

  private static final Area AREA = new Area(0, 0, 800, TimelineBar.HEIGHT);

  private final Session session =
      Session.of(new Told(), Controllers.policy("pusher", (observation, action) -> action[0] = 1));
  private final TimelineBar bar = new TimelineBar(AREA);

  @AfterEach
  void close() {
    session.close();
  }

  private Status after(int steps) {
    for (int i = 0; i < steps; i++) {
      session.playback().step();
    }
    return session.playback().settle();
  }

  @Test
  void itsEndsAreTheFirstAndTheLastFrame() {
    Status status = after(20);
    assertThat(bar.index(0, status.tape())).isZero();
    assertThat(bar.index(400, status.tape())).isEqualTo(10);
    assertThat(bar.index(800, status.tape())).isEqualTo(20);
  }

  @Test
  void theHeadStandsWhereItsFrameIs() {
    after(20);
    session.playback().moveTo(10);
    Page page = new Page();
    bar.draw(page, session.playback().settle());
    Page.Shape head = page.shapes.get(page.shapes.size() - 1);
    assertThat(head.colour()).isEqualTo(Palette.BRIGHT);
    assertThat(head.box().x() + head.box().width() / 2).isEqualTo(400);
    assertThat(page.words()).contains("step 10 of episode 1, 10 behind the end");
  }

  @Test
  void successIsMarkedWhereItHappened() {
    Page page = new Page();
    bar.draw(page, after(20));
    Page.Shape mark =
        page.shapes.stream()
            .filter(shape -> shape.colour().equals(Palette.GOOD))
            .findFirst()
            .orElseThrow();
    assertThat(mark.box().x() + mark.box().width() / 2).isEqualTo(400);
  }

  @Test
  void aBranchIsMarkedAndNamed() {
    after(20);
    session.playback().moveTo(5);
    session.control(Controllers.policy("puller", (observation, action) -> action[0] = -1));
    Page page = new Page();
    bar.draw(page, after(3));
    assertThat(page.words()).contains("branch 1");
    assertThat(page.shapes).anyMatch(shape -> shape.colour().equals(Palette.OTHER));
  }

  @Test
  void nothingSticksOut() {
    Page page = new Page();
    bar.draw(page, after(45));
    assertThat(page.outside(AREA)).isEmpty();
    assertThat(page.overlaps()).isEmpty();
  }
}
