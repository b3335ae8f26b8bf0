package org.metaworld4j.viewer.window;

import com.jme3.system.lwjgl.LwjglDisplay;

/**
 * A window whose loop runs on the thread that opens it, as macOS demands and as is easiest to end
 * everywhere: when the call returns, the window is gone.
 */
final class CallersDisplay extends LwjglDisplay {

  @Override
  public void create(boolean waitFor) {
    Thread caller = Thread.currentThread();
    Thread.UncaughtExceptionHandler handler = caller.getUncaughtExceptionHandler();
    try {
      run();
    } finally {
      caller.setUncaughtExceptionHandler(handler); // the engine puts its own there
    }
  }

  /** Draws a picture; if that fails, the window closes, and the listener knows why. */
  @Override
  protected void runLoop() {
    try {
      super.runLoop();
    } catch (RuntimeException | Error failure) {
      listener.handleError("drawing failed", failure);
    }
  }
}
