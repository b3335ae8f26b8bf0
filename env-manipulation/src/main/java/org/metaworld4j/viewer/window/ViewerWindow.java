package org.metaworld4j.viewer.window;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lwjgl.system.Platform;
import org.metaworld4j.viewer.render.GraphicsContext;
import org.metaworld4j.viewer.render.GraphicsUnavailableException;

/** Opens windows, one at a time. */
public final class ViewerWindow {

  private static final Logger ENGINE_LOG = Logger.getLogger("com.jme3");
  private static final String INSTEAD =
      "start it on a desktop or below xvfb-run, or make pictures and films, which need no display";

  private ViewerWindow() {}

  /**
   * Opens a window on the calling thread and returns when it is closed. The playback is left as it
   * is then.
   *
   * @throws GraphicsUnavailableException if there is no display, or no OpenGL on it
   */
  public static void open(Exhibit exhibit) {
    checkDisplay();
    ENGINE_LOG.setLevel(Level.OFF); // what goes wrong is told by the exception
    GraphicsContext.release();
    WindowApplication application = new WindowApplication(exhibit);
    Optional<Throwable> failure = application.run();
    if (failure.isPresent()) {
      throw failed(failure.get(), application.wasOpen());
    }
  }

  private static void checkDisplay() {
    boolean none = isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY");
    if (none && Platform.get() == Platform.LINUX) {
      throw new GraphicsUnavailableException(
          "window: expected a display, got neither DISPLAY nor WAYLAND_DISPLAY; " + INSTEAD, null);
    }
  }

  private static boolean isUnset(String variable) {
    String value = System.getenv(variable);
    return value == null || value.isBlank();
  }

  private static RuntimeException failed(Throwable failure, boolean wasOpen) {
    if (wasOpen) {
      return new IllegalStateException("window: stopped by " + failure, failure);
    }
    String message = String.valueOf(failure.getMessage()).strip();
    String where = isUnset("DISPLAY") ? "" : " on DISPLAY " + System.getenv("DISPLAY");
    return new GraphicsUnavailableException(
        "window: expected a display with OpenGL 3.2, got '"
            + message
            + "'"
            + where
            + "; "
            + INSTEAD,
        failure);
  }
}
