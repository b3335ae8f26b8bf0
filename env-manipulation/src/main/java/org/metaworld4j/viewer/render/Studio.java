package org.metaworld4j.viewer.render;

import com.jme3.asset.AssetManager;
import com.jme3.bounding.BoundingBox;
import com.jme3.material.MatParamOverride;
import com.jme3.material.Material;
import com.jme3.math.Vector3f;
import com.jme3.renderer.ViewPort;
import com.jme3.renderer.queue.RenderQueue.Bucket;
import com.jme3.renderer.queue.RenderQueue.ShadowMode;
import com.jme3.scene.Geometry;
import com.jme3.scene.Mesh;
import com.jme3.scene.Node;
import com.jme3.scene.Spatial.CullHint;
import com.jme3.scene.VertexBuffer;
import com.jme3.shader.VarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metaworld4j.core.scene.Scene;

/**
 * Light, shadows, backdrop and floor for what stands on its stage.
 *
 * <p>For the thread of the graphics context. Things are attached to {@link #stage}, which belongs
 * into the scene of the view port. Materials other than the scene's own are drawn as they are.
 */
public final class Studio implements AutoCloseable {

  private static final String BACKDROP = "org/metaworld4j/viewer/render/Backdrop.j3md";
  private static final float KEY_SOFTNESS = 0.011f; // m
  private static final float SKY_SOFTNESS = 0.07f; // m
  private static final int SKY_SIZE = 128; // texels
  private static final float LEAST_REACH = 3; // the floor fades within so many metres

  private final ViewPort view;
  private final Quality quality;
  private final Node stage = new Node("stage");
  private final Material backdrop;
  private final List<ShadowMap> shadows = new ArrayList<>();

  /** Puts a stage into a view port. */
  public Studio(ViewPort view, AssetManager assets, Quality quality) {
    this.view = view;
    this.quality = quality;
    this.backdrop = new Material(assets, BACKDROP);
    view.getQueue().setGeometryComparator(Bucket.Opaque, new FrontToBack());
    stage.attachChild(screen());
    floor(Vector3f.ZERO);
  }

  /** Returns what to attach things to. */
  public Node stage() {
    return stage;
  }

  /** Lights the stage as a scene wants it, or as the studio does if it says nothing. */
  public void light(Scene scene) {
    Lights lights = Lights.of(scene);
    stage.clearMatParamOverrides();
    set(VarType.Int, "LightCount", lights.count());
    set(VarType.Vector4Array, "LightPlaces", lights.places());
    set(VarType.Vector4Array, "LightColours", lights.colours());
    endShadows();
    if (quality.shadowSize() > 0) {
      set(VarType.Int, "Taps", quality.taps());
      cast("Key", lights.key(), quality.shadowSize(), KEY_SOFTNESS);
      cast("Sky", Vector3f.UNIT_Z, SKY_SIZE, SKY_SOFTNESS);
    }
  }

  private void cast(String name, Vector3f towards, int size, float softness) {
    ShadowMap map = new ShadowMap(stage, towards, size, softness);
    set(VarType.Texture2D, name + "Map", map.texture());
    set(VarType.Matrix4, name + "Matrix", map.matrix());
    set(VarType.Vector3, name + "Shape", map.shape());
    view.addProcessor(map);
    shadows.add(map);
  }

  /**
   * Puts the floor at a height, with its middle under or over a point. It takes shadows and hides
   * nothing, whatever goes below it.
   */
  public void floor(Vector3f centre) {
    floor(centre, LEAST_REACH);
  }

  /** Puts the floor under a scene as it stands now, wide enough for it. */
  public void floor(SceneGraph graph) {
    Vector3f centre = new Vector3f();
    float reach = LEAST_REACH;
    Optional<BoundingBox> bound = graph.bound();
    if (bound.isPresent()) {
      bound.get().getCenter(centre);
      reach = Math.max(reach, 2 * bound.get().getExtent(null).length());
    }
    floor(centre.setZ((float) graph.floor()), reach);
  }

  private void floor(Vector3f centre, float reach) {
    backdrop.setVector3("Centre", centre.clone());
    backdrop.setFloat("Floor", centre.z);
    backdrop.setFloat("Reach", reach);
  }

  private void set(VarType type, String name, Object value) {
    stage.addMatParamOverride(new MatParamOverride(type, name, value));
  }

  private Geometry screen() {
    Mesh mesh = new Mesh();
    mesh.setBuffer(VertexBuffer.Type.Position, 3, new float[] {-1, -1, 0, 3, -1, 0, -1, 3, 0});
    mesh.setBuffer(VertexBuffer.Type.Index, 3, new int[] {0, 1, 2});
    mesh.updateBound();
    Geometry screen = new Geometry("backdrop", mesh);
    screen.setMaterial(backdrop);
    screen.setQueueBucket(Bucket.Sky);
    screen.setCullHint(CullHint.Never);
    screen.setShadowMode(ShadowMode.Off);
    return screen;
  }

  private void endShadows() {
    shadows.forEach(view::removeProcessor);
    shadows.clear();
  }

  /** Frees what the studio holds on the graphics card. */
  @Override
  public void close() {
    endShadows();
    stage.removeFromParent();
  }
}
