package org.metaworld4j.manipulation;

import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.SIZE;

import java.util.List;
import java.util.Locale;
import org.metaworld4j.manipulation.benchmark.MetaworldBenchmarks;
import org.metaworld4j.manipulation.task.ManipulationTask;
import org.metaworld4j.manipulation.task.ManipulationTasks;

/**
 * An episode in which a scripted expert is told a wrong place, so that it fits two parts together
 * off their middle.
 *
 * <p>It is told that hand and object are away from where they are (aim: it carries the object past
 * its goal by that much) or that the object alone is (grip: it grasps it off its middle). The task
 * is the first of MT1 with seed 42. {@code scripts/original/tight_fits.py} does the same in the
 * original.
 */
final class TightFit {

  private final String task;
  private final double[] aim = new double[3]; // m
  private final double[] grip = new double[3]; // m
  private final FitFigures original;

  private TightFit(GoldenTable.Row row) {
    task = row.text("task");
    row.numbers("aim_x", aim, 0, 3);
    row.numbers("grip_x", grip, 0, 3);
    original = FitFigures.of(row);
  }

  /** Returns all cases. */
  static List<TightFit> all() {
    return GoldenTable.readCommented("tight-fits-original.csv").rows().stream()
        .map(TightFit::new)
        .toList();
  }

  String task() {
    return task;
  }

  /** Returns what happened in the original. */
  FitFigures original() {
    return original;
  }

  /** Returns what the expert is told, such as {@code 10 mm in z}. */
  String offset() {
    for (int axis = 0; axis < 3; axis++) {
      if (aim[axis] != 0 || grip[axis] != 0) {
        String kind = grip[axis] != 0 ? " mm in the grip, " : " mm in ";
        return String.format(
            Locale.ROOT, "%.0f%s%c", 1000 * (aim[axis] + grip[axis]), kind, "xyz".charAt(axis));
      }
    }
    return "0";
  }

  @Override
  public String toString() {
    return task + ", " + offset();
  }

  /** Plays the episode in our physics. */
  FitFigures play() {
    ManipulationTask manipulation = ManipulationTasks.create(task);
    try (ManipulationEnv env = new ManipulationEnv(() -> manipulation)) {
      env.setTask(MetaworldBenchmarks.draw("MT1", task, 42).train().tasks().get(0));
      return new FitEpisode(this, env, manipulation).play();
    }
  }

  /** Writes what the expert is told. */
  void tell(double[] observation, double[] out) {
    System.arraycopy(observation, 0, out, 0, SIZE);
    for (int axis = 0; axis < 3; axis++) {
      out[HAND + axis] -= aim[axis];
      out[OBJECT + axis] += grip[axis] - aim[axis];
    }
  }
}
