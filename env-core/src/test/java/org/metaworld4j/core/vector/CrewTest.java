package org.metaworld4j.core.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrewTest {

  private static Crew crew(boolean stealing, int shares, IntConsumer job) {
    return stealing ? Crew.stealing(shares, "crew", job) : Crew.confined(shares, "crew", job);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyShareIsDoneOnceARound(boolean stealing) {
    int[] done = new int[4];
    try (Crew crew = crew(stealing, 4, share -> done[share]++)) {
      for (int round = 1; round <= 2000; round++) {
        crew.run();
        int expected = round;
        assertThat(Arrays.stream(done).allMatch(count -> count == expected)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void confinedShareStaysWithItsThread(int shares) {
    Thread[] first = new Thread[shares];
    boolean[] moved = new boolean[shares];
    IntConsumer job =
        share -> {
          first[share] = first[share] == null ? Thread.currentThread() : first[share];
          moved[share] |= first[share] != Thread.currentThread();
        };
    try (Crew crew = crew(false, shares, job)) {
      for (int round = 0; round < 500; round++) {
        crew.run();
      }
    }
    assertThat(moved).containsOnly(false);
    assertThat(first).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void failureReachesTheCallerAndTheCrewGoesOn(boolean stealing) {
    int[] rounds = new int[1];
    IntConsumer job =
        share -> {
          if (share == 1 && rounds[0] == 1) {
            throw new IllegalArgumentException("no");
          }
        };
    try (Crew crew = crew(stealing, 3, job)) {
      crew.run();
      rounds[0] = 1;
      assertThatThrownBy(crew::run)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("a share of the work failed")
          .hasRootCauseInstanceOf(IllegalArgumentException.class);
      rounds[0] = 2;
      crew.run();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void interruptOfTheCallerIsKept(boolean stealing) {
    try (Crew crew = crew(stealing, 2, share -> {})) {
      Thread.currentThread().interrupt();
      crew.run();
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
