package org.metaworld4j.viewer.window;

import com.jme3.asset.AssetManager;
import com.jme3.bounding.BoundingSphere;
import com.jme3.material.Material;
import com.jme3.material.RenderState;
import com.jme3.math.ColorRGBA;
import com.jme3.math.Vector3f;
import com.jme3.renderer.queue.RenderQueue;
import com.jme3.scene.Geometry;
import com.jme3.scene.Mesh;
import com.jme3.scene.VertexBuffer;
import com.jme3.util.BufferUtils;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import org.metaworld4j.core.scene.Colour;

/**
 * Tubes, cones and balls in the world, collected into one mesh anew for every frame. Their shading
 * is part of their colours, since the engine's lines are a pixel wide and its lights do not reach
 * the scene.
 */
final class Solids {

  private static final int SIDES = 8;
  private static final Vector3f LIGHT = new Vector3f(0.3f, -0.5f, 0.8f).normalizeLocal();

  private final Mesh mesh = new Mesh();
  private final Geometry geometry;
  private final ColorRGBA colour = new ColorRGBA();
  private final Vector3f axis = new Vector3f(); // scratch from here on
  private final Vector3f side = new Vector3f();
  private final Vector3f third = new Vector3f();
  private final Vector3f normal = new Vector3f();
  private FloatBuffer positions;
  private FloatBuffer colours;
  private IntBuffer indices;
  private int vertices;

  /**
   * Makes an empty collection.
   *
   * @param name of its geometry
   * @param assets has the engine's materials
   * @param inFront whether nothing hides it
   */
  Solids(String name, AssetManager assets, boolean inFront) {
    geometry = new Geometry(name, mesh);
    Material material = new Material(assets, "Common/MatDefs/Misc/Unshaded.j3md");
    material.setBoolean("VertexColor", true);
    material.getAdditionalRenderState().setFaceCullMode(RenderState.FaceCullMode.Back);
    material.getAdditionalRenderState().setDepthTest(!inFront);
    geometry.setMaterial(material);
    geometry.setQueueBucket(inFront ? RenderQueue.Bucket.Transparent : RenderQueue.Bucket.Opaque);
    geometry.setShadowMode(RenderQueue.ShadowMode.Off);
    allocate(1024);
    geometry.setModelBound(new BoundingSphere(1e4f, Vector3f.ZERO));
  }

  Geometry geometry() {
    return geometry;
  }

  void clear() {
    vertices = 0;
    positions.clear();
    colours.clear();
    indices.clear();
  }

  /** Hands what was collected since {@link #clear} to the mesh. */
  void finish() {
    while (indices.hasRemaining()) {
      indices.put(0);
    }
    indices.rewind();
    positions.position(positions.capacity()).flip();
    colours.position(colours.capacity()).flip();
    mesh.getBuffer(VertexBuffer.Type.Position).updateData(positions);
    mesh.getBuffer(VertexBuffer.Type.Color).updateData(colours);
    mesh.getBuffer(VertexBuffer.Type.Index).updateData(indices);
  }

  /** Sets the colour of what follows. */
  void colour(Colour next) {
    colour.setAsSrgb((float) next.red(), (float) next.green(), (float) next.blue(), 1);
  }

  /** Adds a tube, or a cone if one of its radii is 0; open at its ends. */
  void tube(Vector3f from, Vector3f to, double radius, double endRadius) {
    axis.set(to).subtractLocal(from);
    if (axis.lengthSquared() == 0) {
      return;
    }
    axis.normalizeLocal();
    across();
    int first = vertices;
    for (int i = 0; i < SIDES; i++) {
      turn(2 * Math.PI * i / SIDES);
      vertex(from, normal, radius);
      vertex(to, normal, endRadius);
    }
    for (int i = 0; i < SIDES; i++) {
      int a = first + 2 * i;
      int b = first + 2 * ((i + 1) % SIDES);
      triangle(a, b, b + 1);
      triangle(a, b + 1, a + 1);
    }
  }

