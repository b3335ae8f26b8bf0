package org.metaworld4j.manipulation;

import org.metaworld4j.core.guard.EpisodeGuard;
import org.metaworld4j.manipulation.physics.Snapshot;
import org.metaworld4j.manipulation.physics.StateHash;
import org.metaworld4j.manipulation.reward.Start;

/**
 * The state of a {@link ManipulationEnv} at one moment; immutable, and free to be used by any
 * thread.
 */
public final class EnvSnapshot {

  final Snapshot world;
  final Start start;
  final double[] seen; // by the observer
  final EpisodeGuard.Progress progress;
  final Assignment.State assignment;

  private final String env;

  /** Keeps the parts, which must not be changed any more. */
  EnvSnapshot(
      String env,
      Snapshot world,
      Start start,
      double[] seen,
      EpisodeGuard.Progress progress,
      Assignment.State assignment) {
    this.env = env;
    this.world = world;
    this.start = start;
    this.seen = seen;
    this.progress = progress;
    this.assignment = assignment;
  }

  /** Returns the id of the environment's task. */
  public String env() {
    return env;
  }

  /**
   * Returns a {@link StateHash} over the exact bits of all that decides the rest of the episode:
   * world, observations of this step and the one before, what rewards know of the start, whether
   * the goal is visible, and how far the episode has come. Task and random generator, which decide
   * later episodes, are left out.
   */
  public long hash() {
    StateHash hash = new StateHash();
    world.addTo(hash);
    hash.add(seen);
    hash.add(start.tcp);
    hash.add(start.object);
    hash.add(start.part);
    hash.add(start.goal);
    hash.add(Double.doubleToRawLongBits(start.height));
    hash.add(Double.doubleToRawLongBits(start.firstGap));
    hash.add(assignment.goalVisible() ? 1 : 0);
    hash.add(progress.begun() ? 1 : 0);
    hash.add(progress.over() ? 1 : 0);
    hash.add(progress.steps());
    return hash.value();
  }
}
