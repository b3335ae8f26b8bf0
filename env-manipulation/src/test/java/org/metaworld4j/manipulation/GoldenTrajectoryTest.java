package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.manipulation.task.ManipulationTasks;
import org.metaworld4j.manipulation.task.RewardVersion;

/** Episodes recorded from the original, their actions played again in our physics. */
class GoldenTrajectoryTest {

  /**
   * Tasks with an episode in which less than a millimetre decides whether a finger holds or slips
   * off, or which way it is pressed out of what it has sunk into; docs/fidelity.md lists them.
   */
  private static final Set<String> SLIPPERY =
      Set.of(
          "button-press-topdown-wall-v3",
          "coffee-push-v3",
          "handle-press-side-v3",
          "handle-press-v3",
          "handle-pull-v3");

  // Here most of the reward hangs on fingers being pressed into the plate, not lying on it.
  private static final Set<String> TOUCHING_DOWN =
      Set.of("plate-slide-back-v3", "plate-slide-back-side-v3");

  static List<String> ids() {
    return ManipulationTasks.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void episodesBeginAsInTheOriginal(String id) {
    for (String policy : List.of("expert", "random")) {
      GoldenReplay replay = new GoldenReplay(id, policy);
      assertThat(replay.handError()).isLessThan(SLIPPERY.contains(id) ? 1e-2 : 3e-4);
      assertThat(replay.objectError()).isLessThan(1e-3);
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void expertSucceedsWhenTheOriginalDoes(String id) {
    GoldenReplay replay = new GoldenReplay(id, "expert");
    replay.runToTheEnd();
    int steps = SLIPPERY.contains(id) ? 8 : 3;
    assertThat(replay.firstSuccess()).isCloseTo(replay.originalFirstSuccess(), within(steps));
    if (TOUCHING_DOWN.contains(id)) {
      assertThat(replay.largestObjectError()).isLessThan(5e-3);
    } else {
      // Rewards jump by up to 10 where a millimetre decides; so steps count in their sum as well.
      double tolerance = 0.02 * replay.originalSum() + 10 * steps;
      assertThat(replay.sum()).isCloseTo(replay.originalSum(), within(tolerance));
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void handGoesWhereItGoesInTheOriginal(String id) {
    GoldenReplay replay = new GoldenReplay(id, "random");
    replay.runToTheEnd();
    // The mean too, but larger: fingers that scrape over something stick and slip for a while.
    assertThat(replay.medianHandError()).isLessThan(SLIPPERY.contains(id) ? 5e-3 : 1e-3);
    assertThat(replay.meanHandError()).isLessThan(5e-3);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void firstVersionPaysAsInTheOriginal(String id) {
    // 1000 for each metre, and peaks of thousands at the goal, where experts spend most steps.
    double expertTolerance = SLIPPERY.contains(id) ? 50 : 10;
    assertThat(medianRewardError(id, "expert")).isLessThan(expertTolerance);
    // 0.00204 with door-lock since shallow contacts slip off edges; others stay below 0.002.
    double randomTolerance = id.equals("door-lock-v3") ? 3e-3 : 2e-3;
    assertThat(medianRewardError(id, "random")).isLessThan(randomTolerance);
  }

  private static double medianRewardError(String id, String policy) {
    GoldenReplay replay = new GoldenReplay(id, policy, RewardVersion.V1);
    replay.runToTheEnd();
    return replay.medianRewardError();
  }
}
