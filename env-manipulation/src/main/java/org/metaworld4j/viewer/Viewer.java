package org.metaworld4j.viewer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.task.Demonstrator;
import org.metaworld4j.viewer.render.Quality;
import org.metaworld4j.viewer.session.Controller;
import org.metaworld4j.viewer.session.Controllers;
import org.metaworld4j.viewer.session.Playback;
import org.metaworld4j.viewer.session.Session;
import org.metaworld4j.viewer.window.Exhibit;
import org.metaworld4j.viewer.window.ViewerWindow;

/**
 * The window in which runs are watched, and how to open it.
 *
 * <pre>{@code
 * Viewer.show(Envs.make("pick-place-v3"));
 *
 * try (Session session = Session.of(env, Controllers.expert())) {
 *   Viewer.of(session).title("my run").size(960, 720).open();
 * }
 * }</pre>
 */
public final class Viewer {

  private final Playback playback;
  private final List<Integer> tracks;
  private final List<Session> sessions;
  private List<Controller.Source> players = List.of();
  private boolean grid;
  private String title = "metaworld4j";
  private int width = 1280;
  private int height = 800;
  private Optional<Quality> quality = Optional.empty();
  private Path folder = Path.of("");

  private Viewer(Playback playback, List<Session> sessions) {
    this.playback = playback;
    this.sessions = List.copyOf(sessions);
    tracks = IntStream.range(0, playback.status().tapes().size()).boxed().toList();
  }

  /**
   * Plays an environment in a window, by its expert if it has one, and else by chance; returns when
   * the window is closed.
   *
   * @param env that is {@link org.metaworld4j.core.scene.Viewable}; closed in the end
   * @throws org.metaworld4j.viewer.render.GraphicsUnavailableException if there is no display
   */
  public static void show(InPlaceEnv<?, ?> env) {
    List<Controller.Source> players = players(env);
    try (Session session = Session.of(env, players.get(0))) {
      session.playback().play();
      of(session).title(env.spec().id()).players(players).open();
    }
  }

  /** Returns who can act in an environment without having learned it, the best first. */
  public static List<Controller.Source> players(InPlaceEnv<?, ?> env) {
    List<Controller.Source> players = new ArrayList<>();
    if (env.as(Demonstrator.class).isPresent()) {
      players.add(Controllers.expert());
    }
    players.add(Controllers.random(0));
    players.add(Controllers.still());
    return List.copyOf(players);
  }

  /**
   * Returns a viewer of live runs.
   *
   * @param sessions the controls of all tracks of one playback, in their order; a second track is
   *     shown as a ghost of the first
   */
  public static Viewer of(Session... sessions) {
    if (sessions.length == 0) {
      throw new IllegalArgumentException("sessions: expected at least one, got none");
    }
    Playback playback = sessions[0].playback();
    if (Arrays.stream(sessions).anyMatch(session -> session.playback() != playback)) {
      throw new IllegalArgumentException(
          "sessions: expected all on one playback, got several; make them by"
              + " Session.of(playback, simulation)");
    }
    return new Viewer(playback, List.of(sessions));
  }

  /** Returns a viewer of runs that nobody controls, such as recorded ones. */
  public static Viewer of(Playback playback) {
    return new Viewer(playback, List.of());
  }

  /** Shows every track in a cell of its own, all at once. */
  public Viewer grid() {
    grid = true;
    return this;
  }

  /** Names those who can be chosen to act. */
  public Viewer players(List<Controller.Source> others) {
    players = List.copyOf(others);
    return this;
  }

  /** Sets the title of the window. */
  public Viewer title(String text) {
    title = text;
    return this;
  }

  /** Sets the size of the window, pixels; 1280 by 800 if it is not set. */
  public Viewer size(int newWidth, int newHeight) {
    width = newWidth;
    height = newHeight;
    return this;
  }

  /** Draws at a quality, instead of the best that is smooth on this machine. */
  public Viewer quality(Quality fixed) {
    quality = Optional.of(fixed);
    return this;
  }

  /** Sets the folder that recordings are saved in; the current one if it is not set. */
  public Viewer saveTo(Path where) {
    folder = where;
    return this;
  }

  /**
   * Opens the window on the calling thread, which has to be the first one on macOS, and returns
   * when it is closed. The sessions are left open.
   *
   * @throws org.metaworld4j.viewer.render.GraphicsUnavailableException if there is no display, or
   *     no OpenGL on it
   */
  public void open() {
    ViewerWindow.open(
        new Exhibit(
            playback, tracks, sessions, players, grid, title, width, height, quality, folder));
  }
}
