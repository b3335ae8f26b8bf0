package org.metaworld4j.viewer.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Vec3;
import org.metaworld4j.viewer.panel.Told;
import org.metaworld4j.viewer.session.Controllers;
import org.metaworld4j.viewer.session.Frame;
import org.metaworld4j.viewer.session.Session;

class EyeTest {

  private static final double LONG = 10; // s

  private final Session session =
      Session.of(new Told(), Controllers.policy("pusher", (observation, action) -> action[0] = 1));
  private final Frame frame = session.playback().settle().frame();
  private final Scene scene = frame.episode().scene();
  private final Eye eye = new Eye();

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void beginsAtTheFirstCamera() {
    assertThat(eye.look(frame, 0).view().position()).isEqualTo(new Vec3(0, -3, 1));
    assertThat(eye.name(scene)).isEqualTo("front");
  }

  @Test
  void goesThroughAllCamerasInACircle() {
    eye.next(scene, 1);
    assertThat(eye.name(scene)).isEqualTo("above");
    eye.next(scene, 1);
    assertThat(eye.name(scene)).isEqualTo("front");
    eye.next(scene, -1);
    assertThat(eye.name(scene)).isEqualTo("above");
    eye.choose(scene, 7);
    assertThat(eye.name(scene)).as("there is no eighth").isEqualTo("above");
  }

  @Test
  void glidesToTheNextCamera() {
    eye.look(frame, 0);
    eye.choose(scene, 1);
    double onTheWay = eye.look(frame, 0.1).view().position().z();
    assertThat(onTheWay).isBetween(1.01, 3.99);
    assertThat(eye.look(frame, LONG).view().position()).isEqualTo(new Vec3(0, -0.1, 4));
  }

  @Test
  void staysWhereItIsWhenItIsSetFree() {
    Vec3 before = eye.look(frame, LONG).view().position();
    eye.free(frame);
    Vec3 after = eye.look(frame, LONG).view().position();
    assertThat(after.minus(before).length()).isCloseTo(0, within(1e-9));
    assertThat(eye.name(scene)).isEqualTo("free camera");
  }

  @Test
  void turnsAroundWhatIsAhead() {
    eye.look(frame, LONG);
    eye.ahead(2);
    eye.turn(frame, 100, 0);
    Glimpse turned = eye.look(frame, LONG);
    double distance = turned.view().target().minus(turned.view().position()).length();
    assertThat(distance).isCloseTo(2, within(1e-9));
    assertThat(turned.view().position().x()).as("dragged right, goes left").isLessThan(-0.1);
  }

  @Test
  void goesAlongWithWhatItFollows() {
    eye.look(frame, LONG);
    eye.follow(frame, "ball");
    Vec3 before = eye.look(frame, LONG).view().position();
    for (int i = 0; i < 5; i++) {
      session.playback().step();
    }
    Frame later = session.playback().settle().frame();
    Vec3 moved = eye.look(later, LONG).view().position().minus(before);
    assertThat(moved.minus(new Vec3(0.5, 0, 0)).length()).isCloseTo(0, within(1e-9));
    assertThat(eye.name(scene)).isEqualTo("follows ball");
    eye.next(scene, 1);
    assertThat(eye.name(scene)).as("back at the camera it left").isEqualTo("front");
  }

  @Test
  void shiftingByThePicturesHeightMovesTheTargetByWhatTheEyeSees() {
    eye.look(frame, LONG);
    eye.ahead(2);
    eye.free(frame);
    Vec3 before = eye.look(frame, LONG).view().target();
    eye.shift(frame, 600, 0, 600);
    Vec3 moved = eye.look(frame, LONG).view().target().minus(before);
    assertThat(moved.length()).isCloseTo(4 * Math.tan(Math.toRadians(22.5)), within(1e-9));
  }

  @Test
  void theWheelComesNearer() {
    eye.look(frame, LONG);
    eye.ahead(2);
    eye.zoom(frame, 3);
    Glimpse near = eye.look(frame, LONG);
    assertThat(near.view().target().minus(near.view().position()).length()).isLessThan(1.5);
  }
}
