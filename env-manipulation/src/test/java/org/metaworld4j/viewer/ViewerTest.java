package org.metaworld4j.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.viewer.panel.Told;
import org.metaworld4j.viewer.render.GraphicsUnavailableException;
import org.metaworld4j.viewer.session.Controller;
import org.metaworld4j.viewer.session.Controllers;
import org.metaworld4j.viewer.session.Session;

class ViewerTest {

  @Test
  void withoutADisplayItSaysSoInASentence() {
    assumeTrue(
        System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null,
        "there is a display here");
    assertThatThrownBy(() -> Viewer.show(new Told()))
        .isInstanceOf(GraphicsUnavailableException.class)
        .hasMessageStartingWith("window: expected a display, got neither DISPLAY nor WAYLAND")
        .hasMessageContaining("xvfb-run");
  }

  @Test
  void sessionsHaveToShareAPlayback() {
    try (Session one = Session.of(new Told(), Controllers.still());
        Session other = Session.of(new Told(), Controllers.still())) {
      assertThatThrownBy(() -> Viewer.of(one, other))
          .hasMessageStartingWith("sessions: expected all on one playback");
    }
    assertThatThrownBy(Viewer::of).hasMessage("sessions: expected at least one, got none");
  }

  @Test
  void theExpertPlaysFirstWhereThereIsOne() {
    assertThat(names((InPlaceEnv<?, ?>) Envs.make("reach-v3")))
        .containsExactly("expert", "random", "still");
    assertThat(names(new Told())).containsExactly("random", "still");
  }

  private static List<String> names(InPlaceEnv<?, ?> env) {
    try (env) {
      return Viewer.players(env).stream().map(Controller.Source::name).toList();
    }
  }
}
