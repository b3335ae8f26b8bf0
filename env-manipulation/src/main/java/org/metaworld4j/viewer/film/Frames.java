package org.metaworld4j.viewer.film;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** Pictures of one size as rows of blue, green and red bytes, which is what encoders read. */
final class Frames {

  private final BufferedImage copy;

  Frames(int width, int height) {
    copy = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
  }

  /** Returns the bytes of a picture, row by row from the top; shared, valid until the next call. */
  byte[] bytes(BufferedImage frame) {
    checkSize(frame, copy.getWidth(), copy.getHeight());
    if (frame.getType() == BufferedImage.TYPE_3BYTE_BGR && isWhole(frame)) {
      return data(frame);
    }
    Graphics2D brush = copy.createGraphics();
    brush.drawImage(frame, 0, 0, Color.BLACK, null);
    brush.dispose();
    return data(copy);
  }

  /** Returns whether the picture is no part of a larger one. */
  private static boolean isWhole(BufferedImage frame) {
    return data(frame).length == 3 * frame.getWidth() * frame.getHeight();
  }

  private static byte[] data(BufferedImage frame) {
    return ((DataBufferByte) frame.getRaster().getDataBuffer()).getData();
  }

  static void checkSize(BufferedImage frame, int width, int height) {
    if (frame.getWidth() != width || frame.getHeight() != height) {
      throw new IllegalArgumentException(
          "frame: expected %d x %d pixels as the film was begun with, got %d x %d"
              .formatted(width, height, frame.getWidth(), frame.getHeight()));
    }
  }
}
