package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.manipulation.benchmark.MetaworldBenchmarks;
import org.metaworld4j.manipulation.physics.Appearance;
import org.metaworld4j.manipulation.physics.Frames;
import org.metaworld4j.manipulation.task.ManipulationTasks;
import org.metaworld4j.manipulation.task.TaskSpec;

/**
 * What is shown stands where the original has its links and things, at the reset and with the
 * expert at work.
 */
class ScenePosesGoldenTest {

  private static final double BOUND = 0.003; // m
  private static final double MUG_BOUND = 0.005; // m; it has fallen onto the table, and leans
  private static final double STRIKING_BOUND = 0.01; // m; the hand is on the handle already
  private static final double[] ASIDE = {0.05, 0.05, 0.05}; // m; a point that tells of the turn
  private static final GoldenTable GOLDEN = GoldenTable.read("scene-poses.csv.gz");

  private final double[] action = new double[4];

  static List<String> ids() {
    return ManipulationTasks.offered().stream().map(TaskSpec::id).toList();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void whatIsShownIsWhereTheOriginalHasIt(String id) {
    WatchedTask task = new WatchedTask(ManipulationTasks.maker(id).get());
    try (ManipulationEnv env = new ManipulationEnv(() -> task)) {
      env.setTask(MetaworldBenchmarks.draw("MT1", id, 42).train().tasks().get(0));
      double[] observation = new double[env.observationSize()];
      Outcome outcome = env.newOutcome();
      env.reset(ResetOptions.none(), observation, 0);
      int step = 0;
      for (GoldenTable.Row row : rows(id)) {
        for (; step < row.number("step"); step++) {
          env.demonstrate(observation, action);
          clip();
          env.step(action, 0, observation, 0, outcome);
        }
        compare(row, appearance(task, row.text("body")));
      }
    }
  }

  private static List<GoldenTable.Row> rows(String id) {
    return GOLDEN.rows().stream().filter(row -> row.text("task").equals(id)).toList();
  }

  private static Appearance appearance(WatchedTask task, String name) {
    return task.appearances().stream()
        .filter(appearance -> appearance.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("expected a body called " + name));
  }

  private void clip() {
    for (int i = 0; i < action.length; i++) {
      action[i] = Math.max(-1, Math.min(1, action[i]));
    }
  }

  private static double bound(GoldenTable.Row row) {
    if (row.text("task").equals("handle-press-v3") && row.number("step") > 0) {
      return STRIKING_BOUND;
    }
    return row.text("body").equals("mug") ? MUG_BOUND : BOUND;
  }

  private static void compare(GoldenTable.Row row, Appearance shown) {
    double[] pose = row.numbersFrom("x");
    double[] expected = new double[Frames.SIZE];
    Frames.rotation(pose[3], pose[4], pose[5], pose[6], expected, 0);
    System.arraycopy(pose, 0, expected, 9, 3);
    double[] frame = new double[Frames.SIZE];
    shown.carrier().frame(frame);
    double[] points = new double[6];
    Frames.point(expected, ASIDE[0], ASIDE[1], ASIDE[2], points, 0);
    Frames.point(frame, ASIDE[0], ASIDE[1], ASIDE[2], points, 3);
    for (int axis = 0; axis < 3; axis++) {
      String where = shown.name() + ", step " + row.text("step") + ", axis " + axis;
      assertThat(frame[9 + axis]).as(where).isCloseTo(expected[9 + axis], within(bound(row)));
      assertThat(points[3 + axis]).as(where + ", turn").isCloseTo(points[axis], within(bound(row)));
    }
  }
}
