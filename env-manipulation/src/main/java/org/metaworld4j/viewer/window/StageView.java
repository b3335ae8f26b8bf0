package org.metaworld4j.viewer.window;

import com.jme3.math.Ray;
import com.jme3.math.Vector2f;
import com.jme3.math.Vector3f;
import com.jme3.renderer.Camera;
import com.jme3.renderer.Renderer;
import com.jme3.renderer.ViewPort;
import com.jme3.renderer.queue.OpaqueComparator;
import com.jme3.renderer.queue.RenderQueue.Bucket;
import com.jme3.scene.Node;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.metaworld4j.core.scene.Layer;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Vec3;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.render.GraphicsContext;
import org.metaworld4j.viewer.render.Quality;
import org.metaworld4j.viewer.render.SceneGraph;
import org.metaworld4j.viewer.render.Studio;
import org.metaworld4j.viewer.session.Frame;

/** A part of the window, or of a picture, that shows the scene of a run. */
final class StageView implements AutoCloseable {

  private static final float NEAR = 0.02f; // m
  private static final float FAR = 100; // m

  private final GraphicsContext context;
  private final ViewPort port;
  private final Camera lens;
  private final Node extras = new Node("extras");
  private final Set<Layer> shown = EnumSet.of(Layer.THINGS, Layer.MARKS);
  private Studio studio;
  private Quality quality;
  private SceneGraph graph;
  private Area area = new Area(0, 0, 1, 1);
  private Optional<Sheet> sheet = Optional.empty();

  /**
   * Makes a view that shows nothing yet.
   *
   * @param context draws it
   * @param port where; with its own camera
   * @param quality of pictures
   */
  StageView(GraphicsContext context, ViewPort port, Quality quality) {
    this.context = context;
    this.port = port;
    this.quality = quality;
    lens = port.getCamera();
    port.setClearFlags(true, true, true);
    port.getQueue().setGeometryComparator(Bucket.Translucent, new OpaqueComparator());
    studio = new Studio(port, context.assets(), quality);
    port.attachScene(studio.stage());
    port.addProcessor(new AfterDrawing(() -> sheet.ifPresent(drawn -> drawn.finish(renderer()))));
  }

  private Renderer renderer() {
    return context.renderManager().getRenderer();
  }

  /** Returns where to attach what is shown beside the scene's nodes. */
  Node extras() {
    return extras;
  }

  SceneGraph graph() {
    return graph;
  }

  Area area() {
    return area;
  }

  /** Switches it on or off. */
  void enable(boolean enabled) {
    port.setEnabled(enabled);
  }

  /** Draws with another effort from now on. */
  void quality(Quality other) {
    if (other != quality) {
      quality = other;
      port.detachScene(studio.stage());
      studio.close();
      studio = new Studio(port, context.assets(), quality);
      port.attachScene(studio.stage());
      if (graph != null) {
        light();
      }
    }
  }

  /** Takes a part of a sheet of some size, or of the window if there is no sheet. */
  void place(Optional<Sheet> newSheet, Area newArea, int width, int height) {
    sheet = newSheet;
    area = newArea;
    port.setOutputFrameBuffer(newSheet.map(Sheet::buffer).orElse(null));
    if (lens.getWidth() != width || lens.getHeight() != height) {
      lens.resize(width, height, false);
    }
    lens.setViewPort(
        (float) (area.x() / width),
        (float) (area.right() / width),
        (float) (1 - area.bottom() / height),
        (float) (1 - area.y() / height));
  }

  /** Shows a frame. */
  void show(Frame frame) {
    Scene scene = frame.episode().scene();
    boolean other = graph == null || !graph.scene().equals(scene);
    if (other) {
      build(scene);
    }
    graph.update(frame.poses(), 0);
    if (other) {
      light();
    }
  }

  private void build(Scene scene) {
    if (graph != null) {
      graph.root().removeFromParent();
    }
    graph = new SceneGraph(scene, context.assets());
    for (Layer layer : Layer.values()) {
      graph.show(layer, shown.contains(layer));
    }
  }

  private void light() {
    studio.stage().attachChild(graph.root());
    studio.stage().attachChild(extras);
    studio.light(graph.scene());
    studio.floor(new Vector3f(0, 0, (float) graph.floor()));
  }

  /** Shows or hides all nodes of a layer. */
  void layer(Layer layer, boolean visible) {
    if (visible) {
      shown.add(layer);
    } else {
      shown.remove(layer);
    }
    if (graph != null) {
      graph.show(layer, visible);
    }
  }

  /** Looks at the scene. */
  void look(Glimpse glimpse) {
    float aspect = (float) (Math.max(1, area.width()) / Math.max(1, area.height()));
    lens.setFrustumPerspective((float) glimpse.fovy(), aspect, NEAR, FAR);
    Vec3 eye = glimpse.view().position();
    lens.setLocation(vector(eye));
    lens.lookAtDirection(
        vector(glimpse.view().target().minus(eye)).normalizeLocal(), vector(glimpse.view().up()));
  }

  /** Returns the line of sight through a pixel of the window, y down. */
  Ray sight(double x, double y) {
    Vector2f pixel = new Vector2f((float) x, (float) (lens.getHeight() - y));
    Vector3f from = lens.getWorldCoordinates(pixel, 0);
    Vector3f to = lens.getWorldCoordinates(pixel, 1);
    return new Ray(from, to.subtractLocal(from).normalizeLocal());
  }

  /** Returns the line of sight in the middle. */
  Ray gaze() {
    return new Ray(lens.getLocation().clone(), lens.getDirection());
  }

  private static Vector3f vector(Vec3 v) {
    return new Vector3f((float) v.x(), (float) v.y(), (float) v.z());
  }

  /** Brings the things' places up to date; to be called once all is moved, before drawing. */
  void update(double seconds) {
    studio.stage().updateLogicalState((float) seconds);
    studio.stage().updateGeometricState();
  }

  @Override
  public void close() {
    port.detachScene(studio.stage());
    studio.close();
    context.renderManager().removePreView(port);
  }
}
