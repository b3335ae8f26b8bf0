package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.manipulation.task.ManipulationTasks;

/** A short version of scripts/hostile-actions. */
class HostileActionsTest {

  private static final int STEPS = 2000; // each task; its neighbours are treated in other ways

  static List<String> ids() {
    return ManipulationTasks.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void nothingThatIsDoneBreaksThePhysics(String id) {
    HostileEpisodes episodes = new HostileEpisodes(id);
    episodes.run(4 * ids().indexOf(id), STEPS);
    assertThat(episodes.faults()).isEmpty();
  }

  @Test
  void aPaneRammedThroughItsPostComesBack() {
    HostileEpisodes episodes = new HostileEpisodes("window-close-v3");
    episodes.run(190, 1); // full speed from corner to corner
    assertThat(episodes.faults()).isEmpty();
  }
}
