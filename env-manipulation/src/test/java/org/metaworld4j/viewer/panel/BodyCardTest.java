package org.metaworld4j.viewer.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metaworld4j.viewer.session.Controllers;
import org.metaworld4j.viewer.session.Frame;
import org.metaworld4j.viewer.session.Session;

class BodyCardTest {

  private static Page page(int node) {
    try (Session session = Session.of(new Told(), Controllers.still())) {
      Frame frame = session.playback().settle().frame();
      Page page = new Page();
      BodyCard.draw(page, 10, 10, frame, node);
      return page;
    }
  }

  @Test
  void tellsPoseMotionAndSummedForcesOfABody() {
    Page page = page(1);
    assertThat(page.words()).contains("ball");
    assertThat(page.beside("position, m")).isEqualTo("0.000  0.000  0.100");
    assertThat(page.beside("velocity, m/s")).isEqualTo("0.500  0.000  0.000");
    assertThat(page.beside("spin, rad/s")).isEqualTo("0.000  0.000  2.00");
    assertThat(page.beside("floor")).as("two points of 2.5 N").isEqualTo("5.00 N");
    assertThat(page.overlaps()).isEmpty();
  }

  @Test
  void tellsThePoseOfAThingWithoutABody() {
    Page page = page(2);
    assertThat(page.words()).contains("left finger").doesNotContain("Touches");
    assertThat(page.beside("position, m")).isEqualTo("0.000  \u22120.020  0.200");
  }

  @Test
  void anglesAreThoseOfTheQuaternion() {
    double half = Math.toRadians(15);
    double[] aboutX = {Math.cos(half), Math.sin(half), 0, 0};
    double[] aboutZ = {Math.cos(half), 0, 0, Math.sin(half)};
    assertThat(BodyCard.angles(aboutX, 0)).containsExactly(new double[] {30, 0, 0}, within(1e-9));
    assertThat(BodyCard.angles(aboutZ, 0)).containsExactly(new double[] {0, 0, 30}, within(1e-9));
  }
}
