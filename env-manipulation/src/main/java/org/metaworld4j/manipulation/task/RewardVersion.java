package org.metaworld4j.manipulation.task;

import java.util.Arrays;
import java.util.Locale;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Which of Meta-World's two rewards a task gives.
 *
 * <p>Successes and info differ too, as each version reports what it reckons with.
 */
public enum RewardVersion {

  /**
   * The rewards of Meta-World's first release: from about -1 far away to some thousands at the
   * goal, task by task on another scale.
   */
  V1 {
    @Override
    public void assess(ManipulationTask task, Start start, Moment now, Assessment out) {
      task.assessV1(start, now, out);
    }
  },

  /** The rewards that results are compared by today: 0 to 10 in every task. */
  V2 {
    @Override
    public void assess(ManipulationTask task, Start start, Moment now, Assessment out) {
      task.assess(start, now, out);
    }
  };

  /**
   * Returns the version of a name.
   *
   * @param name {@code v1} or {@code v2}
   * @throws UnknownNameException if it is another
   */
  public static RewardVersion named(String name) {
    return Arrays.stream(values())
        .filter(version -> version.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownNameException(
                    "reward version", name, Arrays.stream(values()).map(Enum::toString).toList()));
  }

  /** Computes reward, success and figures of a step. */
  public abstract void assess(ManipulationTask task, Start start, Moment now, Assessment out);

  /** Returns the name: {@code v1} or {@code v2}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
