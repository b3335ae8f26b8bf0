package org.metaworld4j.viewer.window;

import com.jme3.input.event.MouseButtonEvent;
import com.jme3.input.event.MouseMotionEvent;
import com.jme3.scene.Spatial;
import com.simsilica.lemur.event.DefaultMouseListener;
import java.util.function.DoubleConsumer;

/** What the mouse does on the timeline: goes where it is while a button is held. */
final class Scrub extends DefaultMouseListener {

  private final DoubleConsumer goTo;
  private boolean held;

  /**
   * Makes a listener.
   *
   * @param goTo takes the x of the mouse in the window, pixels
   */
  Scrub(DoubleConsumer goTo) {
    this.goTo = goTo;
  }

  @Override
  public void mouseButtonEvent(MouseButtonEvent event, Spatial target, Spatial capture) {
    event.setConsumed();
    held = event.isPressed();
    if (held) {
      goTo.accept(event.getX());
    }
  }

  @Override
  public void mouseMoved(MouseMotionEvent event, Spatial target, Spatial capture) {
    if (held) {
      goTo.accept(event.getX());
    }
  }
}
