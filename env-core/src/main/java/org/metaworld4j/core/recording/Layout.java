package org.metaworld4j.core.recording;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Viewable;
import org.metaworld4j.core.space.Space;
import org.metaworld4j.core.space.SpaceJson;
import org.metaworld4j.core.task.Task;

/**
 * What {@code header.json} says.
 *
 * @param stepSeconds world time of a step, s; null if the environment does not tell
 */
record Layout(
    String format,
    int version,
    String env,
    ObjectNode observationSpace,
    ObjectNode actionSpace,
    List<String> infoKeys,
    Double stepSeconds,
    List<Scene> scenes,
    List<Entry> episodes) {

  static final String FORMAT = "metaworld4j-recording";
  static final int VERSION = 1;
  static final String FILE = "header.json";
  static final String STEP_SECONDS = "stepSeconds"; // which early files do not have

  /**
   * One episode.
   *
   * @param seed null if the reset had none
   * @param options of the reset
   * @param task null if none was set
   * @param scene index among the scenes; null if there is none
   * @param steps T
   */
  record Entry(Long seed, Map<String, Double> options, Task task, Integer scene, int steps) {

    static Entry of(EpisodeStart start, List<Scene> scenes, int steps) {
      OptionalLong seed = start.options().seed();
      return new Entry(
          seed.isPresent() ? seed.getAsLong() : null,
          start.options().values(),
          start.task().orElse(null),
          start.scene().map(scenes::indexOf).orElse(null),
          steps);
    }

    EpisodeStart start(List<Scene> scenes) {
      OptionalLong given = seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
      return new EpisodeStart(
          new ResetOptions(given, options),
          Optional.ofNullable(task),
          Optional.ofNullable(scene).map(scenes::get));
    }

    OptionalInt poseSize(List<Scene> scenes) {
      return scene == null ? OptionalInt.empty() : OptionalInt.of(scenes.get(scene).poseSize());
    }

    private void check(int sceneCount) {
      if (steps < 0) {
        throw new IllegalArgumentException("steps: expected at least 0, got " + steps);
      }
      if (scene != null && (scene < 0 || scene >= sceneCount)) {
        throw new IllegalArgumentException(
            "scene: expected one of " + sceneCount + ", got number " + scene);
      }
    }
  }

  Layout {
    infoKeys = List.copyOf(infoKeys);
    scenes = List.copyOf(scenes);
    episodes = List.copyOf(episodes);
    int sceneCount = scenes.size();
    episodes.forEach(episode -> episode.check(sceneCount));
    Objects.requireNonNull(env, "env");
    if (stepSeconds != null && !(stepSeconds > 0 && Double.isFinite(stepSeconds))) {
      throw new IllegalArgumentException(
          STEP_SECONDS + ": expected a finite number above 0, got " + stepSeconds);
    }
  }

  static Layout of(InPlaceEnv<?, ?> env) {
    return new Layout(
        FORMAT,
        VERSION,
        env.spec().id(),
        SpaceJson.write(env.observationSpace()),
        SpaceJson.write(env.actionSpace()),
        env.infoKeys(),
        env.as(Viewable.class).map(Viewable::stepSeconds).orElse(null),
        List.of(),
        List.of());
  }

  Space<?> observations() {
    return SpaceJson.read(observationSpace, "observationSpace");
  }

  Space<?> actions() {
    return SpaceJson.read(actionSpace, "actionSpace");
  }

  Layout with(List<Scene> allScenes, List<Entry> allEpisodes) {
    return new Layout(
        format,
        version,
        env,
        observationSpace,
        actionSpace,
        infoKeys,
        stepSeconds,
        allScenes,
        allEpisodes);
  }
}
