package org.metaworld4j.viewer.film;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A film that ffmpeg writes beside its place, fed with bare pixels. */
final class MovingPicture implements Film {

  private static final double BITS_A_PIXEL = 0.1; // sharp edges stay sharp, a minute is 10 MB

  private final Path file;
  private final Path draft;
  private final Path complaints;
  private final Process program;
  private final OutputStream pixels;
  private final Frames frames;
  private boolean empty = true;
  private boolean finished;

  private MovingPicture(Path file, int width, int height, double rate, List<String> encoding)
      throws IOException {
    this.file = file.toAbsolutePath();
    draft = this.file.resolveSibling(this.file.getFileName() + ".part");
    frames = new Frames(width, height);
    complaints = Files.createTempFile("film", ".log");
    try {
      program = start(width, height, rate, encoding);
    } catch (IOException e) {
      Files.delete(complaints);
      throw e;
    }
    pixels = program.getOutputStream();
  }

  /** A film for browsers and players: H.264, 4:2:0, so that everything plays it. */
  static MovingPicture mp4(Path file, int width, int height, double rate) throws IOException {
    long bits = Math.max(200_000, Math.round(BITS_A_PIXEL * width * height * rate));
    List<String> encoding = new ArrayList<>();
    encoding.addAll(List.of("-vf", "pad=ceil(iw/2)*2:ceil(ih/2)*2", "-c:v", "h264"));
    encoding.addAll(List.of("-b:v", Long.toString(bits), "-pix_fmt", "yuv420p"));
    encoding.addAll(List.of("-movflags", "+faststart", "-f", "mp4"));
    return new MovingPicture(file, width, height, rate, encoding);
  }

  /** A film for pages: one palette for all pictures, and of each only what changed. */
  static MovingPicture gif(Path file, int width, int height, double rate) throws IOException {
    String palette =
        "split[a][b];[a]palettegen[p];[b][p]paletteuse=dither=bayer:bayer_scale=4:diff_mode=rectangle";
    return new MovingPicture(
        file, width, height, rate, List.of("-vf", palette, "-loop", "0", "-f", "gif"));
  }

  private Process start(int width, int height, double rate, List<String> encoding)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Ffmpeg.program().toString());
    command.addAll(List.of("-v", "error", "-y", "-f", "rawvideo", "-pix_fmt", "bgr24"));
    command.addAll(List.of("-s", width + "x" + height));
    command.addAll(List.of("-r", String.format(Locale.ROOT, "%.6f", rate), "-i", "pipe:0"));
    command.addAll(encoding);
    command.add(draft.toString());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(complaints.toFile())
        .start();
  }

  @Override
  public void add(BufferedImage frame) throws IOException {
    byte[] bytes = frames.bytes(frame);
    try {
      pixels.write(bytes);
    } catch (IOException e) {
      throw failure(e);
    }
    empty = false;
  }

  @Override
  public void finish() throws IOException {
    if (empty) {
      throw new IllegalStateException(file + ": expected pictures, got none");
    }
    try {
      pixels.close();
      if (program.waitFor() != 0) {
        throw failure(null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(file + ": interrupted while the film was written", e);
    }
    Files.move(draft, file, ATOMIC_MOVE, REPLACE_EXISTING);
    finished = true;
  }

  private IOException failure(IOException cause) throws IOException {
    String told = Files.readString(complaints, StandardCharsets.UTF_8).strip();
    String reason =
        told.isEmpty() ? "ffmpeg ended before the film did" : told.lines().findFirst().get();
    return new IOException(file + " cannot be written: " + reason, cause);
  }

  @Override
  public void close() throws IOException {
    try {
      if (!finished) {
        program.destroy();
        program.waitFor(5, TimeUnit.SECONDS);
        program.destroyForcibly();
        Files.deleteIfExists(draft);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Files.deleteIfExists(complaints);
    }
  }
}
