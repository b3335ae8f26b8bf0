package org.metaworld4j.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Orders are those of NumPy's generator, used as Meta-World uses it. */
class TaskSelectionTest {

  private static List<Task> tasks(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Task("Walk-v0", new double[] {i}, true))
        .toList();
  }

  private static List<Integer> picks(TaskSelection selection, int count) {
    return Stream.generate(() -> (int) selection.next().parameter(0)).limit(count).toList();
  }

  @Test
  void randomPicksAreThoseOfTheOriginal() {
    assertThat(picks(TaskSelection.random(tasks(50), 42), 12))
        .containsExactly(4, 38, 32, 21, 21, 42, 4, 34, 10, 4, 26, 48);
    assertThat(picks(TaskSelection.random(tasks(50), 7), 12))
        .containsExactly(47, 31, 34, 44, 28, 38, 41, 11, 2, 15, 14, 43);
  }

  @Test
  void pseudoRandomPicksAreThoseOfTheOriginal() {
    assertThat(picks(TaskSelection.pseudoRandom(tasks(5), 42), 17))
        .containsExactly(4, 2, 3, 1, 0, 1, 4, 2, 3, 0, 2, 0, 1, 4, 3, 1, 3);
    assertThat(picks(TaskSelection.pseudoRandom(tasks(5), 7), 17))
        .containsExactly(2, 0, 4, 1, 3, 2, 0, 3, 1, 4, 4, 3, 1, 2, 0, 2, 1);
  }

  @Property(tries = 50)
  void everyRoundHasEveryTaskOnce(
      @ForAll @IntRange(min = 1, max = 20) int count, @ForAll @LongRange(min = 0) long seed) {
    TaskSelection selection = TaskSelection.pseudoRandom(tasks(count), seed);
    for (int round = 0; round < 4; round++) {
      assertThat(new HashSet<>(picks(selection, count))).hasSize(count);
    }
  }

  static Stream<TaskSelection> both(int count, long seed) {
    return Stream.of(
        TaskSelection.random(tasks(count), seed), TaskSelection.pseudoRandom(tasks(count), seed));
  }

  @Property(tries = 50)
  void resumedSelectionGoesOnAsTheOneItWasTakenOf(
      @ForAll @IntRange(min = 0, max = 25) int before, @ForAll @LongRange(min = 0) long seed) {
    List<TaskSelection> others = both(9, 1).toList();
    List<TaskSelection> selections = both(9, seed).toList();
    for (int i = 0; i < selections.size(); i++) {
      picks(selections.get(i), before);
      others.get(i).resume(selections.get(i).state());
      assertThat(others.get(i).last()).isEqualTo(selections.get(i).last());
      assertThat(picks(others.get(i), 30)).isEqualTo(picks(selections.get(i), 30));
      assertThat(others.get(i).state()).isEqualTo(selections.get(i).state());
    }
  }

  @Test
  void restartBeginsAnew() {
    for (TaskSelection selection : both(6, 5).toList()) {
      List<Integer> first = picks(selection, 20);
      selection.restart(5);
      assertThat(selection.last()).isEmpty();
      assertThat(picks(selection, 20)).isEqualTo(first);
    }
  }

  @Test
  void statesOfOtherSelectionsAreRefused() {
    TaskSelection random = TaskSelection.random(tasks(3), 1);
    TaskSelection rounds = TaskSelection.pseudoRandom(tasks(3), 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> random.resume(rounds.state()))
        .withMessage("selection: expected a random selection, got a pseudo-random one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rounds.resume(TaskSelection.pseudoRandom(tasks(4), 1).state()))
        .withMessageMatching("selection: expected tasks of SHA-256 [0-9a-f]{64}, got [0-9a-f]{64}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rounds.resume(with(rounds.state(), List.of(0, 1, 1), 0)))
        .withMessage("selection: expected a round of 3 tasks, each once, got [0, 1, 1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rounds.resume(with(rounds.state(), List.of(0, 1, 2), 3)))
        .withMessage("selection: expected a position of -1 to 2, got 3");
  }

  private static SelectionState with(SelectionState state, List<Integer> round, int position) {
    return new SelectionState(state.kind(), state.sha256(), round, position, state.random());
  }

  @Test
  void nothingToSelectFromIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TaskSelection.random(List.of(), 1))
        .withMessage("tasks: expected at least one, got none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TaskSelection.pseudoRandom(tasks(2), -1))
        .withMessage("seed: expected an integer of at least 0, got -1");
  }

  @Property(tries = 50)
  void slicesShareAllTasksOutEvenly(
      @ForAll @IntRange(min = 1, max = 8) int copies,
      @ForAll @IntRange(min = 1, max = 8) int each) {
    List<Task> tasks = tasks(copies * each);
    List<List<Task>> slices = TaskSlices.of(tasks, copies);
    assertThat(slices).hasSize(copies).allSatisfy(slice -> assertThat(slice).hasSize(each));
    List<Task> dealt = new ArrayList<>(); // one card to each in turn
    for (int i = 0; i < each; i++) {
      for (List<Task> slice : slices) {
        dealt.add(slice.get(i));
      }
    }
    assertThat(dealt).isEqualTo(tasks);
  }

  @Test
  void unevenSlicesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TaskSlices.of(tasks(50), 4))
        .withMessage(
            "tasks of Walk-v0: expected a number that 4 copies can share evenly, got 50; use 48 of"
                + " them or another meta batch");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TaskSlices.of(tasks(3), 4))
        .withMessageEndingWith("got 3; use fewer copies");
    assertThatIllegalArgumentException().isThrownBy(() -> TaskSlices.of(tasks(3), 0));
  }

  @Test
  void metaBatchHoldsAllEnvironmentsEquallyOften() {
    assertThat(TaskSlices.copies(20, 10)).isEqualTo(2);
    for (int size : new int[] {15, 0, -10}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TaskSlices.copies(size, 10))
          .withMessage(
              "metaBatch: expected a multiple of 10, so that each of the 10 environments has as"
                  + " many copies, got "
                  + size);
    }
  }
}
