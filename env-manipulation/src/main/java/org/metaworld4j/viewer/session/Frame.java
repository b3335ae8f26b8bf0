package org.metaworld4j.viewer.session;

import java.util.Arrays;
import org.metaworld4j.core.signal.Signal;

/**
 * One moment of a run. Immutable: its arrays are shared and must not be changed.
 *
 * @param episode what it belongs to
 * @param step how many steps the episode has, 0 at its reset
 * @param action the packed action that led here; empty at a reset
 * @param observation the packed observation
 * @param reward of the step; 0 at a reset
 * @param total sum of the episode's rewards
 * @param terminated whether the task itself ended
 * @param truncated whether a limit from outside ended the episode
 * @param firstSuccess the step of the episode that was the first with success; -1 before
 * @param info further figures, named by {@link Episode#infoKeys}; empty at a reset
 * @param poses as {@link org.metaworld4j.core.scene.Poses} says, for {@link Episode#scene}
 * @param signals values of {@link Episode#signals}
 * @param motions as {@link org.metaworld4j.core.scene.Motions} says, for {@link Episode#bodies};
 *     empty if the environment shows none
 * @param contacts as {@link org.metaworld4j.core.scene.ContactPoints} says; empty if there are none
 */
@SuppressWarnings("ArrayRecordComponent") // read at every picture; copies would be waste
public record Frame(
    Episode episode,
    int step,
    double[] action,
    double[] observation,
    double reward,
    double total,
    boolean terminated,
    boolean truncated,
    int firstSuccess,
    double[] info,
    double[] poses,
    double[] signals,
    double[] motions,
    double[] contacts) {

  /** Returns whether the episode is over. */
  public boolean done() {
    return terminated || truncated;
  }

  /**
   * Returns whether this step counts as success: by the info called {@code success}, else by the
   * signals that decide it; false where there is neither.
   */
  public boolean success() {
    int key = episode.infoKeys().indexOf("success");
    if (key >= 0) {
      return key < info.length && info[key] != 0;
    }
    boolean decided = false;
    for (int i = 0; i < episode.signals().size(); i++) {
      Signal signal = episode.signals().get(i);
      if (signal.purpose() == Signal.Purpose.SUCCESS) {
        if (!signal.isMet(signals[i])) {
          return false;
        }
        decided = true;
      }
    }
    return decided;
  }

  /** Returns whether another frame is the same moment, to the last bit. */
  public boolean sameAs(Frame other) {
    return step == other.step
        && Arrays.equals(action, other.action)
        && Arrays.equals(observation, other.observation)
        && Arrays.equals(poses, other.poses)
        && Arrays.equals(info, other.info)
        && Arrays.equals(signals, other.signals)
        && Double.compare(reward, other.reward) == 0
        && Double.compare(total, other.total) == 0
        && terminated == other.terminated
        && truncated == other.truncated
        && episode.equals(other.episode);
  }

  /** Returns about how much memory it takes, bytes, without what all frames share. */
  long bytes() {
    int numbers =
        action.length
            + observation.length
            + info.length
            + poses.length
            + signals.length
            + motions.length
            + contacts.length;
    return (long) numbers * Double.BYTES + 256; // headers and fields
  }
}
