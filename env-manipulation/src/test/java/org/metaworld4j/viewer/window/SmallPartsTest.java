package org.metaworld4j.viewer.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jme3.asset.DesktopAssetManager;
import com.jme3.math.Vector3f;
import com.jme3.scene.VertexBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Viewable;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.viewer.panel.Told;
import org.metaworld4j.viewer.session.Controllers;
import org.metaworld4j.viewer.session.Session;

class SmallPartsTest {

  private static final Logger ENGINE_LOG = Logger.getLogger("com.jme3");

  @Test
  void trailsBelongToTheHandAndToThings() {
    try (ParametricEnv<?, ?> env = Envs.make("pick-place-v3")) {
      Scene scene = env.as(Viewable.class).orElseThrow().scene();
      Trailed trailed = new Trailed(scene);
      assertThat(trailed.fingers()).hasSize(2);
      List<String> things =
          trailed.things().stream().map(i -> scene.nodes().get(i).name()).toList();
      assertThat(things).contains("puck").doesNotContain("arm link 3", "goal");
    }
  }

  @Test
  void aNoticeIsShownForAWhile() {
    Notices notices = new Notices();
    notices.say("hello");
    assertThat(notices.after(0.1)).map(Notices.Notice::text).contains("hello");
    assertThat(notices.after(1)).isPresent();
    assertThat(notices.after(10)).isEmpty();
    notices.complain("no");
    assertThat(notices.after(0.1)).map(Notices.Notice::wrong).contains(true);
  }

  @Test
  void anExhibitRefusesAbsurdSizesAndTracksThatAreNotThere() {
    try (Session session = Session.of(new Told(), Controllers.still())) {
      assertThatThrownBy(() -> exhibit(session, 0, 5, 480))
          .hasMessage("width: expected 64 to 16384 pixels, got 5");
      assertThatThrownBy(() -> exhibit(session, 0, 640, 99_999))
          .hasMessage("height: expected 64 to 16384 pixels, got 99999");
      assertThatThrownBy(() -> exhibit(session, 3, 640, 480))
          .hasMessage("tracks: expected some of 0 to 0, got [3]");
    }
  }

  private static Exhibit exhibit(Session session, int track, int width, int height) {
    return new Exhibit(
        session.playback(),
        List.of(track),
        List.of(session),
        List.of(),
        false,
        "test",
        width,
        height,
        Optional.empty(),
        Path.of(""));
  }

  @Test
  void aTubeLiesAroundItsAxis() {
    Solids solids = solids();
    solids.tube(new Vector3f(0, 0, 0), new Vector3f(1, 0, 0), 0.1, 0.1);
    solids.finish();
    FloatBuffer points = solids.geometry().getMesh().getFloatBuffer(VertexBuffer.Type.Position);
    for (int i = 0; i < 16; i++) {
      float x = points.get(3 * i);
      double fromAxis = Math.hypot(points.get(3 * i + 1), points.get(3 * i + 2));
      assertThat(x).isIn(0f, 1f);
      assertThat(fromAxis).isBetween(0.0999, 0.1001);
    }
  }

  private static Solids solids() {
    ENGINE_LOG.setLevel(Level.SEVERE);
    Solids solids = new Solids("test", new DesktopAssetManager(true), false);
    solids.clear();
    return solids;
  }

  @Test
  void manySolidsMakeRoom() {
    Solids solids = solids();
    for (int i = 0; i < 200; i++) {
      solids.ball(new Vector3f(i, 0, 0), 0.1);
      solids.arrow(new Vector3f(i, 0, 0), new Vector3f(i, 1, 0), 0.02);
    }
    solids.finish();
    int points = solids.geometry().getMesh().getVertexCount();
    assertThat(points).isGreaterThanOrEqualTo(200 * (40 + 48));
  }
}
