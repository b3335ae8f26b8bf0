package org.metaworld4j.viewer.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.metaworld4j.viewer.render.Quality;
import org.metaworld4j.viewer.session.Controller;
import org.metaworld4j.viewer.session.Playback;
import org.metaworld4j.viewer.session.Session;
import org.metaworld4j.viewer.session.Status;
import org.metaworld4j.viewer.session.Tape;

/**
 * What a window shows, and how it opens.
 *
 * @param playback the runs
 * @param tracks which of them, at least one
 * @param sessions the control of each track of the playback; empty where they are recorded
 * @param players who can be chosen to act
 * @param grid whether all tracks are shown at once, each in a cell of its own
 * @param title of the window
 * @param width of the window, pixels
 * @param height of the window, pixels
 * @param quality to draw with; empty to find out what the machine can do
 * @param folder that recordings are saved in
 */
public record Exhibit(
    Playback playback,
    List<Integer> tracks,
    List<Session> sessions,
    List<Controller.Source> players,
    boolean grid,
    String title,
    int width,
    int height,
    Optional<Quality> quality,
    Path folder) {

  private static final int SMALLEST = 64; // pixels
  private static final int LARGEST = 16_384; // pixels

  /** Copies the lists; refuses sizes that no window has, and tracks that are not there. */
  public Exhibit {
    tracks = List.copyOf(tracks);
    sessions = List.copyOf(sessions);
    players = List.copyOf(players);
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(quality, "quality");
    Objects.requireNonNull(folder, "folder");
    checkSize("width", width);
    checkSize("height", height);
    int count = playback.status().tapes().size();
    if (tracks.isEmpty() || tracks.stream().anyMatch(track -> track < 0 || track >= count)) {
      throw new IllegalArgumentException(
          "tracks: expected some of 0 to " + (count - 1) + ", got " + tracks);
    }
  }

  private static void checkSize(String name, int pixels) {
    if (pixels < SMALLEST || pixels > LARGEST) {
      throw new IllegalArgumentException(
          name + ": expected " + SMALLEST + " to " + LARGEST + " pixels, got " + pixels);
    }
  }

  /** Returns how things are, with the tracks shown alone. */
  Status status() {
    Status all = playback.status();
    List<Tape> tapes = new ArrayList<>();
    for (int track : tracks) {
      tapes.add(all.tapes().get(track));
    }
    return new Status(tapes, all.playing(), all.speed(), all.rate(), all.error());
  }

  /** Returns the controls of the tracks shown, of those that are live. */
  List<Session> controls() {
    return tracks.stream().filter(track -> track < sessions.size()).map(sessions::get).toList();
  }

  /** Returns the control of the first track shown; empty if it is recorded. */
  Optional<Session> session() {
    return controls().stream().findFirst();
  }

  /** Returns the same with one track alone, in the whole window. */
  Exhibit alone(int track) {
    return new Exhibit(
        playback, List.of(track), sessions, players, false, title, width, height, quality, folder);
  }
}
