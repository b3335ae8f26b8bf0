package org.metaworld4j.viewer.render;

import com.jme3.system.AppSettings;
import com.jme3.system.SystemListener;
import com.jme3.system.lwjgl.LwjglOffscreenBuffer;
import java.util.Optional;

/** An OpenGL context that nobody sees, made and driven by the thread that calls it. */
final class HiddenWindow extends LwjglOffscreenBuffer implements SystemListener {

  private static final int SMALL = 16; // pixels; frames have buffers of their own

  private Optional<Throwable> failure = Optional.empty(); // the first says most

  /**
   * Makes the context current on this thread.
   *
   * @throws IllegalStateException if there is none to be had; the message is GLFW's
   */
  void open() {
    AppSettings wanted = new AppSettings(true);
    wanted.setResolution(SMALL, SMALL);
    wanted.setWindowSize(SMALL, SMALL);
    wanted.setVSync(false);
    wanted.setAudioRenderer(null);
    setSettings(wanted);
    setSystemListener(this);
    Surfaceless.choose();
    if (!initInThread()) {
      Throwable reason = failure.orElseThrow();
      throw new IllegalStateException(reason.getMessage(), reason);
    }
  }

  /** Frees the context; by the thread that opened it. */
  void shut() {
    deinitInThread();
  }

  @Override
  public void handleError(String message, Throwable cause) {
    if (failure.isEmpty()) {
      failure = Optional.of(cause == null ? new IllegalStateException(message) : cause);
    }
  }

  @Override
  public void initialize() {}

  @Override
  public void reshape(int width, int height) {}

  @Override
  public void update() {}

  @Override
  public void requestClose(boolean force) {}

  @Override
  public void gainFocus() {}

  @Override
  public void loseFocus() {}

  @Override
  public void destroy() {}
}
