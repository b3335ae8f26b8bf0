package org.metaworld4j.viewer.window;

import com.jme3.post.SceneProcessor;
import com.jme3.profile.AppProfiler;
import com.jme3.renderer.RenderManager;
import com.jme3.renderer.ViewPort;
import com.jme3.renderer.queue.RenderQueue;
import com.jme3.texture.FrameBuffer;

/** Does something each time that a port was drawn. */
final class AfterDrawing implements SceneProcessor {

  private final Runnable work;
  private boolean initialized;

  AfterDrawing(Runnable work) {
    this.work = work;
  }

  @Override
  public void initialize(RenderManager manager, ViewPort port) {
    initialized = true;
  }

  @Override
  public boolean isInitialized() {
    return initialized;
  }

  @Override
  public void postFrame(FrameBuffer out) {
    work.run();
  }

  @Override
  public void reshape(ViewPort port, int width, int height) {}

  @Override
  public void preFrame(float seconds) {}

  @Override
  public void postQueue(RenderQueue queue) {}

  @Override
  public void cleanup() {}

  @Override
  public void setProfiler(AppProfiler profiler) {}
}
