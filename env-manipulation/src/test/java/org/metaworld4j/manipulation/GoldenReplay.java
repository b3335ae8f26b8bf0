package org.metaworld4j.manipulation;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.manipulation.reward.Points;

/** One episode recorded from the original, its actions played again in our physics. */
final class GoldenReplay {

  private final List<GoldenTable.Row> rows;
  private final ManipulationEnv env;
  private final Outcome outcome;
  private final double[] observation;
  private final double[] action = new double[4];
  private final double[] expected = new double[7];
  private final Deviation hand = new Deviation();
  private final Deviation object = new Deviation();
  private int step;
  private double sum;
  private double originalSum;
  private int firstSuccess;
  private int originalFirstSuccess;

  /** Mean, median and largest of some distances, metres. */
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
   * Begins an episode.
   *
   * @param policy {@code expert} or {@code random}
   */
  GoldenReplay(String id, String policy) {
    rows =
        GoldenTable.read("trajectory-" + id + ".csv.gz").rows().stream()
            .filter(row -> row.text("policy").equals(policy))
            .toList();
    env = ManipulationEnv.of(id);
    outcome = env.newOutcome();
    observation = new double[env.observationSize()];
    env.setTask(new Task(id, rows.get(0).numbersFrom("r0"), true));
    env.reset(ResetOptions.none(), observation, 0);
    rows.get(0).numbers("hand_x", expected, 0, 7);
  }

  void runToTheEnd() {
    for (step = 1; step < rows.size(); step++) {
      GoldenTable.Row row = rows.get(step);
      row.numbers("action_0", action, 0, 4);
      row.numbers("hand_x", expected, 0, 7);
      env.step(action, 0, observation, 0, outcome);
      hand.add(handError());
      object.add(objectError());
      sum += outcome.reward;
      originalSum += row.number("reward");
      firstSuccess = first(firstSuccess, outcome.info[0] == 1);
      originalFirstSuccess = first(originalFirstSuccess, row.number("success") == 1);
    }
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

  double meanHandError() {
    return hand.mean();
  }

  double medianHandError() {
    return hand.median();
  }

  double largestHandError() {
    return hand.largest();
  }

  double meanObjectError() {
    return object.mean();
  }

  double largestObjectError() {
    return object.largest();
  }

  /** Returns the sum of our rewards. */
  double sum() {
    return sum;
  }

  double originalSum() {
    return originalSum;
  }

  /** Returns the first step at which ours succeeds; 0 if none. */
  int firstSuccess() {
    return firstSuccess;
  }

  int originalFirstSuccess() {
    return originalFirstSuccess;
  }
}
