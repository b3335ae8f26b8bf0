package org.metaworld4j.viewer.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metaworld4j.classic.CartPole;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.manipulation.ManipulationEnv;

class TimeTravelTest {

  private static final Settings SETTINGS = Settings.USUAL.withSeed(3);

  /** Runs in which to go back a hundred steps: without snapshots, with them, and amid a grasp. */
  static Stream<Simulation> runs() {
    return Stream.of(
        Simulation.of(new CartPole(), Controllers.random(7), SETTINGS),
        Simulation.of(ManipulationEnv.of("reach-v3"), Controllers.random(7), SETTINGS),
        Simulation.of(ManipulationEnv.of("pick-place-v3"), Controllers.expert(), SETTINGS),
        Simulation.of(
            ManipulationEnv.of("drawer-open-v3"),
            Controllers.expert(),
            SETTINGS.withSnapshotEvery(1)));
  }

  private static void advance(Track track, int steps) {
    for (int i = 0; i < steps; i++) {
      assertThat(track.forward()).isTrue();
    }
  }

  /** Hashes all numbers of each frame, bit by bit, so that a change of an array would show. */
  private static List<Long> digests(Tape tape) {
    List<Long> all = new ArrayList<>();
    for (int i = tape.first(); i <= tape.last(); i++) {
      all.add(digest(tape.frame(i)));
    }
    return all;
  }

