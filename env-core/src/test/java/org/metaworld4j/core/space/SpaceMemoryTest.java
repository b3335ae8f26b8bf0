package org.metaworld4j.core.space;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.random.Generator;

/** Draws of packed members create nothing. */
class SpaceMemoryTest {

  private static final Dict SPACE =
      Dict.of(
          entry("box", Box.of(-1, 1, Precision.FLOAT32, 3, 2)),
          entry("open", Box.of(0, Double.POSITIVE_INFINITY, Precision.INT32, 2)),
          entry("choices", Tuple.of(new Discrete(5), MultiDiscrete.of(3, 4), new MultiBinary(9))));

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }

  private static void draw(int count, Generator random, double[] out) {
    for (int i = 0; i < count; i++) {
      SPACE.sample(random, out, 0);
      SPACE.checkAction(out, 0);
    }
  }

  @Test
  void packedDrawsAndChecksCreateNothing() {
    Generator random = Generator.seeded(1);
    double[] out = new double[SPACE.packedSize()];
    draw(20_000, random, out);
    long before = allocated();
    draw(10_000, random, out);
    assertThat(allocated() - before).isLessThan(10_000); // less than a byte a draw
  }
}
