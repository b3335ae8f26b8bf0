package org.metaworld4j.manipulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The original's successes on goals of MT1, as measured. */
public final class OriginalSuccesses {

  private final List<GoldenTable.Row> rows = GoldenTable.readCommented("success.csv").rows();

  /**
   * Returns a measurement, if there is one.
   *
   * @param policy {@code expert} on 50 goals, {@code random} on the first 20
   * @param seed of the goals
   * @param id of the task
   */
  public Optional<Successes> find(String policy, long seed, String id) {
    return rows.stream()
        .filter(row -> row.text("policy").equals(policy) && row.text("task").equals(id))
        .filter(row -> row.number("seed") == seed)
        .map(OriginalSuccesses::of)
        .findFirst();
  }

  private static Successes of(GoldenTable.Row row) {
    int[] firsts =
        Arrays.stream(row.numbersFrom("first_0")).mapToInt(first -> (int) first).toArray();
    return new Successes(row.number("return"), firsts);
  }
}
