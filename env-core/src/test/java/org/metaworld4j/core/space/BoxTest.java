package org.metaworld4j.core.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.metaworld4j.core.space.Precision.FLOAT32;
import static org.metaworld4j.core.space.Precision.FLOAT64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxTest {

  private static final double INF = Double.POSITIVE_INFINITY;

  @ParameterizedTest
  @CsvSource({
    "FLOAT32, 1, -1, true",
    "FLOAT32, 1.0000001, 0, false",
    "FLOAT32, 1.00000001, 0, true", // rounds to 1
    "FLOAT64, 1.00000001, 0, false",
    "FLOAT32, 2, 0, false",
    "FLOAT32, NaN, 0, false",
    "FLOAT32, 0, Infinity, false"
  })
  void membersLieBetweenTheBounds(Precision precision, double first, double second, boolean is) {
    assertThat(Box.of(-1, 1, 2, precision).contains(new double[] {first, second})).isEqualTo(is);
  }

  @Test
  void infinityIsMemberOfABoxWithoutBounds() {
    Box unbounded = Box.of(-INF, INF, 2, FLOAT32);
    assertThat(unbounded.contains(new double[] {INF, -INF})).isTrue();
    assertThat(unbounded.contains(new double[] {Double.NaN, 0})).isFalse();
  }

  @Test
  void vectorsOfAnotherSizeAreNoMembers() {
    Box box = Box.of(-1, 1, 2, FLOAT64);
    assertThat(box.contains(new double[3])).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> box.pack(new double[3], new double[3], 0))
        .withMessage("vector: expected 2 numbers, got 3");
  }

  @Test
  void packedVectorsComeBackAsCopies() {
    Box box = Box.of(-1, 1, 2, FLOAT64);
    double[] packed = new double[4];
    box.pack(new double[] {0.25, 0.5}, packed, 1);
    assertThat(packed).containsExactly(0, 0.25, 0.5, 0);
    double[] back = box.unpack(packed, 1);
    packed[1] = 9;
    assertThat(back).containsExactly(0.25, 0.5);
  }

  @Test
  void boundsCannotBeChangedFromOutside() {
    double[] low = {0};
    Box box = new Box(low, new double[] {1});
    low[0] = 5;
    box.low()[0] = 6;
    box.high()[0] = 7;
    assertThat(box).isEqualTo(Box.of(0, 1, 1, FLOAT64));
  }

  @Test
  void boxesAreEqualInBoundsAndPrecision() {
    assertThat(Box.of(0, 1, 1, FLOAT32))
        .isEqualTo(Box.of(0, 1 + 1e-9, 1, FLOAT32))
        .hasSameHashCodeAs(Box.of(0, 1 + 1e-9, 1, FLOAT32))
        .isNotEqualTo(Box.of(0, 1, 1, FLOAT64))
        .isNotEqualTo(Box.of(0, 2, 1, FLOAT32));
  }

  @Test
  void impossibleBoundsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Box.of(1, 0, 1, FLOAT64))
        .withMessage("low[0]: expected at most high, 0.0, got 1.0");
    assertThatIllegalArgumentException().isThrownBy(() -> Box.of(Double.NaN, 0, 1, FLOAT64));
    assertThatIllegalArgumentException().isThrownBy(() -> Box.of(0, Double.NaN, 1, FLOAT64));
    assertThatIllegalArgumentException().isThrownBy(() -> Box.of(0, 1e39, 1, FLOAT32));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Box(new double[2], new double[3]))
        .withMessage("high: expected as many bounds as low, 2, got 3");
  }

  @Test
  void actionsHaveToBeFiniteAndComplete() {
    Box box = Box.of(-1, 1, 4, FLOAT32);
    box.checkAction(new double[] {9, 0, -3, 0.5, 1}, 1); // outside the bounds is for clipping
    assertThatIllegalArgumentException()
        .isThrownBy(() -> box.checkAction(new double[] {0, 0, 0, Double.NaN}, 0))
        .withMessage("action[3]: expected -1.0..1.0, got NaN; check the policy's output");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> box.checkAction(new double[] {0, INF, 0, 0}, 0))
        .withMessageStartingWith("action[1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> box.checkAction(new double[4], 1))
        .withMessage("action: expected 4 numbers from index 1 on, got an array of 4");
    assertThatIllegalArgumentException().isThrownBy(() -> box.checkAction(new double[9], -1));
  }
}
