package org.metaworld4j.core.task;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.metaworld4j.core.random.Pcg64;

/**
 * Where a {@link TaskSelection} stands.
 *
 * @param kind {@code random} or {@code pseudo-random}
 * @param sha256 the {@linkplain TaskDigest digest} of the tasks that it selects from
 * @param round the tasks of the present round, as indices in the order of their turns; empty if
 *     there are no rounds
 * @param position the last pick, as an index of the round or, without rounds, of the tasks; -1
 *     before the first
 * @param random where further draws come from
 */
public record SelectionState(
    String kind, String sha256, List<Integer> round, int position, Pcg64.State random) {

  /** Copies the round. */
  public SelectionState {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(random, "random");
    round = List.copyOf(round);
  }

  /** Refuses a state that a selection of this kind from these tasks cannot have. */
  void check(String expectedKind, List<Task> tasks, int roundSize) {
    require(kind.equals(expectedKind), "a " + expectedKind + " selection", "a " + kind + " one");
    String digest = digest(tasks);
    require(sha256.equals(digest), "tasks of SHA-256 " + digest, sha256);
    boolean permutation =
        round.stream().sorted().toList().equals(IntStream.range(0, roundSize).boxed().toList());
    require(permutation, "a round of " + roundSize + " tasks, each once", round);
    boolean inside = position >= -1 && position < tasks.size();
    require(inside, "a position of -1 to " + (tasks.size() - 1), position);
  }

  private static void require(boolean ok, String expected, Object got) {
    if (!ok) {
      throw new IllegalArgumentException("selection: expected " + expected + ", got " + got);
    }
  }

  static String digest(List<Task> tasks) {
    return TaskDigest.of(new TaskSet(tasks.stream().map(Task::env).distinct().toList(), tasks));
  }
}
