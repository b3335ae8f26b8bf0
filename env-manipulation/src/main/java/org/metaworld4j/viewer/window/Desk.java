package org.metaworld4j.viewer.window;

import com.jme3.material.Material;
import com.jme3.renderer.Camera;
import com.jme3.renderer.ViewPort;
import com.jme3.scene.Node;
import org.metaworld4j.viewer.render.GraphicsContext;

/**
 * What all screens of a window draw with.
 *
 * @param context draws
 * @param gui holds what is in front of scenes; one unit a pixel, from the lower left corner
 * @param ink draws panels
 */
record Desk(GraphicsContext context, Node gui, Material ink) {

  /** Makes a port that is drawn before all else. */
  ViewPort port(String name) {
    return context.renderManager().createPreView(name, new Camera(1, 1));
  }
}
