package org.metaworld4j.core.space;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.metaworld4j.core.random.Generator;

class BoxPropertyTest {

  /** Returns a box of three entries with bounds of any magnitude up to 10^30. */
  private static Box box(Generator random, Precision precision) {
    double[] low = new double[3];
    double[] high = new double[3];
    for (int i = 0; i < low.length; i++) {
      double scale = Math.pow(10, random.uniform(-30, 30));
      double first = scale * random.standardNormal();
      double second = scale * random.standardNormal();
      low[i] = Math.min(first, second);
      high[i] = Math.max(first, second);
    }
    return new Box(low, high, precision);
  }

  @Property(tries = 500)
  void samplesOfAnyBoxAreMembers(@ForAll @LongRange(min = 0) long seed, @ForAll boolean single) {
    Generator random = Generator.seeded(seed);
    Box box = box(random, single ? Precision.FLOAT32 : Precision.FLOAT64);
    assertThat(box.contains(box.sample(random))).isTrue();
    assertThat(box.contains(box.low())).isTrue();
    assertThat(box.contains(box.high())).isTrue();
  }

  @Property(tries = 500)
  void packingAndReadingBackChangesNothing(
      @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(max = 5) int offset) {
    Generator random = Generator.seeded(seed);
    Box box = box(random, Precision.FLOAT64);
    double[] vector = box.sample(random);
    double[] packed = new double[8];
    box.pack(vector, packed, offset);
    assertThat(box.unpack(packed, offset)).isEqualTo(vector);
  }
}