  private static long digest(Frame frame) {
    return Stream.of(
            frame.observation(),
            frame.action(),
            frame.info(),
            frame.poses(),
            frame.signals(),
            frame.motions(),
            frame.contacts(),
            new double[] {frame.step(), frame.reward(), frame.total(), frame.firstSuccess()})
        .flatMapToDouble(Arrays::stream)
        .mapToLong(Double::doubleToRawLongBits)
        .reduce(17, (hash, bits) -> Long.rotateLeft(hash, 5) * 0x9e3779b97f4a7c15L ^ bits);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void goingBackAHundredStepsAndOnIsTheSameToTheLastBit(Simulation run) {
    try (run) {
      advance(run, 145);
      List<Long> before = digests(run.tape());
      long[] hash = hash(run.env());
      run.moveTo(45);
      run.branch();
      advance(run, 100);

      assertThat(run.tape().head()).isEqualTo(145);
      assertThat(run.tape().branches()).as("no step came out otherwise").hasSize(1);
      assertThat(digests(run.tape())).isEqualTo(before);
      assertThat(hash(run.env())).isEqualTo(hash);
    }
  }

  private static long[] hash(InPlaceEnv<?, ?> env) {
    return env instanceof ManipulationEnv manipulation
        ? new long[] {manipulation.stateHash()}
        : new long[0];
  }

  @ParameterizedTest
  @MethodSource("runs")
  void aBranchNeverChangesTheTrunk(Simulation run) {
    try (run) {
      advance(run, 60);
      List<Long> trunk = digests(run.tape());
      run.moveTo(33);
      run.control(Controllers.random(8));
      advance(run, 30);

      assertThat(run.tape().branches()).hasSize(2);
      Branch branch = run.tape().branches().get(1);
      assertThat(branch.parent()).isZero();
      assertThat(branch.from()).isBetween(33, 60);
      assertThat(run.tape().branch()).isEqualTo(branch.id());
      assertThat(digests(run.tape()).subList(0, 34)).isEqualTo(trunk.subList(0, 34));

      run.show(0);
      assertThat(digests(run.tape())).isEqualTo(trunk);
    }
  }

  @Test
  void theTrunkGoesOnAsIfThereHadBeenNoBranch() {
    try (Simulation branched = Simulation.of(reach(), Controllers.random(7), SETTINGS);
        Simulation straight = Simulation.of(reach(), Controllers.random(7), SETTINGS)) {
      advance(branched, 40);
      branched.moveTo(20);
      branched.control(Controllers.still());
      advance(branched, 15);
      branched.show(0);
      branched.moveTo(40);
      branched.control(Controllers.random(7));
      advance(branched, 20);
      advance(straight, 40);
      straight.control(Controllers.random(7));
      advance(straight, 20);

      assertThat(digests(branched.tape())).isEqualTo(digests(straight.tape()));
    }
  }

  private static ManipulationEnv reach() {
    return ManipulationEnv.of("reach-v3");
  }

  @Test
  void lookingBackShowsWhatWasUntilOneActsAgain() {
    try (Simulation run = Simulation.of(new CartPole(), Controllers.random(7), SETTINGS)) {
      advance(run, 30);
      run.moveTo(10);
      run.control(Controllers.random(99));
      run.moveTo(10);
      advance(run, 5);
      assertThat(run.tape().branches()).as("only looked at").hasSize(1);
      assertThat(run.tape().head()).isEqualTo(15);
      assertThat(run.tape().live().orElseThrow().acting()).isFalse();
    }
  }

  @Test
  void goingOnAcrossTheEndOfAnEpisodeIsTheSameToo() {
    try (Simulation run = Simulation.of(new CartPole(), Controllers.random(7), SETTINGS)) {
      advance(run, 120);
      assertThat(run.tape().frame().episode().number()).isGreaterThan(1);
      List<Long> before = digests(run.tape());
      run.moveTo(5);
      run.branch();
      advance(run, 115);
      assertThat(run.tape().branches()).hasSize(1);
      assertThat(digests(run.tape())).isEqualTo(before);
    }
  }

  @Test
  void oneGoesBackAcrossEnvironments() {
    List<Task> tasks = List.of(Slider.task("A-v0", 2), Slider.task("B-v0", 3));
    try (Simulation run = Simulation.of(tasks, Slider::of, Controllers.random(1), SETTINGS)) {
      advance(run, 10);
      run.nextTask(1);
      advance(run, 10);
      assertThat(run.env().spec().id()).isEqualTo("B-v0");
      List<Long> before = digests(run.tape());
      run.moveTo(3);
      run.branch();
      advance(run, 7);
      assertThat(run.env().spec().id()).isEqualTo("A-v0");
      run.nextTask(1);
      advance(run, 10);
      assertThat(run.tape().branches()).hasSize(1);
      assertThat(digests(run.tape())).isEqualTo(before);
    }
  }

  @Test
  void aControllerTakesItsMemoryBack() {
    try (Simulation run = Simulation.of(Slider.of("Slider-v0"), env -> new Counting(), SETTINGS)) {
      advance(run, 20);
      run.moveTo(4);
      run.branch();
      advance(run, 6);
      assertThat(run.tape().branches()).hasSize(1);
    }
  }

  /** Acts by how often it has acted. */
  private static final class Counting implements Controller {
    private int count;

    @Override
    public void act(Frame now, double[] action) {
      action[0] = 0.01 * count++;
    }

    @Override
    public Object memory() {
      return count;
    }

    @Override
    public void recall(Object memory) {
      count = (Integer) memory;
    }
  }

  @Test
  void anEnvironmentThatNoSeedDecidesIsToldOf() {
    try (Simulation run = Simulation.of(Slider.drifting(), Controllers.random(1), SETTINGS)) {
      advance(run, 10);
      run.moveTo(4);
      run.branch();
      assertThatThrownBy(run::forward)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "Slider-v0: expected the same seed and actions to lead back to step 4, but they lead"
                  + " elsewhere");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CartPole-v1", "reach-v3"})
  void memoryIsBoundedAndWhatIsKeptIsExact(String id) {
    InPlaceEnv<?, ?> env = id.startsWith("Cart") ? new CartPole() : reach();
    Settings small = SETTINGS.withMemory(1_000_000);
    try (Simulation run = Simulation.of(env, Controllers.random(7), small)) {
      advance(run, id.startsWith("Cart") ? 6000 : 800);
      Tape tape = run.tape();
      long bytes = 0;
      for (int i = tape.first(); i <= tape.last(); i++) {
        bytes += tape.frame(i).bytes();
      }
      assertThat(bytes).isBetween(500_000L, 1_000_000L);
      assertThat(tape.first()).isPositive();
      List<Long> kept = digests(tape);

      run.moveTo(0);
      assertThat(run.tape().head()).isEqualTo(tape.first());
      run.branch();
      advance(run, 50);
      assertThat(run.tape().branches()).hasSize(1);
      assertThat(digests(run.tape())).isEqualTo(kept);
    }
  }

  @Test
  void forgettingDropsBranchesThatEndedBefore() {
    Settings small = SETTINGS.withMemory(1_000_000);
    try (Simulation run = Simulation.of(new CartPole(), Controllers.random(7), small)) {
      advance(run, 50);
      run.moveTo(20);
      run.control(Controllers.random(8));
      advance(run, 6000);
      assertThat(run.tape().branches()).hasSize(1);
      assertThat(run.tape().branch()).isEqualTo(1);
    }
  }

  @Test
  void anUnknownBranchIsRefused() {
    try (Simulation run = Simulation.of(new CartPole(), Controllers.random(7), SETTINGS)) {
      assertThatThrownBy(() -> run.show(4))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("branch: expected one of [0], got 4");
    }
  }
}
