package org.metaworld4j.manipulation.physics;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StateHashTest {

  private static long hash(double... numbers) {
    StateHash hash = new StateHash();
    hash.add(numbers);
    return hash.value();
  }

  @Test
  void nothingHasTheHashOfNoWords() {
    assertThat(new StateHash().value()).isEqualTo(0xEF46DB3751D8E999L);
  }

  @Test
  void signOfAZeroCounts() {
    assertThat(hash(0.0)).isNotEqualTo(hash(-0.0));
    assertThat(hash(0.0, 1, -0.0)).isNotEqualTo(hash(-0.0, 1, 0.0));
  }

  @Test
  void orderAndLengthCount() {
    assertThat(hash(1, 2)).isNotEqualTo(hash(2, 1));
    assertThat(hash(1)).isNotEqualTo(hash(1, 0));
  }

  @Property
  void eachBitChangesAboutHalfOfTheHash(
      @ForAll @Size(8) double[] numbers,
      @ForAll @IntRange(max = 7) int index,
      @ForAll @IntRange(max = 63) int bit) {
    StateHash changed = new StateHash();
    for (int i = 0; i < numbers.length; i++) {
      long word = Double.doubleToRawLongBits(numbers[i]);
      changed.add(i == index ? word ^ 1L << bit : word);
    }
    // 64 fair coins show fewer than 8 or more than 56 heads once in 10^9.
    assertThat(Long.bitCount(hash(numbers) ^ changed.value())).isBetween(8, 56);
  }
}