  /** Adds an arrow with its tip at the end. */
  void arrow(Vector3f from, Vector3f to, double radius) {
    Vector3f way = to.subtract(from);
    float length = way.length();
    float head = (float) Math.min(length, 5 * radius);
    Vector3f neck = to.subtract(way.normalizeLocal().multLocal(head));
    tube(from, neck, radius, radius);
    tube(neck, to, 2.4 * radius, 0);
    tube(neck, neck.add(way.multLocal(-1e-3f)), 2.4 * radius, 0);
  }

  /** Adds a ball. */
  void ball(Vector3f centre, double radius) {
    int rings = SIDES / 2;
    int first = vertices;
    for (int ring = 0; ring <= rings; ring++) {
      double polar = Math.PI * ring / rings;
      for (int i = 0; i < SIDES; i++) {
        double around = 2 * Math.PI * i / SIDES;
        normal.set(
            (float) (Math.sin(polar) * Math.cos(around)),
            (float) (Math.sin(polar) * Math.sin(around)),
            (float) Math.cos(polar));
        vertex(centre, normal, radius);
      }
    }
    for (int ring = 0; ring < rings; ring++) {
      for (int i = 0; i < SIDES; i++) {
        int a = first + ring * SIDES + i;
        int b = first + ring * SIDES + (i + 1) % SIDES;
        triangle(a, a + SIDES, b + SIDES);
        triangle(a, b + SIDES, b);
      }
    }
  }

  /** Finds two directions across the axis. */
  private void across() {
    side.set(Math.abs(axis.z) < 0.9f ? Vector3f.UNIT_Z : Vector3f.UNIT_X);
    side.crossLocal(axis).normalizeLocal();
    third.set(axis).crossLocal(side);
  }

  private void turn(double angle) {
    float cos = (float) Math.cos(angle);
    float sin = (float) Math.sin(angle);
    normal.set(
        cos * side.x + sin * third.x, cos * side.y + sin * third.y, cos * side.z + sin * third.z);
  }

  private void vertex(Vector3f centre, Vector3f outwards, double radius) {
    if (3 * (vertices + 1) > positions.capacity()) {
      grow();
    }
    float r = (float) radius;
    positions
        .put(centre.x + r * outwards.x)
        .put(centre.y + r * outwards.y)
        .put(centre.z + r * outwards.z);
    float light = 0.62f + 0.38f * outwards.dot(LIGHT);
    colours.put(light * colour.r).put(light * colour.g).put(light * colour.b).put(1);
    vertices++;
  }

  private void triangle(int a, int b, int c) {
    indices.put(a).put(b).put(c);
  }

  private void grow() {
    FloatBuffer oldPositions = positions;
    FloatBuffer oldColours = colours;
    IntBuffer oldIndices = indices;
    allocate(2 * positions.capacity() / 3);
    positions.put(oldPositions.flip());
    colours.put(oldColours.flip());
    indices.put(oldIndices.flip());
  }

  /** Makes buffers; no solid has more than three triangles a vertex. */
  private void allocate(int capacity) {
    positions = BufferUtils.createFloatBuffer(3 * capacity);
    colours = BufferUtils.createFloatBuffer(4 * capacity);
    indices = BufferUtils.createIntBuffer(9 * capacity);
    bind(VertexBuffer.Type.Position, 3, VertexBuffer.Format.Float, positions);
    bind(VertexBuffer.Type.Color, 4, VertexBuffer.Format.Float, colours);
    bind(VertexBuffer.Type.Index, 3, VertexBuffer.Format.UnsignedInt, indices);
  }

  private void bind(
      VertexBuffer.Type type, int components, VertexBuffer.Format format, java.nio.Buffer data) {
    mesh.clearBuffer(type);
    VertexBuffer buffer = new VertexBuffer(type);
    buffer.setupData(VertexBuffer.Usage.Dynamic, components, format, data);
    mesh.setBuffer(buffer);
  }
}
