package org.metaworld4j.manipulation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.metaworld4j.manipulation.GoldenTable;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Start;

/** Heights from which version 1 of the rewards reckons objects as lifted. */
class LiftedHeightTest {

  private static final double TOLERANCE = 1e-4; // m; the original's objects are tilted a little

  @Test
  void lidIsLiftedFromTheHeightOfItsHandle() {
    assertPlacedAsInTheOriginal("box-close-v3", new double[] {0, 0.52, 0.02, 0.05, 0.78, 0.133});
  }

  @Test
  void wrenchIsLiftedFromTheHeightOfItsHandle() {
    assertPlacedAsInTheOriginal("assembly-v3", new double[] {0, 0.6, 0.02, 0.05, 0.8, 0.1});
  }

  private static void assertPlacedAsInTheOriginal(String id, double[] parameters) {
    ManipulationTask task = ManipulationTasks.create(id);
    Start start = new Start();
    WorldBuilder builder = new WorldBuilder();
    task.furnish(builder);
    builder.build();
    task.place(parameters, start);
    GoldenTable.Row row = GoldenTable.read("reward-" + id + ".csv.gz").rows().get(0);
    assertThat(start.height).isCloseTo(row.number("start_height"), within(TOLERANCE));
  }
}
