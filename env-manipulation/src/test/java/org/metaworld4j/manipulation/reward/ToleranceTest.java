package org.metaworld4j.manipulation.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToleranceTest {

  @ParameterizedTest
  @EnumSource(Sigmoid.class)
  void isOneWithinTheBoundsAndAtThem(Sigmoid sigmoid) {
    assertThat(Tolerance.of(1, 1, 2, 0.5, sigmoid, 0.1)).isEqualTo(1);
    assertThat(Tolerance.of(1.5, 1, 2, 0.5, sigmoid, 0.1)).isEqualTo(1);
    assertThat(Tolerance.of(2, 1, 2, 0.5, sigmoid, 0.1)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Sigmoid.class)
  void isTheChosenValueAtTheMarginOnBothSides(Sigmoid sigmoid) {
    for (double v : new double[] {0.01, 0.1, 0.5, 0.99}) {
      assertThat(Tolerance.of(0.5, 1, 2, 0.5, sigmoid, v)).isCloseTo(v, within(1e-12));
      assertThat(Tolerance.of(2.5, 1, 2, 0.5, sigmoid, v)).isCloseTo(v, within(1e-12));
    }
  }

  @ParameterizedTest
  @EnumSource(Sigmoid.class)
  void isContinuousAtTheBounds(Sigmoid sigmoid) {
    assertThat(Tolerance.of(2 + 1e-9, 1, 2, 0.5, sigmoid, 0.1)).isCloseTo(1, within(1e-7));
  }

  @ParameterizedTest
  @CsvSource({
    "GAUSSIAN, 2, 0.0001",
    "LONG_TAIL, 2, 0.02702702702702703",
    "RECIPROCAL, 2, 0.05263157894736842",
    "LINEAR, 0.5, 0.55",
    "LINEAR, 1.2, 0",
    "QUADRATIC, 0.5, 0.775",
    "QUADRATIC, 1.1, 0",
    "COSINE, 1.3, 0",
    "HYPERBOLIC, 2, 0.005025125628140704",
    "TANH_SQUARED, 2, 0.002770083102493075",
  })
  void fallsAsItsFormulaSays(Sigmoid sigmoid, double d, double expected) {
    assertThat(sigmoid.value(d, 0.1)).isCloseTo(expected, within(1e-12));
  }

  @Property
  void fallsSteadilyFromOneTowardsZero(
      @ForAll Sigmoid sigmoid,
      @ForAll @DoubleRange(min = 0, max = 3) double near,
      @ForAll @DoubleRange(min = 0, max = 3) double further,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double v) {
    double atNear = sigmoid.value(near, v);
    double atFurther = sigmoid.value(near + further, v);
    assertThat(atNear).isBetween(0.0, 1.0);
    assertThat(atFurther).isBetween(0.0, atNear + 1e-12);
  }

  @Test
  void isZeroOutsideTheBoundsWithoutMargin() {
    assertThat(Tolerance.longTail(2.001, 1, 2, 0)).isZero();
    assertThat(Tolerance.longTail(2, 1, 2, 0)).isEqualTo(1);
  }

  @Test
  void longTailAndGaussianAreATenthAtTheMargin() {
    assertThat(Tolerance.longTail(3, 1, 2, 1)).isCloseTo(0.1, within(1e-15));
    assertThat(Tolerance.gaussian(3, 1, 2, 1)).isCloseTo(0.1, within(1e-15));
  }

  @Test
  void refusesBoundsInTheWrongOrderAndNegativeMargins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tolerance.longTail(0, 2, 1, 1))
        .withMessage("bounds: expected low at most high, got 2.0 and 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tolerance.longTail(0, 1, 2, -1))
        .withMessage("margin: expected at least 0, got -1.0");
  }

  @Test
  void refusesValuesAtTheMarginThatTheSigmoidCannotTake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tolerance.of(1.5, 1, 2, 1, Sigmoid.GAUSSIAN, 0))
        .withMessage("valueAtMargin: expected above 0 and below 1 for GAUSSIAN, got 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tolerance.of(1.5, 1, 2, 1, Sigmoid.LINEAR, 1));
    assertThat(Tolerance.of(1.5, 1, 2, 0, Sigmoid.GAUSSIAN, 0)).isEqualTo(1);
    assertThat(Tolerance.of(3, 1, 2, 1, Sigmoid.LINEAR, 0)).isZero();
  }
}
