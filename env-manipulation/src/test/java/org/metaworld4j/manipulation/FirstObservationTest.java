package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.manipulation.task.ManipulationTasks;

class FirstObservationTest {

  static List<String> ids() {
    return ManipulationTasks.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void episodesBeginWithTheOriginalsObservationInEverySlot(String id) {
    FirstObservations first = new FirstObservations(id);
    assertThat(first.goals()).isEqualTo(12);
    assertThat(first.position()).isLessThan(2e-3);
    assertThat(first.other()).isLessThan(1e-2);
  }
}
