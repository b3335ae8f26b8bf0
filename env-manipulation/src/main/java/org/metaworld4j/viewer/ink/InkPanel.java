package org.metaworld4j.viewer.ink;

import com.jme3.asset.AssetManager;
import com.jme3.bounding.BoundingBox;
import com.jme3.material.Material;
import com.jme3.material.RenderState;
import com.jme3.math.Vector3f;
import com.jme3.renderer.queue.RenderQueue;
import com.jme3.scene.Geometry;
import com.jme3.texture.Image;
import com.jme3.texture.Texture;
import com.jme3.texture.Texture2D;
import com.jme3.texture.image.ColorSpace;
import com.jme3.util.BufferUtils;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** A canvas among the things that jMonkeyEngine draws in front of the scene. */
public final class InkPanel {

  private final InkMesh mesh = new InkMesh();
  private final Geometry geometry;

  /**
   * Makes an empty panel.
   *
   * @param name of its geometry
   * @param ink from {@link #ink}, shared by all panels of a window
   */
  public InkPanel(String name, Material ink) {
    geometry = new Geometry(name, mesh.mesh());
    geometry.setMaterial(ink);
    geometry.setQueueBucket(RenderQueue.Bucket.Gui);
    float far = 1e5f;
    geometry.setModelBound(new BoundingBox(Vector3f.ZERO, far, far, far));
  }

  /** Returns the geometry; its origin is the canvas's upper left corner. */
  public Geometry geometry() {
    return geometry;
  }

  /** Replaces what is on the panel. */
  public void draw(Consumer<Canvas> drawing) {
    mesh.clear();
    drawing.accept(mesh);
    mesh.finish();
  }

  /** Makes the material that panels are drawn with. */
  public static Material ink(AssetManager assets) {
    Material ink = new Material(assets, "Common/MatDefs/Misc/Unshaded.j3md");
    ink.setTexture("ColorMap", sheet());
    ink.setBoolean("VertexColor", true);
    ink.getAdditionalRenderState().setBlendMode(RenderState.BlendMode.Alpha);
    ink.getAdditionalRenderState().setDepthTest(false);
    ink.getAdditionalRenderState().setDepthWrite(false);
    ink.getAdditionalRenderState().setFaceCullMode(RenderState.FaceCullMode.Off);
    return ink;
  }

  private static Texture sheet() {
    BufferedImage picture = Letters.sheet().picture();
    int width = picture.getWidth();
    int height = picture.getHeight();
    ByteBuffer pixels = BufferUtils.createByteBuffer(4 * width * height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        byte coverage = (byte) picture.getRaster().getSample(x, y, 0);
        pixels.put((byte) 255).put((byte) 255).put((byte) 255).put(coverage);
      }
    }
    pixels.flip();
    Image image = new Image(Image.Format.RGBA8, width, height, pixels, ColorSpace.Linear);
    Texture2D sheet = new Texture2D(image);
    sheet.setMagFilter(Texture.MagFilter.Nearest);
    sheet.setMinFilter(Texture.MinFilter.NearestNoMipMaps);
    return sheet;
  }
}
