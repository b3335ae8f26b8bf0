package org.metaworld4j.viewer.window;

import com.jme3.material.Material;
import com.jme3.math.Vector3f;
import com.jme3.scene.Geometry;
import com.jme3.scene.Spatial.CullHint;
import com.jme3.scene.shape.Quad;
import com.simsilica.lemur.Panel;
import com.simsilica.lemur.component.AbstractGuiComponent;
import com.simsilica.lemur.core.GuiControl;
import java.util.function.BiConsumer;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Canvas;
import org.metaworld4j.viewer.ink.InkPanel;

/**
 * A panel of Lemur's that is drawn with ink: Lemur gives it its place and the mouse's events, what
 * is on it is drawn by a function of its area, in coordinates of the window.
 */
final class Pane extends AbstractGuiComponent {

  private final Panel panel;
  private final InkPanel ink;
  private final Geometry touch; // what the mouse hits, not drawn
  private final Vector3f wanted;
  private Area area = new Area(0, 0, 0, 0);

  /**
   * Makes a pane.
   *
   * @param name of its geometry
   * @param material from {@link InkPanel#ink}
   * @param width that it wants, pixels
   * @param height that it wants, pixels
   */
  Pane(String name, Material material, double width, double height) {
    wanted = new Vector3f((float) width, (float) height, 0);
    ink = new InkPanel(name, material);
    touch = new Geometry(name + " touch", new Quad(1, 1));
    touch.setMaterial(material);
    touch.setCullHint(CullHint.Always);
    panel = new Panel();
    panel.setName(name);
    panel.setBackground(this);
  }

  Panel panel() {
    return panel;
  }

  /** Returns whether it has a place at all. */
  boolean isShown() {
    return panel.getParent() != null;
  }

  /** Returns where it is in the window; empty before it has its place. */
  Area area() {
    return area;
  }

  /** Draws it anew, in an area with its upper left corner at the origin. */
  void draw(BiConsumer<Canvas, Area> drawing) {
    Area own = new Area(0, 0, area.width(), area.height());
    ink.draw(canvas -> drawing.accept(canvas, own));
  }

  @Override
  public void attach(GuiControl parent) {
    super.attach(parent);
    parent.getNode().attachChild(touch);
    parent.getNode().attachChild(ink.geometry());
  }

  @Override
  public void detach(GuiControl parent) {
    touch.removeFromParent();
    ink.geometry().removeFromParent();
    super.detach(parent);
  }

  @Override
  public void calculatePreferredSize(Vector3f size) {
    size.set(wanted);
  }

  @Override
  public void reshape(Vector3f position, Vector3f size) {
    touch.setLocalTranslation(position.x, position.y - size.y, position.z);
    touch.setLocalScale(size.x, size.y, 1);
    ink.geometry().setLocalTranslation(position);
    area = new Area(0, 0, size.x, size.y);
  }

  /** Fills a window of some size, without anybody's layout. */
  void fill(int width, int height) {
    Vector3f size = new Vector3f(width, height, 0);
    panel.setPreferredSize(size);
    panel.setSize(size);
    panel.setLocalTranslation(0, height, 0);
  }

  /** Notes where it is in a window of some height. */
  void locate(double windowHeight) {
    Vector3f corner = panel.getWorldTranslation();
    area = new Area(corner.x, windowHeight - corner.y, area.width(), area.height());
  }
}
