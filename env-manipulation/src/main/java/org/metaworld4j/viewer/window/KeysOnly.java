package org.metaworld4j.viewer.window;

import com.jme3.input.RawInputListener;
import com.jme3.input.event.JoyAxisEvent;
import com.jme3.input.event.JoyButtonEvent;
import com.jme3.input.event.MouseButtonEvent;
import com.jme3.input.event.MouseMotionEvent;
import com.jme3.input.event.TouchEvent;

/** A listener to keys, which lets all else pass. */
abstract class KeysOnly implements RawInputListener {

  @Override
  public void beginInput() {}

  @Override
  public void endInput() {}

  @Override
  public void onJoyAxisEvent(JoyAxisEvent event) {}

  @Override
  public void onJoyButtonEvent(JoyButtonEvent event) {}

  @Override
  public void onMouseMotionEvent(MouseMotionEvent event) {}

  @Override
  public void onMouseButtonEvent(MouseButtonEvent event) {}

  @Override
  public void onTouchEvent(TouchEvent event) {}
}
