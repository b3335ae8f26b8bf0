package org.metaworld4j.agents.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.metaworld4j.agents.evaluation.PooledSuccessTest.LIMIT;
import static org.metaworld4j.agents.evaluation.PooledSuccessTest.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PooledSuccessPropertyTest {

  /** Steps a vector of copies in lockstep and lists episodes as they end, as the original does. */
  @Property
  void countIsThatOfCopiesSteppedInLockstep(
      @ForAll @Size(min = 1, max = 5)
          List<@Size(min = 1, max = 4) List<@IntRange(min = 0, max = LIMIT) Integer>> copies,
      @ForAll @IntRange(min = 1, max = 6) int counted) {
    List<TaskResult> goals =
        IntStream.range(0, copies.size())
            .mapToObj(
                i -> goal("a", i, copies.get(i).stream().mapToInt(Integer::intValue).toArray()))
            .toList();

    assertThat(new PooledSuccess(copies.size(), counted).of(new Evaluation(goals)))
        .isCloseTo(lockstep(copies, counted), offset(1e-12));
  }

  private static double lockstep(List<List<Integer>> copies, int counted) {
    int[] step = new int[copies.size()];
    int[] episode = new int[copies.size()];
    List<Integer> ended = new ArrayList<>();
    while (ended.size() < counted) {
      for (int i = 0; i < copies.size(); i++) {
        step[i]++;
        int success = copies.get(i).get(episode[i] % copies.get(i).size());
        if (step[i] == success || step[i] == LIMIT) {
          ended.add(step[i] == success ? 1 : 0);
          step[i] = 0;
          episode[i]++;
        }
      }
    }
    return ended.subList(0, counted).stream().mapToInt(Integer::intValue).average().orElseThrow();
  }
}
