package org.metaworld4j.core.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.check.Walk;
import org.metaworld4j.core.wrapper.Wrapped;

/** A vector shows, row by row, what a loop over one environment shows. */
class AutoresetPropertyTest {

  private static final int STEPS = 60;

  /** What a row holds after a step. */
  private record Row(
      List<Float> observation, double reward, boolean terminated, boolean truncated, double info) {}

  private static InPlaceEnv<?, ?> walk(int limit) {
    return Wrapped.of(new Walk()).timeLimit(limit).build();
  }

  private static float action(int step, int index) {
    return (float) Math.sin(step * 0.7 + index);
  }

  /** One environment, stepped by a loop that resets as the mode says. */
  private static final class Loop {

    private final InPlaceEnv<?, ?> env;
    private final AutoresetMode mode;
    private final double[] observation = new double[2];
    private final Outcome outcome;
    private List<Float> last = List.of();
    private boolean over;

    Loop(int limit, AutoresetMode mode, long seed) {
      env = walk(limit);
      this.mode = mode;
      outcome = env.newOutcome();
      env.reset(ResetOptions.seed(seed), observation, 0);
    }

    Row step(float action) {
      if (over && mode == AutoresetMode.NEXT_STEP) {
        reset();
        return new Row(floats(observation), 0, false, false, Double.NaN);
      }
      env.step(new double[] {action}, 0, observation, 0, outcome);
      over = outcome.done();
      last = floats(observation);
      if (over && mode == AutoresetMode.SAME_STEP) {
        reset();
      }
      return new Row(
          floats(observation),
          outcome.reward,
          outcome.terminated,
          outcome.truncated,
          outcome.info[0]);
    }

    void reset() {
      env.reset(ResetOptions.none(), observation, 0);
      over = false;
    }

    private static List<Float> floats(double[] numbers) {
      return Arrays.stream(numbers).mapToObj(number -> (float) number).toList();
    }
  }

  private static Row row(VectorEnv vector, int i) {
    VectorBuffers buffers = vector.buffers();
    return new Row(
        List.of(buffers.observations.get(2 * i), buffers.observations.get(2 * i + 1)),
        buffers.rewards[i],
        buffers.terminated[i],
        buffers.truncated[i],
        buffers.info[0][i]);
  }

  @Property(tries = 60)
  void vectorIsALoopOverEachEnvironment(
      @ForAll AutoresetMode mode,
      @ForAll @IntRange(min = 1, max = 5) int count,
      @ForAll @IntRange(min = 1, max = 3) int threads,
      @ForAll @IntRange(min = 1, max = 20) int limit,
      @ForAll @LongRange(min = 0, max = 1000) long seed) {
    List<Loop> loops = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      loops.add(new Loop(limit, mode, seed + i));
    }
    try (VectorEnv vector = ThreadedVectorEnv.of(() -> walk(limit), count, mode, threads)) {
      vector.reset(ResetOptions.seed(seed));
      for (int t = 0; t < STEPS; t++) {
        for (int i = 0; i < count; i++) {
          vector.buffers().actions.put(i, action(t, i));
        }
        vector.step();
        compare(vector, loops, t);
        if (mode == AutoresetMode.DISABLED) {
          resetEnded(vector, loops);
        }
      }
    }
  }

  private static void compare(VectorEnv vector, List<Loop> loops, int step) {
    for (int i = 0; i < loops.size(); i++) {
      Row expected = loops.get(i).step(action(step, i));
      assertThat(row(vector, i)).as("step %d, environment %d", step, i).isEqualTo(expected);
      assertThat(vector.buffers().done(i)).isEqualTo(expected.terminated || expected.truncated);
      if (vector.buffers().done(i)) {
        var rows = vector.buffers().finalObservations;
        assertThat(List.of(rows.get(2 * i), rows.get(2 * i + 1))).isEqualTo(loops.get(i).last);
      }
    }
  }

  private static void resetEnded(VectorEnv vector, List<Loop> loops) {
    boolean[] ended = new boolean[loops.size()];
    boolean any = false;
    for (int i = 0; i < ended.length; i++) {
      ended[i] = vector.buffers().done(i);
      any |= ended[i];
      if (ended[i]) {
        loops.get(i).reset();
      }
    }
    if (any) {
      vector.reset(ResetOptions.none(), ended);
    }
  }
}
