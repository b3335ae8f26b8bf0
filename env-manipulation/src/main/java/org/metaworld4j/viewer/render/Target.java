package org.metaworld4j.viewer.render;

import com.jme3.renderer.Renderer;
import com.jme3.texture.FrameBuffer;
import com.jme3.texture.FrameBuffer.FrameBufferTarget;
import com.jme3.texture.Image.Format;
import com.jme3.texture.Texture2D;
import com.jme3.texture.image.ColorSpace;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import org.lwjgl.BufferUtils;
import org.lwjgl.opengl.GL11;
import org.lwjgl.opengl.GL12;

/**
 * What frames are drawn into and read from: a colour buffer, with several samples a pixel or one,
 * and a depth buffer.
 */
final class Target implements AutoCloseable {

  /** Order of the bytes of a pixel. */
  enum Order {
    RGB(GL11.GL_RGB),
    BGR(GL12.GL_BGR);

    private final int code;

    Order(int code) {
      this.code = code;
    }
  }

  private final int width;
  private final int height;
  private final FrameBuffer drawn;
  private final FrameBuffer read; // the same unless there are several samples
  private final ByteBuffer bytes;

  Target(int width, int height, int samples) {
    this.width = width;
    this.height = height;
    this.drawn = buffer(samples);
    this.read = samples > 1 ? buffer(1) : drawn;
    this.bytes = BufferUtils.createByteBuffer(width * height * Float.BYTES);
  }

  /** Returns what to draw into. */
  FrameBuffer buffer() {
    return drawn;
  }

  /** Reads the colours, from the upper left pixel on, three bytes each. */
  void colours(Renderer renderer, Order order, byte[] out) {
    if (read != drawn) {
      renderer.copyFrameBuffer(drawn, read, true, false);
      renderer.setFrameBuffer(null); // else the engine takes the copy's binding for its own
    }
    renderer.setFrameBuffer(read);
    GL11.glPixelStorei(GL11.GL_PACK_ALIGNMENT, 1);
    bytes.clear();
    GL11.glReadPixels(0, 0, width, height, order.code, GL11.GL_UNSIGNED_BYTE, bytes);
    int row = 3 * width;
    for (int y = 0; y < height; y++) {
      bytes.get((height - 1 - y) * row, out, y * row, row);
    }
  }

  /** Reads the depths, 0 to 1, from the upper left pixel on; only of a single sample. */
  void depths(Renderer renderer, float[] out) {
    renderer.setFrameBuffer(read);
    FloatBuffer floats = bytes.clear().asFloatBuffer();
    GL11.glReadPixels(0, 0, width, height, GL11.GL_DEPTH_COMPONENT, GL11.GL_FLOAT, floats);
    for (int y = 0; y < height; y++) {
      floats.get((height - 1 - y) * width, out, y * width, width);
    }
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

  /** Frees the buffers. */
  @Override
  public void close() {
    free(drawn);
    if (read != drawn) {
      free(read);
    }
  }

  private static void free(FrameBuffer buffer) {
    buffer.getColorTarget(0).getTexture().getImage().dispose();
    buffer.dispose();
  }
}
