package org.metaworld4j.manipulation.determinism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.metaworld4j.manipulation.determinism.FinalStates.Way;
import org.metaworld4j.manipulation.task.ManipulationTasks;

/** Expert episodes end in the same state, to the bit, however they are run. */
class DeterminismTest {

  private static final List<String> ALL = ManipulationTasks.ids();
  private static final int EPISODE = 500; // steps

  // The interpreter is some fifty times slower; scripts/determinism asks it for everything.
  private static final List<String> FEW =
      List.of("pick-place-v3", "door-open-v3", "box-close-v3", "soccer-v3");
  private static final int FEW_STEPS = 80;

  private static Map<String, Long> expected;

  @BeforeAll
  static void runEachEpisodeAlone() throws ExecutionException, InterruptedException {
    expected = FinalStates.of(Way.ALONE, EPISODE, ALL);
  }

  @Test
  void hashesTellTheTasksApart() {
    assertThat(new HashSet<>(expected.values())).hasSameSizeAs(ALL);
  }

  @Test
  void threadsAtOnceDoNotMatter() throws ExecutionException, InterruptedException {
    assertThat(FinalStates.of(Way.FOUR_THREADS, EPISODE, ALL)).isEqualTo(expected);
  }

  @Test
  void restoringDoesNotMatter() throws ExecutionException, InterruptedException {
    assertThat(FinalStates.of(Way.RESTORED, EPISODE, ALL)).isEqualTo(expected);
  }

  @Test
  void compilingDoesNotMatter() throws Exception {
    assertThat(Jvm.present("-Xint").finalStates(Way.ALONE, FEW_STEPS, FEW))
        .isEqualTo(FinalStates.of(Way.ALONE, FEW_STEPS, FEW));
  }

  @Test
  void versionOfTheJvmDoesNotMatter() throws Exception {
    Optional<Jvm> other = Jvm.other();
    assumeTrue(other.isPresent(), "neither other.jdk nor JAVA_HOME_25_X64 names a second JDK");
    assertThat(other.get().finalStates(Way.ALONE, EPISODE, ALL)).isEqualTo(expected);
  }
}
