package org.metaworld4j.viewer.film;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.metaworld4j.core.file.WholeFile;

/** A single picture, the last one added. */
final class Still implements Film {

  private static final float QUALITY = 0.88f; // of a JPEG, 0 to 1

  private final Path file;
  private final String format;
  private final BufferedImage picture;
  private boolean empty = true;

  Still(Path file, String format, int width, int height) {
    this.file = file;
    this.format = format;
    picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
  }

  @Override
  public void add(BufferedImage frame) {
    Frames.checkSize(frame, picture.getWidth(), picture.getHeight());
    Graphics2D brush = picture.createGraphics();
    brush.drawImage(frame, 0, 0, Color.BLACK, null);
    brush.dispose();
    empty = false;
  }

  @Override
  public void finish() throws IOException {
    if (empty) {
      throw new IllegalStateException(file + ": expected a picture, got none");
    }
    WholeFile.write(file.toAbsolutePath(), encoded());
  }

  private byte[] encoded() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), settings(writer).orElse(null));
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private Optional<ImageWriteParam> settings(ImageWriter writer) {
    if (!format.equals("jpg")) {
      return Optional.empty();
    }
    ImageWriteParam settings = writer.getDefaultWriteParam();
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionQuality(QUALITY);
    return Optional.of(settings);
  }

  @Override
  public void close() {
    // nothing was begun that is not finished
  }
}
