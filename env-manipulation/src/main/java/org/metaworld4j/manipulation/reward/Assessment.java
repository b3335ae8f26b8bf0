package org.metaworld4j.manipulation.reward;

import java.util.List;

/**
 * Reward and figures of one control step. What the figures mean differs from task to task.
 *
 * <p>A plain carrier with public fields; an assessing task writes all of them.
 */
public final class Assessment {

  /** Names of the figures that {@link #write} gives, in its order. */
  public static final List<String> KEYS =
      List.of(
          "success",
          "near_object",
          "grasp_success",
          "grasp_reward",
          "in_place_reward",
          "obj_to_target",
          "unscaled_reward");

  /** Decides what success is made of. */
  public final Terms terms = new Terms();

  /** Reward of the step: 0 to 10 in version 2, about -1 to some thousands in version 1. */
  public double reward;

  /** Whether the goal is reached in this step. */
  public boolean success;

  /** Whether, or how well, the hand is at the object. */
  public double nearObject;

  /** Whether the object is grasped. */
  public boolean graspSuccess;

  /** The part of the reward that is for grasping. */
  public double graspReward;

  /** The part of the reward that is for bringing the object to its place. */
  public double inPlaceReward;

  /** What is missing to the goal, mostly a distance in metres. */
  public double objectToTarget;

  /**
   * Sets everything as most rewards of version 1 report it: the hand always counts as at the
   * object, nothing is ever grasped, and no parts of the reward are named.
   *
   * @param newReward reward of the step
   * @param isSuccess whether the goal is reached in this step
   * @param gap what is missing to the goal
   */
  public void report(double newReward, boolean isSuccess, double gap) {
    reward = newReward;
    success = isSuccess;
    nearObject = 1;
    graspSuccess = false;
    graspReward = 0;
    inPlaceReward = 0;
    objectToTarget = gap;
  }

  /** Writes the figures named by {@link #KEYS}, flags as 0 or 1. */
  public void write(double[] info) {
    info[0] = success ? 1 : 0;
    info[1] = nearObject;
    info[2] = graspSuccess ? 1 : 0;
    info[3] = graspReward;
    info[4] = inPlaceReward;
    info[5] = objectToTarget;
    info[6] = reward;
  }
}
