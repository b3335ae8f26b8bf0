package org.metaworld4j.manipulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.task.RewardVersion;

/**
 * One episode recorded from the original, its actions played again in our physics.
 *
 * <p>The gripper holds something in those steps in which the recorded effort is above 0.04, so that
 * fingers with nothing between them would close fully, while the recorded opening lies between 0.31
 * and 0.97 (closed they rest at 0.297, open at 1) and changes by less than 0.002 in the step.
 */
public final class GoldenReplay {

  private static final int OPENING = 3; // in the observation
  private static final int EFFORT = 3; // in the action
  private static final double CLOSING_EFFORT = 0.04;
  private static final double LEAST_HELD = 0.31;
  private static final double MOST_HELD = 0.97;
  private static final double STEADY = 0.002; // a step

  private final List<GoldenTable.Row> rows;
  private final ManipulationEnv env;
  private final String rewardColumn;
  private final Outcome outcome;
  private final double[] observation;
  private final double[] action = new double[4];
  private final double[] expected = new double[7];
  private final Deviation hand = new Deviation();
  private final Deviation object = new Deviation();
  private final Deviation grip = new Deviation();
  private final Deviation reward = new Deviation();
  private final double firstHandError;
  private final double firstObjectError;
  private int step;
  private double sum;
  private double originalSum;
  private int firstSuccess;
  private int originalFirstSuccess;

  /** Mean, median and largest of some distances. */
  private static final class Deviation {
    private final List<Double> distances = new ArrayList<>();

    void add(double distance) {
      distances.add(distance);
    }

    double mean() {
      return distances.stream().mapToDouble(x -> x).average().orElseThrow();
    }

    double median() {
      return distances.stream().sorted().skip(distances.size() / 2).findFirst().orElseThrow();
    }

    double largest() {
      return distances.stream().mapToDouble(x -> x).max().orElseThrow();
    }
  }

  /**
   * Begins an episode with rewards of version 2.
   *
   * @param policy {@code expert} or {@code random}
   */
  public GoldenReplay(String id, String policy) {
    this(id, policy, RewardVersion.V2);
  }

  /**
   * Begins an episode.
   *
   * @param policy {@code expert} or {@code random}
   * @param version of the rewards, ours and the recorded ones
   */
  public GoldenReplay(String id, String policy, RewardVersion version) {
    rows =
        GoldenTable.read("trajectory-" + id + ".csv.gz").rows().stream()
            .filter(row -> row.text("policy").equals(policy))
            .toList();
    env = ManipulationEnv.of(id, version);
    rewardColumn = version == RewardVersion.V1 ? "reward_v1" : "reward";
    outcome = env.newOutcome();
    observation = new double[env.observationSize()];
    env.setTask(new Task(id, rows.get(0).numbersFrom("r0"), true));
    env.reset(ResetOptions.none(), observation, 0);
    rows.get(0).numbers("hand_x", expected, 0, 7);
    firstHandError = handError();
    firstObjectError = objectError();
  }

  /** Plays all recorded actions. */
  public void runToTheEnd() {
    for (step = 1; step < rows.size(); step++) {
      GoldenTable.Row row = rows.get(step);
      double before = expected[OPENING];
      row.numbers("action_0", action, 0, 4);
      row.numbers("hand_x", expected, 0, 7);
      env.step(action, 0, observation, 0, outcome);
      hand.add(handError());
      object.add(objectError());
      if (holds(before)) {
        grip.add(Math.abs(observation[OPENING] - expected[OPENING]));
      }
      sum += outcome.reward;
      originalSum += row.number(rewardColumn);
      reward.add(Math.abs(outcome.reward - row.number(rewardColumn)));
      firstSuccess = first(firstSuccess, outcome.info[0] == 1);
      originalFirstSuccess = first(originalFirstSuccess, row.number("success") == 1);
    }
  }

  private boolean holds(double openingBefore) {
    double opening = expected[OPENING];
    return action[EFFORT] > CLOSING_EFFORT
        && opening > LEAST_HELD
        && opening < MOST_HELD
        && Math.abs(opening - openingBefore) < STEADY;
  }

  private int first(int known, boolean success) {
    return known == 0 && success ? step : known;
  }

  /** Returns the distance between our hand and the recorded one, metres. */
  double handError() {
    return error(0);
  }

  /** Returns the distance between our object and the recorded one, metres. */
  double objectError() {
    return error(4);
  }

  private double error(int at) {
    return Points.norm(
        observation[at] - expected[at],
        observation[at + 1] - expected[at + 1],
        observation[at + 2] - expected[at + 2]);
  }

  /** Returns the mean distance of the hands so far, metres. */
  public double meanHandError() {
    return hand.mean();
  }

  /** Returns the median distance of the hands so far, metres. */
  public double medianHandError() {
    return hand.median();
  }

  /** Returns the largest distance of the hands so far, metres. */
  public double largestHandError() {
    return hand.largest();
  }

  /** Returns the mean distance of the objects so far, metres. */
  public double meanObjectError() {
    return object.mean();
  }

  /** Returns the largest distance of the objects so far, metres. */
  public double largestObjectError() {
    return object.largest();
  }

  /** Returns the distances of our hand and the recorded one: at reset, then after each step. */
  public double[] handErrors() {
    return after(firstHandError, hand);
  }

  /** Returns the distances of our object and the recorded one: at reset, then after each step. */
  public double[] objectErrors() {
    return after(firstObjectError, object);
  }

  private static double[] after(double first, Deviation later) {
    DoubleStream distances = later.distances.stream().mapToDouble(x -> x);
    return DoubleStream.concat(DoubleStream.of(first), distances).toArray();
  }

  /** Returns whether the gripper has held something in a step so far. */
  public boolean hasHeld() {
    return !grip.distances.isEmpty();
  }

  /** Returns the mean difference of the openings while something was held. */
  public double meanGripError() {
    return grip.mean();
  }

  /** Returns the largest difference of the openings while something was held. */
  public double largestGripError() {
    return grip.largest();
  }

  /** Returns the median difference of our rewards and the recorded ones. */
  double medianRewardError() {
    return reward.median();
  }

  /** Returns the sum of our rewards. */
  public double sum() {
    return sum;
  }

  /** Returns the sum of the recorded rewards. */
  public double originalSum() {
    return originalSum;
  }

  /** Returns the first step at which ours succeeds; 0 if none. */
  public int firstSuccess() {
    return firstSuccess;
  }

  /** Returns the first recorded step of success; 0 if none. */
  public int originalFirstSuccess() {
    return originalFirstSuccess;
  }
}
