package org.metaworld4j.manipulation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.manipulation.GoldenTable;
import org.metaworld4j.manipulation.GoldenTable.Row;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Start;

/** Version 1 of the rewards on states of the original: recorded ones, and made up ones. */
class FirstRewardTest {

  private static final double TOLERANCE = 1e-9;
  private static final List<Row> MADE_UP = GoldenTable.read("first-rewards.csv.gz").rows();

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int TRIALS = 20; // the first may load classes
  private static final int ASSESSMENTS = 100;

  static List<String> ids() {
    return ManipulationTasks.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void assessmentEqualsTheOriginalInEpisodes(String id) {
    List<Row> rows = GoldenTable.read("reward-" + id + ".csv.gz").rows();
    assertThat(rows).hasSizeGreaterThan(100);
    assertEqual(id, rows);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void assessmentEqualsTheOriginalWhereNoEpisodeComes(String id) {
    List<Row> rows = MADE_UP.stream().filter(row -> row.text("env").equals(id)).toList();
    assertThat(rows).hasSize(60);
    assertEqual(id, rows);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void assessingAllocatesNothing(String id) {
    ManipulationTask task = ManipulationTasks.create(id);
    Row row =
        MADE_UP.stream().filter(each -> each.text("env").equals(id)).findFirst().orElseThrow();
    Start start = GoldenState.start(row);
    Moment now = GoldenState.moment(row);
    Assessment assessment = new Assessment();
    long least = Long.MAX_VALUE;
    for (int trial = 0; trial < TRIALS && least > 0; trial++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < ASSESSMENTS; i++) {
        task.assessV1(start, now, assessment);
      }
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    assertThat(least).isZero();
  }

  private static void assertEqual(String id, List<Row> rows) {
    ManipulationTask task = ManipulationTasks.create(id);
    Assessment assessment = new Assessment();
    double[] info = new double[Assessment.KEYS.size()];
    for (Row row : rows) {
      task.assessV1(GoldenState.start(row), GoldenState.moment(row), assessment);
      assessment.write(info);
      assertThat(assessment.reward).isCloseTo(row.number("reward_v1"), within(TOLERANCE));
      for (int i = 0; i < info.length; i++) {
        String key = Assessment.KEYS.get(i);
        String column = key.equals("unscaled_reward") ? "reward_v1" : key + "_v1";
        assertThat(info[i]).as(key).isCloseTo(row.number(column), within(TOLERANCE));
      }
    }
  }
}
