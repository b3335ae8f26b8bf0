package org.metaworld4j.viewer.window;

import com.jme3.material.Material;
import com.jme3.math.Vector3f;
import com.jme3.scene.Node;
import com.simsilica.lemur.Container;
import com.simsilica.lemur.component.BorderLayout;
import com.simsilica.lemur.event.MouseListener;
import java.util.List;
import java.util.function.BiConsumer;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Canvas;
import org.metaworld4j.viewer.ink.InkPanel;
import org.metaworld4j.viewer.panel.TimelineBar;

/**
 * What surrounds the scene: the plots on its left, the heads-up panel on its right, the timeline
 * below, and what is written over it. In a small window the panels make room for the scene.
 */
final class Chrome implements AutoCloseable {

  private static final double SIDE = 272; // width of panels, pixels
  private static final double NARROW = 560; // window without side panels, pixels
  private static final double MIDDLING = 900; // window with one side panel, pixels
  private static final double FLAT = 320; // window without a timeline, pixels
  private static final float OVER = 20; // z of what is over the scene

  private final Node gui;
  private final Container frame = new Container(new BorderLayout());
  private final Pane headsUp;
  private final Pane plots;
  private final Pane timeline;
  private final Pane scene;
  private final InkPanel over;
  private boolean panelWanted = true;
  private boolean plotsWanted;
  private int width;
  private int height;

  /** Makes all of it, below a node of the window. */
  Chrome(Node gui, Material ink) {
    this.gui = gui;
    headsUp = new Pane("heads-up", ink, SIDE, 0);
    plots = new Pane("plots", ink, SIDE + 28, 0);
    timeline = new Pane("timeline", ink, 0, TimelineBar.HEIGHT);
    scene = new Pane("scene", ink, 0, 0);
    over = new InkPanel("over", ink);
    frame.setBackground(null);
    frame.addChild(scene.panel(), BorderLayout.Position.Center);
    gui.attachChild(frame);
    gui.attachChild(over.geometry());
  }

  /** Has the scene's part of the window listen to the mouse. */
  void listen(MouseListener sceneListener, MouseListener timelineListener) {
    scene.panel().addMouseListener(sceneListener);
    timeline.panel().addMouseListener(timelineListener);
  }

  /** Shows the panels, or no longer. */
  void togglePanel() {
    panelWanted = !panelWanted;
    arrange();
  }

  /** Shows the plots, or no longer. */
  void togglePlots() {
    plotsWanted = !plotsWanted;
    arrange();
  }

  void resize(int newWidth, int newHeight) {
    width = newWidth;
    height = newHeight;
    arrange();
  }

  private void arrange() {
    for (Pane pane : List.of(headsUp, plots, timeline)) {
      if (pane.isShown()) {
        frame.removeChild(pane.panel());
      }
    }
    if (panelWanted && height >= FLAT) {
      frame.addChild(timeline.panel(), BorderLayout.Position.South);
    }
    boolean roomForTwo = width >= MIDDLING;
    if (plotsWanted && width >= NARROW) {
      frame.addChild(plots.panel(), BorderLayout.Position.West);
    }
    if (panelWanted && (plotsWanted ? roomForTwo : width >= NARROW)) {
      frame.addChild(headsUp.panel(), BorderLayout.Position.East);
    }
    Vector3f size = new Vector3f(width, height, 0);
    frame.setPreferredSize(size);
    frame.setSize(size);
    frame.setLocalTranslation(0, height, 0);
    over.geometry().setLocalTranslation(0, height, OVER);
    gui.updateLogicalState(0);
    gui.updateGeometricState();
    for (Pane pane : List.of(headsUp, plots, timeline, scene)) {
      pane.locate(height);
    }
  }

  /** Returns the scene's part of the window. */
  Area scene() {
    return scene.area();
  }

  /** Returns the timeline's part of the window. */
  Area timeline() {
    return timeline.area();
  }

  void drawHeadsUp(BiConsumer<Canvas, Area> drawing) {
    draw(headsUp, drawing);
  }

  void drawPlots(BiConsumer<Canvas, Area> drawing) {
    draw(plots, drawing);
  }

  void drawTimeline(BiConsumer<Canvas, Area> drawing) {
    draw(timeline, drawing);
  }

  private static void draw(Pane pane, BiConsumer<Canvas, Area> drawing) {
    if (pane.isShown()) {
      pane.draw(drawing);
    }
  }

  /** Draws what is over the scene, in coordinates of the window. */
  void drawOver(BiConsumer<Canvas, Area> drawing) {
    over.draw(canvas -> drawing.accept(canvas, scene()));
  }

  @Override
  public void close() {
    frame.removeFromParent();
    over.geometry().removeFromParent();
  }
}
