package org.metaworld4j.viewer.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Palette;
import org.metaworld4j.viewer.session.Controllers;
import org.metaworld4j.viewer.session.Session;
import org.metaworld4j.viewer.session.Status;

class HeadsUpTest {

  private static final Area AREA = new Area(0, 0, 272, 720);

  private final Session session =
      Session.of(new Told(), Controllers.policy("pusher", (observation, action) -> action[0] = 1));

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

  private static Page page(Status status, Area area) {
    Page page = new Page();
    HeadsUp.draw(page, area, status);
    return page;
  }

  @Test
  void saysWhatIsPlayedHowFarItIsAndWhatItBrought() {
    Page page = page(after(5), AREA);
    assertThat(page.words()).contains("Told-v0", "episode 1", "acts: pusher", "paused \u00d71");
    assertThat(page.beside("step")).isEqualTo("5 / 40");
    assertThat(page.beside("reward")).isEqualTo("0.500");
    assertThat(page.beside("return")).isEqualTo("1.50");
    assertThat(page.beside("success")).isEqualTo("not yet");
  }

  @Test
  void saysWhenItSucceeded() {
    Page page = page(after(12), AREA);
    assertThat(page.beside("success")).isEqualTo("at step 10");
    assertThat(page.text("at step 10").colour()).isEqualTo(Palette.GOOD);
  }

  @Test
  void showsActionGripperAndPartsOfTheReward() {
    Page page = page(after(5), AREA);
    assertThat(page.beside("x")).isEqualTo("+1.00");
    assertThat(page.beside("jaws")).isEqualTo("+0.00");
    assertThat(page.beside("gripper")).isEqualTo("40 mm");
    assertThat(page.beside("push")).isEqualTo("0.500");
  }

  @Test
  void drawsTheReturnAsACurve() {
    Page page = page(after(5), AREA);
    assertThat(page.lines).hasSize(1);
    assertThat(page.lines.get(0).colour()).isEqualTo(Palette.ACCENT);
    assertThat(page.lines.get(0).box().height()).isGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(ints = {280, 420, 560, 720, 1000})
  void nothingOverlapsOrSticksOutAtAnyHeight(int height) {
    Area area = new Area(0, 0, 272, height);
    Page page = page(after(12), area);
    assertThat(page.overlaps()).isEmpty();
    assertThat(page.outside(area)).isEmpty();
  }
}
