package org.metaworld4j.viewer.window;

import com.jme3.asset.AssetManager;
import com.jme3.material.Material;
import com.jme3.renderer.Renderer;
import com.jme3.renderer.queue.RenderQueue;
import com.jme3.scene.Geometry;
import com.jme3.scene.shape.Quad;
import com.jme3.texture.FrameBuffer;
import com.jme3.texture.FrameBuffer.FrameBufferTarget;
import com.jme3.texture.Image.Format;
import com.jme3.texture.Texture2D;
import com.jme3.texture.image.ColorSpace;

/**
 * A picture that scenes are drawn into and that is then shown in the window: to smooth edges, or to
 * draw only a part of it anew in each frame.
 */
final class Sheet implements AutoCloseable {

  private final int width;
  private final int height;
  private final FrameBuffer drawn;
  private final FrameBuffer shown; // the same unless there are several samples
  private final Geometry picture;

  /**
   * Makes a sheet.
   *
   * @param width pixels
   * @param height pixels
   * @param samples a pixel
   * @param assets has the engine's materials
   */
  Sheet(int width, int height, int samples, AssetManager assets) {
    this.width = width;
    this.height = height;
    drawn = buffer(samples);
    shown = samples > 1 ? buffer(1) : drawn;
    picture = new Geometry("sheet", new Quad(1, 1));
    Material material = new Material(assets, "Common/MatDefs/Misc/Unshaded.j3md");
    material.setTexture("ColorMap", shown.getColorTarget(0).getTexture());
    material.getAdditionalRenderState().setDepthTest(false);
    picture.setMaterial(material);
    picture.setQueueBucket(RenderQueue.Bucket.Gui);
    picture.setLocalScale(width, height, 1);
  }

  private FrameBuffer buffer(int samples) {
    FrameBuffer buffer = new FrameBuffer(width, height, samples);
    Texture2D colours = new Texture2D(width, height, samples, Format.RGBA8);
    colours.getImage().setColorSpace(ColorSpace.sRGB);
    buffer.addColorTarget(FrameBufferTarget.newTarget(colours));
    buffer.setDepthTarget(FrameBufferTarget.newTarget(Format.Depth24));
    buffer.setSrgb(true);
    return buffer;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Returns what to draw into. */
  FrameBuffer buffer() {
    return drawn;
  }

  /** Returns what shows it, one unit a pixel, from its lower left corner. */
  Geometry picture() {
    return picture;
  }

  /** Makes what was drawn ready to be shown. */
  void finish(Renderer renderer) {
    if (shown != drawn) {
      renderer.copyFrameBuffer(drawn, shown, true, false);
      renderer.setFrameBuffer(null); // else the engine takes the copy's binding for its own
    }
  }

  @Override
  public void close() {
    picture.removeFromParent();
    free(drawn);
    if (shown != drawn) {
      free(shown);
    }
  }

  private static void free(FrameBuffer buffer) {
    buffer.getColorTarget(0).getTexture().getImage().dispose();
    buffer.dispose();
  }
}
