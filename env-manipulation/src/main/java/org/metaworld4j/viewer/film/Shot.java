package org.metaworld4j.viewer.film;

import java.util.List;
import java.util.Objects;
import org.metaworld4j.core.recording.RecordedEpisode;
import org.metaworld4j.core.scene.Scene;

/**
 * An episode to be shown.
 *
 * @param title what the panel calls it, such as {@code reach-v3} or {@code after adaptation}
 * @param episode one that was recorded with its scene
 * @param infoKeys names of the episode's further figures
 */
public record Shot(String title, RecordedEpisode episode, List<String> infoKeys) {

  /**
   * Copies the names.
   *
   * @throws IllegalArgumentException if the episode has no scene
   */
  public Shot {
    Objects.requireNonNull(title, "title");
    infoKeys = List.copyOf(infoKeys);
    if (episode.start().scene().isEmpty()) {
      throw new IllegalArgumentException(
          title + ": expected an episode with a scene, got one whose environment has none to show");
    }
  }

  Scene scene() {
    return episode.start().scene().orElseThrow();
  }
}
