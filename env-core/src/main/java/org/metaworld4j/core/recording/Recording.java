package org.metaworld4j.core.recording;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.metaworld4j.core.file.Json;
import org.metaworld4j.core.space.Space;
import org.metaworld4j.core.space.SpaceJson;

/** A file of recorded episodes, read one at a time. */
public final class Recording implements Closeable {

  private final Path file;
  private final ZipFile zip;
  private final Layout layout;
  private final Space<?> observations;
  private final Space<?> actions;

  private Recording(Path file, ZipFile zip) throws IOException {
    this.file = file;
    this.zip = zip;
    var json = Json.object(read(Layout.FILE), file + ": " + Layout.FILE);
    Json.checkFormat(json, Layout.FORMAT, Layout.VERSION, file.toString());
    if (!json.has(Layout.STEP_SECONDS)) {
      json.putNull(Layout.STEP_SECONDS);
    }
    layout = Json.readWithNulls(json, Layout.class, file + ": " + Layout.FILE);
    observations = SpaceJson.read(layout.observationSpace(), file + ": observationSpace");
    actions = SpaceJson.read(layout.actionSpace(), file + ": actionSpace");
  }

  /**
   * Opens a recording.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it is no recording, is broken, or comes from a later
   *     version; the message names it
   */
  public static Recording open(Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new IllegalArgumentException(
          file + ": expected a recording, but it is none or was cut: " + e.getMessage(), e);
    }
    try {
      return new Recording(file, zip);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** Returns the id of the environment. */
  public String env() {
    return layout.env();
  }

  /** Returns the space of the observations. */
  public Space<?> observationSpace() {
    return observations;
  }

  /** Returns the space of the actions. */
  public Space<?> actionSpace() {
    return actions;
  }

  /** Returns the names of the further figures of a step, in their order. */
  public List<String> infoKeys() {
    return layout.infoKeys();
  }

  /** Returns the world time of a step, s; empty if the recording does not tell. */
  public OptionalDouble stepSeconds() {
    Double seconds = layout.stepSeconds();
    return seconds == null ? OptionalDouble.empty() : OptionalDouble.of(seconds);
  }

  /** Returns how many episodes there are. */
  public int count() {
    return layout.episodes().size();
  }

  /**
   * Reads an episode.
   *
   * @param index 0 to {@link #count()} - 1
   * @throws IllegalArgumentException if the file is broken
   * @throws UncheckedIOException if it cannot be read any more
   */
  public RecordedEpisode episode(int index) {
    Layout.Entry entry = layout.episodes().get(index);
    String folder = "episode" + index + "/";
    EpisodeTables tables =
        EpisodeTables.from(
            (name, type, rows, columns) -> table(folder + name + ".npy", type, rows, columns),
            layout,
            entry.poseSize(layout.scenes()),
            entry.steps());
    return new RecordedEpisode(entry.start(layout.scenes()), tables);
  }

  private Table table(String name, Npy.Type type, int rows, int columns) {
    try {
      return Npy.read(read(name), type, rows, columns);
    } catch (IllegalArgumentException e) {
      String message = e.getMessage();
      boolean named = message.startsWith(file.toString());
      throw named ? e : new IllegalArgumentException(file + ": " + name + ": " + message, e);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private byte[] read(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IllegalArgumentException(
          file + ": expected a recording with " + name + ", got none");
    }
    byte[] content;
    try (InputStream in = zip.getInputStream(entry)) {
      content = in.readAllBytes();
    } catch (ZipException | EOFException e) {
      throw broken(name, e);
    }
    CRC32 checksum = new CRC32();
    checksum.update(content);
    if (checksum.getValue() != entry.getCrc()) {
      throw broken(name, null);
    }
    return content;
  }

  private IllegalArgumentException broken(String name, IOException cause) {
    return new IllegalArgumentException(
        file + ": expected " + name + " as it was written, but its checksum differs", cause);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
