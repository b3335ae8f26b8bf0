package org.metaworld4j.core.recording;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.file.Json;
import org.metaworld4j.core.scene.Scene;

/**
 * Writes a recording, an episode at a time; keeps no more than one in memory.
 *
 * <p>A {@link Recorder} does it for an environment as it is played; this is for those who have the
 * numbers already. The file appears when this is closed.
 */
public final class RecordingWriter implements Closeable {

  private final Path file;
  private final Path draft;
  private final Layout layout;
  private final ZipOutputStream zip;
  private final List<Scene> scenes = new ArrayList<>();
  private final List<Layout.Entry> episodes = new ArrayList<>();
  private final double[] one = new double[1];
  private final double[] two = new double[2];
  private Optional<EpisodeStart> start = Optional.empty();
  private EpisodeTables tables;
  private boolean closed;

  /** Begins a file, whose folder must be there. */
  RecordingWriter(Path file, Layout layout) throws IOException {
    this.file = file;
    this.layout = layout;
    draft = file.resolveSibling(file.getFileName() + ".part");
    zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)));
    tables = EpisodeTables.empty(layout, OptionalInt.empty());
  }

  /**
   * Begins a file.
   *
   * @param file where the recording goes; its folder must be there, a file there is replaced
   * @param env an environment of the kind that is recorded; only asked for its names and spaces
   * @throws IOException if no file can be written there
   */
  public static RecordingWriter to(Path file, InPlaceEnv<?, ?> env) throws IOException {
    return new RecordingWriter(file, Layout.of(env));
  }

  /**
   * Begins an episode; the one before it goes to the file.
   *
   * @param next how it begins
   * @param observation holds the first observation from {@code offset} on
   * @param offset index of the first number
   * @param poses where everything is; ignored if there is no scene
   * @throws UncheckedIOException if the episode before cannot be written
   */
  public void begin(EpisodeStart next, double[] observation, int offset, double[] poses) {
    finishEpisode();
    start = Optional.of(next);
    Optional<Scene> scene = next.scene();
    scene.filter(shown -> !scenes.contains(shown)).ifPresent(scenes::add);
    tables =
        EpisodeTables.empty(
            layout, scene.map(s -> OptionalInt.of(s.poseSize())).orElse(OptionalInt.empty()));
    note(observation, offset, poses);
  }

  /**
   * Adds a step to the episode.
   *
   * @param action holds the packed action from {@code actionOffset} on
   * @param actionOffset index of its first number
   * @param observation holds the observation after the step
   * @param observationOffset index of its first number
   * @param outcome what the step brought
   * @param poses where everything is after the step; ignored if there is no scene
   */
  public void step(
      double[] action,
      int actionOffset,
      double[] observation,
      int observationOffset,
      Outcome outcome,
      double[] poses) {
    tables.actions().add(action, actionOffset);
    one[0] = outcome.reward;
    tables.rewards().add(one, 0);
    two[0] = outcome.terminated ? 1 : 0;
    two[1] = outcome.truncated ? 1 : 0;
    tables.flags().add(two, 0);
    tables.infos().add(outcome.info, 0);
    note(observation, observationOffset, poses);
  }

  private void note(double[] observation, int offset, double[] poses) {
    tables.observations().add(observation, offset);
    if (tables.poses().isPresent()) {
      tables.poses().get().add(poses, 0);
    }
  }

  private void finishEpisode() {
    if (start.isEmpty()) {
      return;
    }
    String folder = "episode" + episodes.size() + "/";
    tables.writeTo((name, type, table) -> put(folder + name + ".npy", Npy.write(table, type)));
    episodes.add(Layout.Entry.of(start.get(), scenes, tables.actions().rows()));
    start = Optional.empty();
  }

  private void put(String name, byte[] content) {
    try {
      ZipEntry entry = new ZipEntry(name);
      entry.setTime(0); // the same episodes give the same bytes
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /**
   * Puts the file in its place; the last episode may be unfinished.
   *
   * @throws IOException if it cannot be written; nothing is left then
   */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (zip) {
      finishEpisode();
      put(Layout.FILE, Json.bytes(layout.with(scenes, episodes)));
    } catch (IOException | UncheckedIOException e) {
      Files.deleteIfExists(draft);
      throw e;
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
