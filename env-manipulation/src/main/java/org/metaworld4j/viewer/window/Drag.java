package org.metaworld4j.viewer.window;

import com.jme3.input.MouseInput;
import com.jme3.input.event.MouseButtonEvent;
import com.jme3.input.event.MouseMotionEvent;
import com.jme3.scene.Spatial;
import com.simsilica.lemur.event.DefaultMouseListener;
import java.util.function.IntSupplier;

/** What the mouse does in the scene: turns, shifts, comes nearer, picks. */
final class Drag extends DefaultMouseListener {

  /** What is moved and picked in; lengths are pixels, y down. */
  interface Scene {

    void turn(double right, double down);

    void shift(double right, double down);

    void zoom(double notches);

    void click(double x, double y);
  }

  private static final int STILL = 4; // pixels that a click may move
  private static final double NOTCH = 120; // of the wheel, in the engine's units

  private final Scene scene;
  private final IntSupplier height;
  private int button = -1; // that is held
  private double x; // of the last motion
  private double y;
  private double travelled; // pixels since the button went down

  /**
   * Makes a listener.
   *
   * @param scene what is moved
   * @param height of the window, pixels
   */
  Drag(Scene scene, IntSupplier height) {
    this.scene = scene;
    this.height = height;
  }

  @Override
  public void mouseButtonEvent(MouseButtonEvent event, Spatial target, Spatial capture) {
    event.setConsumed();
    if (event.isPressed()) {
      button = event.getButtonIndex();
      x = event.getX();
      y = event.getY();
      travelled = 0;
      return;
    }
    if (button == MouseInput.BUTTON_LEFT && travelled <= STILL) {
      scene.click(event.getX(), height.getAsInt() - event.getY());
    }
    button = -1;
  }

  @Override
  public void mouseMoved(MouseMotionEvent event, Spatial target, Spatial capture) {
    if (event.getDeltaWheel() != 0) {
      scene.zoom(event.getDeltaWheel() / NOTCH);
    }
    double right = event.getX() - x;
    double down = y - event.getY();
    x = event.getX();
    y = event.getY();
    travelled += Math.abs(right) + Math.abs(down);
    if (travelled <= STILL) {
      return;
    }
    if (button == MouseInput.BUTTON_LEFT) {
      scene.turn(right, down);
    } else if (button >= 0) {
      scene.shift(right, down);
    }
  }
}
