package org.metaworld4j.manipulation;

import java.util.List;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.manipulation.task.ObservationLayout;

/**
 * The first observations of the original's episodes beside ours: twelve goals a task, all 39
 * numbers, the goal visible.
 */
public final class FirstObservations {

  private static final List<GoldenTable.Row> ROWS =
      GoldenTable.read("first-observations.csv.gz").rows();

  private final double[] expected = new double[ObservationLayout.SIZE];
  private final double[] observation = new double[ObservationLayout.SIZE];
  private int goals;
  private double position;
  private double other;

  /** Resets at each recorded goal of a task. */
  public FirstObservations(String id) {
    ManipulationEnv env = ManipulationEnv.of(id);
    for (GoldenTable.Row row : ROWS) {
      if (row.text("task").equals(id)) {
        env.setTask(new Task(id, row.numbersFrom("r0"), true));
        env.reset(ResetOptions.none(), observation, 0);
        row.numbers("o0", expected, 0, expected.length);
        compare();
        goals++;
      }
    }
  }

  private void compare() {
    for (int i = 0; i < expected.length; i++) {
      double difference = Math.abs(observation[i] - expected[i]);
      if (isCoordinate(i)) {
        position = Math.max(position, difference);
      } else {
        other = Math.max(other, difference);
      }
    }
  }

  private static boolean isCoordinate(int index) {
    int slot = index % ObservationLayout.FRAME;
    return slot < ObservationLayout.OPENING
        || within(slot, ObservationLayout.OBJECT)
        || within(slot, ObservationLayout.OBJECT_2);
  }

  private static boolean within(int slot, int position) {
    return slot >= position && slot < position + 3;
  }

  /** Returns the number of goals compared. */
  public int goals() {
    return goals;
  }

  /** Returns the largest difference of a coordinate of hand, objects or goal, metres. */
  public double position() {
    return position;
  }

  /** Returns the largest difference of an opening or of an entry of a quaternion. */
  public double other() {
    return other;
  }
}
