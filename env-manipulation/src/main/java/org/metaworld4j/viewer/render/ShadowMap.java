package org.metaworld4j.viewer.render;

import com.jme3.bounding.BoundingBox;
import com.jme3.math.Matrix4f;
import com.jme3.math.Vector3f;
import com.jme3.post.SceneProcessor;
import com.jme3.profile.AppProfiler;
import com.jme3.renderer.Camera;
import com.jme3.renderer.RenderManager;
import com.jme3.renderer.Renderer;
import com.jme3.renderer.ViewPort;
import com.jme3.renderer.queue.GeometryList;
import com.jme3.renderer.queue.OpaqueComparator;
import com.jme3.renderer.queue.RenderQueue;
import com.jme3.renderer.queue.RenderQueue.ShadowMode;
import com.jme3.scene.Geometry;
import com.jme3.scene.Node;
import com.jme3.scene.Spatial;
import com.jme3.texture.FrameBuffer;
import com.jme3.texture.FrameBuffer.FrameBufferTarget;
import com.jme3.texture.Image.Format;
import com.jme3.texture.Texture.MagFilter;
import com.jme3.texture.Texture.MinFilter;
import com.jme3.texture.Texture.ShadowCompareMode;
import com.jme3.texture.Texture2D;

/**
 * How far from the key light the nearest surfaces are, drawn before each frame from the light's
 * side, over just so much of the world as casts shadows.
 */
final class ShadowMap implements SceneProcessor {

  private static final float STEP = 1.15f; // the map's extent grows in such steps
  private static final float SOFTEST = 0.05f; // of the extent, for what is small
  private static final Matrix4f TO_TEXTURE =
      new Matrix4f(0.5f, 0, 0, 0.5f, 0, 0.5f, 0, 0.5f, 0, 0, 0.5f, 0.5f, 0, 0, 0, 1);

  private final Node stage;
  private final Vector3f towards;
  private final int size; // texels
  private final float softness; // m
  private final Texture2D texture;
  private final FrameBuffer buffer;
  private final Camera eye;
  private final GeometryList casters = new GeometryList(new OpaqueComparator());
  private final BoundingBox bound = new BoundingBox();
  private final Matrix4f matrix = new Matrix4f();
  private final Vector3f shape = new Vector3f();
  private final Vector3f scratch = new Vector3f();

  private RenderManager renderManager;
  private ViewPort view;

  /**
   * Creates the map of a light.
   *
   * @param stage what casts shadows
   * @param towards direction to the light, of length 1
   * @param size of the map's side in texels
   * @param softness radius of what is blurred, m
   */
  ShadowMap(Node stage, Vector3f towards, int size, float softness) {
    this.stage = stage;
    this.towards = towards;
    this.size = size;
    this.softness = softness;
    this.texture = new Texture2D(size, size, Format.Depth32F);
    texture.setShadowCompareMode(ShadowCompareMode.LessOrEqual);
    texture.setMinFilter(MinFilter.BilinearNoMipMaps);
    texture.setMagFilter(MagFilter.Bilinear);
    this.buffer = new FrameBuffer(size, size, 1);
    buffer.setDepthTarget(FrameBufferTarget.newTarget(texture));
    this.eye = new Camera(size, size);
    eye.setParallelProjection(true);
  }

  Texture2D texture() {
    return texture;
  }

  /** Returns what takes a point of the world to the map and its depth there; kept up to date. */
  Matrix4f matrix() {
    return matrix;
  }

  /** Returns softness in texture space, bias in depth and offset in metres; kept up to date. */
  Vector3f shape() {
    return shape;
  }

  @Override
  public void initialize(RenderManager manager, ViewPort viewPort) {
    renderManager = manager;
    view = viewPort;
  }

  @Override
  public boolean isInitialized() {
    return renderManager != null;
  }

  @Override
  public void preFrame(float seconds) {
    casters.clear();
    gather(stage);
    if (casters.size() > 0) {
      aim();
    }
  }

  @Override
  public void postQueue(RenderQueue queue) {
    Renderer renderer = renderManager.getRenderer();
    renderManager.setCamera(eye, false);
    renderer.setFrameBuffer(buffer);
    renderer.clearBuffers(false, true, false);
    renderManager.setForcedTechnique("Depth");
    renderManager.renderGeometryList(casters);
    renderManager.setForcedTechnique(null);
    renderer.setFrameBuffer(view.getOutputFrameBuffer());
    renderManager.setCamera(view.getCamera(), false);
  }

  private void gather(Spatial spatial) {
    if (spatial.getCullHint() == Spatial.CullHint.Always) {
      return;
    }
    if (spatial instanceof Node node) {
      for (Spatial child : node.getChildren()) {
        gather(child);
      }
    } else if (spatial instanceof Geometry geometry
        && (geometry.getShadowMode() == ShadowMode.CastAndReceive
            || geometry.getShadowMode() == ShadowMode.Cast)) {
      if (casters.size() == 0) {
        geometry.getWorldBound().clone(bound);
      } else {
        bound.mergeLocal(geometry.getWorldBound());
      }
      casters.add(geometry);
    }
  }

  /** Has the map cover all casters, in steps, so that shadows do not crawl as things move. */
  private void aim() {
    float radius = bound.getExtent(scratch).length();
    float extent = (float) Math.pow(STEP, Math.ceil(Math.log(radius) / Math.log(STEP)));
    eye.setFrustum(0, 4 * extent, -extent, extent, extent, -extent);
    eye.lookAtDirection(scratch.set(towards).negateLocal(), Vector3f.UNIT_Y);
    snap(bound.getCenter(), 2 * extent / size);
    eye.setLocation(
        scratch.addLocal(towards.x * 2 * extent, towards.y * 2 * extent, towards.z * 2 * extent));
    eye.update();
    TO_TEXTURE.mult(eye.getViewProjectionMatrix(), matrix);
    float texel = 2 * extent / size;
    float blur = Math.max(Math.min(softness, SOFTEST * extent), 1.5f * texel);
    shape.set(blur / (2 * extent), 0.5f * texel / (4 * extent), blur);
  }

  private void snap(Vector3f centre, float texel) {
    Vector3f left = eye.getLeft();
    Vector3f up = eye.getUp();
    float x = centre.dot(left);
    float y = centre.dot(up);
    scratch.set(centre);
    scratch.addLocal(left.mult(Math.round(x / texel) * texel - x));
    scratch.addLocal(up.mult(Math.round(y / texel) * texel - y));
  }

  @Override
  public void reshape(ViewPort viewPort, int width, int height) {}

  @Override
  public void postFrame(FrameBuffer out) {}

  @Override
  public void cleanup() {
    buffer.dispose();
    texture.getImage().dispose();
  }

  @Override
  public void setProfiler(AppProfiler profiler) {}
}
