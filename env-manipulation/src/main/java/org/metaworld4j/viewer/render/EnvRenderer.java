package org.metaworld4j.viewer.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Objects;
import java.util.Optional;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Viewable;

/**
 * Draws frames of an environment or of a scene, as pictures or into arrays, without a window.
 *
 * <p>Size, camera and quality may be set at any time, from the next frame on. Frames begin with the
 * upper left pixel. The same scene, poses and settings give the same bytes on one machine, however
 * many renderers there are; another graphics driver may round otherwise.
 *
 * <p>Each renderer is for one thread at a time, that of its environment. The drawing itself is done
 * by the one thread of the {@link GraphicsContext}, in turn for all renderers.
 */
public final class EnvRenderer implements AutoCloseable {

  private static final int LARGEST = 8192; // pixels

  private final Optional<Viewable> viewable;
  private Scene scene;
  private double[] own; // poses of the viewable
  private int width = 640;
  private int height = 480;
  private Quality quality = Quality.HIGH;
  private Optional<String> camera = Optional.empty();
  private Optional<Camera> free = Optional.empty();
  private Drawing drawing;

  private EnvRenderer(Optional<Viewable> viewable, Scene scene) {
    this.viewable = viewable;
    this.scene = scene;
    this.own = new double[scene.poseSize()];
  }

  /** Returns a renderer of an environment, 640 by 480, through the scene's first camera. */
  public static EnvRenderer of(Viewable viewable) {
    return new EnvRenderer(Optional.of(viewable), viewable.scene());
  }

  /** Returns a renderer of a scene whose poses are given with each frame. */
  public static EnvRenderer of(Scene scene) {
    return new EnvRenderer(Optional.empty(), Objects.requireNonNull(scene, "scene"));
  }

  /**
   * Sets the size of frames.
   *
   * @param newWidth pixels, 1 to 8192
   * @param newHeight pixels, 1 to 8192
   * @return this
   */
  public EnvRenderer size(int newWidth, int newHeight) {
    checkSize("width", newWidth);
    checkSize("height", newHeight);
    if (newWidth != width || newHeight != height) {
      free();
    }
    width = newWidth;
    height = newHeight;
    return this;
  }

  /**
   * Looks through a camera of the scene, also of later scenes of the environment.
   *
   * @return this
   * @throws org.metaworld4j.core.names.UnknownNameException if the scene has none of this name
   */
  public EnvRenderer camera(String name) {
    scene.camera(name);
    camera = Optional.of(name);
    free = Optional.empty();
    return this;
  }

  /**
   * Looks through a camera that the scene need not have.
   *
   * @return this
   */
  public EnvRenderer camera(Camera other) {
    free = Optional.of(other);
    return this;
  }

  /**
   * Sets how much effort a frame is worth; {@link Quality#HIGH} at first.
   *
   * @return this
   */
  public EnvRenderer quality(Quality other) {
    if (other != quality) {
      free();
    }
    quality = Objects.requireNonNull(other, "quality");
    return this;
  }

  /** Returns the width of frames in pixels. */
  public int width() {
    return width;
  }

  /** Returns the height of frames in pixels. */
  public int height() {
    return height;
  }

  /** Returns the scene that the last frame showed. */
  public Scene scene() {
    return scene;
  }

  /**
   * Returns a picture of the environment as it is now.
   *
   * @throws GraphicsUnavailableException if this machine cannot draw, with what to install
   */
  public BufferedImage image() {
    return image(poses(), 0);
  }

  /**
   * Returns a picture of the scene.
   *
   * @param poses the frame, {@link Scene#poseSize()} numbers from {@code offset} on
   * @param offset index of the first of them
   */
  public BufferedImage image(double[] poses, int offset) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    colours(
        poses,
        offset,
        Target.Order.BGR,
        ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    return image;
  }

  /**
   * Writes a frame of the environment as it is now.
   *
   * @param out receives red, green and blue of each pixel, row by row; width times height times 3
   */
  public void rgb(byte[] out) {
    rgb(poses(), 0, out);
  }

  /**
   * Writes a frame of the scene.
   *
   * @param poses the frame, {@link Scene#poseSize()} numbers from {@code offset} on
   * @param offset index of the first of them
   * @param out receives red, green and blue of each pixel, row by row; width times height times 3
   */
  public void rgb(double[] poses, int offset, byte[] out) {
    checkLength(out.length, 3);
    colours(poses, offset, Target.Order.RGB, out);
  }

  /**
   * Writes how far the environment's things are now, along the camera's axis.
   *
   * @param out receives the metres of each pixel, row by row; infinite where nothing is; width
   *     times height
   */
  public void depth(float[] out) {
    depth(poses(), 0, out);
  }

  /**
   * Writes how far the scene's things are, along the camera's axis. What is seen through does not
   * count.
   *
   * @param poses the frame, {@link Scene#poseSize()} numbers from {@code offset} on
   * @param offset index of the first of them
   * @param out receives the metres of each pixel, row by row; infinite where nothing is; width
   *     times height
   */
  public void depth(double[] poses, int offset, float[] out) {
    checkLength(out.length, 1);
    checkPoses(poses, offset);
    GraphicsContext context = GraphicsContext.shared();
    context.call(
        () -> {
          Camera lens = lens();
          drawing(context).depths(poses, offset, lens.view(scene, poses, offset), lens.fovy(), out);
          return null;
        });
  }

  private void colours(double[] poses, int offset, Target.Order order, byte[] out) {
    checkPoses(poses, offset);
    GraphicsContext context = GraphicsContext.shared();
    context.call(
        () -> {
          Camera lens = lens();
          drawing(context)
              .colours(poses, offset, lens.view(scene, poses, offset), lens.fovy(), order, out);
          return null;
        });
  }

  private Camera lens() {
    return free.orElseGet(() -> camera.map(scene::camera).orElseGet(() -> scene.cameras().get(0)));
  }

  private Drawing drawing(GraphicsContext context) {
    if (drawing == null || !drawing.fits(scene)) {
      if (drawing != null && drawing.context() == context) {
        drawing.close();
      }
      drawing = new Drawing(context, scene, width, height, quality);
    }
    return drawing;
  }

  private double[] poses() {
    Viewable source =
        viewable.orElseThrow(
            () ->
                new IllegalStateException(
                    "frame: expected poses, since this renderer was made of a scene; pass them"));
    scene = source.scene();
    if (own.length != scene.poseSize()) {
      own = new double[scene.poseSize()];
    }
    source.poses(own, 0);
    return own;
  }

  private void checkPoses(double[] poses, int offset) {
    if (offset < 0 || poses.length - offset < scene.poseSize()) {
      throw new IllegalArgumentException(
          "poses: expected "
              + scene.poseSize()
              + " numbers from "
              + offset
              + " on, got an array of "
              + poses.length);
    }
  }

  private void checkLength(int length, int each) {
    if (length != width * height * each) {
      throw new IllegalArgumentException(
          "out: expected "
              + width * height * each
              + " numbers for "
              + width
              + "x"
              + height
              + ", got an array of "
              + length);
    }
  }

  private static void checkSize(String name, int pixels) {
    if (pixels < 1 || pixels > LARGEST) {
      throw new IllegalArgumentException(
          name + ": expected 1.." + LARGEST + " pixels, got " + pixels);
    }
  }

  /** Frees what the renderer holds on the graphics card; it may be used again. */
  @Override
  public void close() {
    free();
  }

  private void free() {
    if (drawing != null && drawing.context().isCurrent()) {
      drawing
          .context()
          .call(
              () -> {
                drawing.close();
                return null;
              });
    }
    drawing = null;
  }
}
