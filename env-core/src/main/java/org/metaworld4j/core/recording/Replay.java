package org.metaworld4j.core.recording;

import java.util.List;
import java.util.Optional;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Viewable;
import org.metaworld4j.core.task.ParametricEnv;

/** Does what a recording did, and compares to the last bit what comes of it. */
public final class Replay {

  private final InPlaceEnv<?, ?> env;
  private final Optional<Viewable> view;
  private final List<String> infoKeys;
  private final double[] action;
  private final double[] got;
  private final double[] expected;
  private final Outcome outcome;
  private final double[] info;

  private Replay(Recording recording, InPlaceEnv<?, ?> env) {
    this.env = env;
    view = env.as(Viewable.class);
    infoKeys = recording.infoKeys();
    action = new double[env.actionSize()];
    got = new double[env.observationSize()];
    expected = new double[env.observationSize()];
    outcome = env.newOutcome();
    info = new double[infoKeys.size()];
  }

  /**
   * Plays all episodes of a recording again, in order.
   *
   * @param recording begins with a seeded reset
   * @param env an environment of the same kind; is left in the middle of things
   * @return the first figure that differs: of observations, rewards, flags, infos or poses; empty
   *     if none does
   * @throws IllegalArgumentException if the environment is of another kind, or the recording does
   *     not begin with a seed
   */
  public static Optional<Difference> firstDifference(Recording recording, InPlaceEnv<?, ?> env) {
    checkFit(recording, env);
    Replay replay = new Replay(recording, env);
    for (int i = 0; i < recording.count(); i++) {
      RecordedEpisode episode = recording.episode(i);
      if (i == 0 && episode.start().options().seed().isEmpty()) {
        throw new IllegalArgumentException(
            "recording: expected a seed in its first reset, got none; it cannot be replayed");
      }
      Optional<Difference> difference = replay.play(episode, i);
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private static void checkFit(Recording recording, InPlaceEnv<?, ?> env) {
    expectSame("environment", recording.env(), env.spec().id());
    expectSame("observations", recording.observationSpace(), env.observationSpace());
    expectSame("actions", recording.actionSpace(), env.actionSpace());
    expectSame("infos", recording.infoKeys(), env.infoKeys());
  }

  private static void expectSame(String what, Object recorded, Object played) {
    if (!recorded.equals(played)) {
      throw new IllegalArgumentException(
          what + ": expected those of the recording, " + recorded + ", got " + played);
    }
  }

  private Optional<Difference> play(RecordedEpisode episode, int index) {
    EpisodeStart start = episode.start();
    start.task().ifPresent(task -> env.as(ParametricEnv.class).orElseThrow().setTask(task));
    env.reset(start.options(), got, 0);
    Optional<Difference> first = compareSights(episode, index, 0);
    for (int t = 0; t < episode.steps() && first.isEmpty(); t++) {
      episode.action(t, action, 0);
      env.step(action, 0, got, 0, outcome);
      first = compareStep(episode, index, t);
      if (first.isEmpty()) {
        first = compareSights(episode, index, t + 1);
      }
    }
    return first;
  }

  private Optional<Difference> compareStep(RecordedEpisode episode, int index, int t) {
    var compare = new Comparison(index, t + 1);
    compare.figure("reward", episode.reward(t), outcome.reward);
    compare.figure("terminated", episode.terminated(t) ? 1 : 0, outcome.terminated ? 1 : 0);
    compare.figure("truncated", episode.truncated(t) ? 1 : 0, outcome.truncated ? 1 : 0);
    episode.info(t, info, 0);
    for (int i = 0; i < info.length; i++) {
      compare.figure(infoKeys.get(i), info[i], outcome.info[i]);
    }
    return compare.first;
  }

  private Optional<Difference> compareSights(RecordedEpisode episode, int index, int t) {
    var compare = new Comparison(index, t);
    episode.observation(t, expected, 0);
    compare.figures("observation", expected, got);
    Optional<Scene> scene = episode.start().scene();
    if (scene.isPresent() && view.isPresent()) {
      double[] recorded = new double[scene.get().poseSize()];
      double[] seen = new double[view.get().scene().poseSize()];
      episode.poses(t, recorded, 0);
      view.get().poses(seen, 0);
      compare.figure("number of poses", recorded.length, seen.length);
      compare.figures("pose", recorded, seen);
    }
    return compare.first;
  }

  /** The comparison of one moment; keeps the first difference. */
  private static final class Comparison {

    private final int episode;
    private final int step;
    private Optional<Difference> first = Optional.empty();

    Comparison(int episode, int step) {
      this.episode = episode;
      this.step = step;
    }

    void figures(String what, double[] expected, double[] got) {
      for (int i = 0; i < expected.length && first.isEmpty(); i++) {
        figure(what + "[" + i + "]", expected[i], got[i]);
      }
    }

    void figure(String what, double expected, double got) {
      if (first.isEmpty() && Double.compare(expected, got) != 0) {
        first = Optional.of(new Difference(episode, step, what, expected, got));
      }
    }
  }
}
