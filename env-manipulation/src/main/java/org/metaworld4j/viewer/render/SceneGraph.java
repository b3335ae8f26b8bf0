package org.metaworld4j.viewer.render;

import com.jme3.asset.AssetManager;
import com.jme3.bounding.BoundingBox;
import com.jme3.bounding.BoundingVolume;
import com.jme3.material.Material;
import com.jme3.material.RenderState.BlendMode;
import com.jme3.math.ColorRGBA;
import com.jme3.math.Quaternion;
import com.jme3.math.Vector3f;
import com.jme3.renderer.queue.RenderQueue.Bucket;
import com.jme3.renderer.queue.RenderQueue.ShadowMode;
import com.jme3.scene.Geometry;
import com.jme3.scene.Mesh;
import com.jme3.scene.Node;
import com.jme3.scene.Spatial.CullHint;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Layer;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Shape;

/**
 * The engine's objects of a scene: a geometry for each node, moved by {@link #update}.
 *
 * <p>For the thread of the graphics context. The layer {@link Layer#COLLISION} is hidden until it
 * is asked for.
 */
public final class SceneGraph {

  private static final String SURFACE = "org/metaworld4j/viewer/render/Surface.j3md";

  private final Scene scene;
  private final Node root = new Node("scene");
  private final Map<Layer, Node> layers = new EnumMap<>(Layer.class);
  private final Geometry[] geometries;
  private final Map<Shape, Mesh> meshes = new HashMap<>();
  private final Map<org.metaworld4j.core.scene.Material, Material> materials = new HashMap<>();
  private final Vector3f position = new Vector3f(); // scratch
  private final Quaternion turn = new Quaternion(); // scratch

  /** Makes the objects of a scene, all at the origin. */
  public SceneGraph(Scene scene, AssetManager assets) {
    this.scene = scene;
    for (Layer layer : Layer.values()) {
      Node node = new Node(layer.name());
      layers.put(layer, node);
      root.attachChild(node);
    }
    this.geometries =
        scene.nodes().stream().map(node -> geometry(node, assets)).toArray(Geometry[]::new);
    show(Layer.COLLISION, false);
  }

  /** Returns the scene that is drawn. */
  public Scene scene() {
    return scene;
  }

  /** Returns what to attach to be seen. */
  public Node root() {
    return root;
  }

  /** Returns the object of a node, by its place in the scene. */
  public Geometry geometry(int node) {
    return geometries[node];
  }

  /** Shows or hides all nodes of a layer. */
  public void show(Layer layer, boolean shown) {
    layers.get(layer).setCullHint(shown ? CullHint.Inherit : CullHint.Always);
  }

  /**
   * Moves all objects; creates nothing.
   *
   * @param poses the frame, {@link Scene#poseSize()} numbers from {@code offset} on
   * @param offset index of the first of them
   */
  public void update(double[] poses, int offset) {
    for (int i = 0; i < geometries.length; i++) {
      int at = offset + i * Poses.SIZE;
      position.set((float) poses[at], (float) poses[at + 1], (float) poses[at + 2]);
      int q = at + Poses.QUATERNION;
      turn.set((float) poses[q + 1], (float) poses[q + 2], (float) poses[q + 3], (float) poses[q]);
      Geometry geometry = geometries[i];
      if (!geometry.getLocalTranslation().equals(position)) {
        geometry.setLocalTranslation(position);
      }
      if (!geometry.getLocalRotation().equals(turn)) {
        geometry.setLocalRotation(turn);
      }
    }
  }

  /**
   * Returns how high a floor under the scene lies as it stands now: that of its lowest plane, or
   * the lowest point of its things if it has no plane.
   */
  public double floor() {
    double lowest = Double.POSITIVE_INFINITY;
    double lowestPlane = Double.POSITIVE_INFINITY;
    List<org.metaworld4j.core.scene.Node> nodes = scene.nodes();
    for (int i = 0; i < geometries.length; i++) {
      if (nodes.get(i).layer() == Layer.THINGS) {
        double bottom = bottom(geometries[i].getWorldBound());
        lowest = Math.min(lowest, bottom);
        if (nodes.get(i).shape() instanceof Shape.Plane) {
          lowestPlane = Math.min(lowestPlane, bottom);
        }
      }
    }
    double floor = Double.isFinite(lowestPlane) ? lowestPlane : lowest;
    return Double.isFinite(floor) ? floor : 0;
  }

  /** Returns the box around the scene as it stands now; empty if there is nothing in it. */
  Optional<BoundingBox> bound() {
    return root.getWorldBound() instanceof BoundingBox box ? Optional.of(box) : Optional.empty();
  }

  private static double bottom(BoundingVolume bound) {
    return bound.getCenter().z - (bound instanceof BoundingBox box ? box.getZExtent() : 0);
  }

  private Geometry geometry(org.metaworld4j.core.scene.Node node, AssetManager assets) {
    Mesh mesh = meshes.computeIfAbsent(node.shape(), Forms::mesh);
    Geometry geometry = new Geometry(node.name(), mesh);
    boolean clear = node.material().colour().alpha() < 1;
    geometry.setMaterial(materials.computeIfAbsent(node.material(), m -> surface(m, assets)));
    geometry.setQueueBucket(clear ? Bucket.Transparent : Bucket.Opaque);
    boolean casts =
        node.layer() == Layer.THINGS && !clear && !(node.shape() instanceof Shape.Plane);
    geometry.setShadowMode(casts ? ShadowMode.CastAndReceive : ShadowMode.Receive);
    layers.get(node.layer()).attachChild(geometry);
    return geometry;
  }

  private static Material surface(org.metaworld4j.core.scene.Material look, AssetManager assets) {
    Material material = new Material(assets, SURFACE);
    material.setColor("Colour", linear(look.colour()));
    material.setFloat("Roughness", (float) look.roughness());
    material.setFloat("Metallic", (float) look.metallic());
    if (look.colour().alpha() < 1) {
      material.getAdditionalRenderState().setBlendMode(BlendMode.Alpha);
      material.getAdditionalRenderState().setDepthWrite(false);
    }
    return material;
  }

  private static ColorRGBA linear(Colour colour) {
    return new ColorRGBA()
        .setAsSrgb(
            (float) colour.red(),
            (float) colour.green(),
            (float) colour.blue(),
            (float) colour.alpha());
  }
}
