package org.metaworld4j.agents.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckpointPaceTest {

  @Test
  void firstCheckpointIsDueAtOnce() {
    assertThat(CheckpointPace.usual().due(1_000_000)).isTrue();
  }

  @Test
  void nextOneIsDueWhenTheLastWasASmallPartOfTheTime() {
    CheckpointPace pace = CheckpointPace.usual();
    pace.saved(1000, 1010);

    assertThat(pace.due(1010 + 499)).isFalse();
    assertThat(pace.due(1010 + 500)).isTrue();
  }

  @Test
  void everyTimeIsAlwaysDue() {
    CheckpointPace pace = CheckpointPace.everyTime();
    pace.saved(1000, 5000);

    assertThat(pace.due(5000)).isTrue();
  }
}
