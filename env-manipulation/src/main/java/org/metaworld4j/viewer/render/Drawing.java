package org.metaworld4j.viewer.render;

import com.jme3.bounding.BoundingBox;
import com.jme3.math.Vector3f;
import com.jme3.renderer.Camera;
import com.jme3.renderer.RenderManager;
import com.jme3.renderer.ViewPort;
import com.jme3.renderer.queue.RenderQueue.Bucket;
import com.jme3.scene.Geometry;
import org.metaworld4j.core.scene.Camera.View;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Vec3;

/**
 * A scene with all that draws it at one size and quality, on one graphics context; for that
 * context's thread.
 */
final class Drawing implements AutoCloseable {

  private static final float LEAST_FAR = 100; // m
  private static final float DEPTH_RATIO = 5000; // of the farthest to the nearest that is drawn

  private final GraphicsContext context;
  private final SceneGraph graph;
  private final Camera eye;
  private final ViewPort view;
  private final Studio studio;
  private final Target target;
  private final Vector3f gaze = new Vector3f(); // scratch
  private final Vector3f up = new Vector3f(); // scratch
  private Target depthTarget;
  private ViewPort depthView;
  private boolean placed;
  private float far; // m

  Drawing(GraphicsContext context, Scene scene, int width, int height, Quality quality) {
    this.context = context;
    this.graph = new SceneGraph(scene, context.assets());
    this.eye = new Camera(width, height);
    this.target = new Target(width, height, quality.samples());
    this.view = new ViewPort("frame", eye);
    view.setClearFlags(true, true, true);
    view.setOutputFrameBuffer(target.buffer());
    this.studio = new Studio(view, context.assets(), quality);
    studio.light(scene);
    studio.stage().attachChild(graph.root());
    view.attachScene(studio.stage());
  }

  /** Returns whether this draws the scene and can still be used. */
  boolean fits(Scene scene) {
    return context.isCurrent() && graph.scene().equals(scene);
  }

  GraphicsContext context() {
    return context;
  }

  void colours(double[] poses, int offset, View from, double fovy, Target.Order order, byte[] out) {
    place(poses, offset, from, fovy);
    render(view);
    target.colours(manager().getRenderer(), order, out);
    manager().getRenderer().postFrame();
  }

  void depths(double[] poses, int offset, View from, double fovy, float[] out) {
    place(poses, offset, from, fovy);
    manager().setForcedTechnique("Depth");
    manager().setRenderFilter(Drawing::isSolid);
    render(depthView());
    manager().setRenderFilter(null);
    manager().setForcedTechnique(null);
    depthTarget.depths(manager().getRenderer(), out);
    manager().getRenderer().postFrame();
    for (int i = 0; i < out.length; i++) {
      out[i] = metres(out[i]);
    }
  }

  private static boolean isSolid(Geometry geometry) {
    return geometry.getQueueBucket() == Bucket.Opaque;
  }

  private float metres(float depth) {
    return depth == 1 ? Float.POSITIVE_INFINITY : far / (DEPTH_RATIO - depth * (DEPTH_RATIO - 1));
  }

  private void place(double[] poses, int offset, View from, double fovy) {
    graph.update(poses, offset);
    if (!placed) {
      placed = true;
      studio.floor(graph);
    }
    set(eye.getLocation(), from.position());
    set(gaze, from.target());
    set(up, from.up());
    eye.lookAtDirection(gaze.subtractLocal(eye.getLocation()).normalizeLocal(), up);
    far = Math.max(LEAST_FAR, graph.bound().map(this::farthest).orElse(0f));
    float aspect = (float) eye.getWidth() / eye.getHeight();
    eye.setFrustumPerspective((float) fovy, aspect, far / DEPTH_RATIO, far);
  }

  private float farthest(BoundingBox bound) {
    return bound.getCenter().distance(eye.getLocation()) + bound.getExtent(gaze).length();
  }

  private static void set(Vector3f out, Vec3 from) {
    out.set((float) from.x(), (float) from.y(), (float) from.z());
  }

  private void render(ViewPort port) {
    studio.stage().updateLogicalState(0);
    studio.stage().updateGeometricState();
    manager().renderViewPort(port, 0);
  }

  private ViewPort depthView() {
    if (depthView == null) {
      depthTarget = new Target(eye.getWidth(), eye.getHeight(), 1);
      depthView = new ViewPort("depth", eye);
      depthView.setClearFlags(false, true, false);
      depthView.setOutputFrameBuffer(depthTarget.buffer());
      depthView.attachScene(studio.stage());
    }
    return depthView;
  }

  private RenderManager manager() {
    return context.renderManager();
  }

  /** Frees all of it on the graphics card. */
  @Override
  public void close() {
    studio.close();
    target.close();
    if (depthTarget != null) {
      depthTarget.close();
    }
    manager().getRenderer().postFrame();
  }
}
