package org.metaworld4j.core.recording;

import java.util.Objects;
import java.util.Optional;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.task.Task;

/**
 * How a recorded episode began.
 *
 * @param options seed and options of its reset
 * @param task that was set; empty if none was
 * @param scene what there is to see; empty if the environment cannot be shown
 */
public record EpisodeStart(ResetOptions options, Optional<Task> task, Optional<Scene> scene) {

  /** Refuses missing parts. */
  public EpisodeStart {
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(scene, "scene");
  }
}
