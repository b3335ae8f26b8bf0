package org.metaworld4j.manipulation.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class HamacherTest {

  @Property
  void isAnAnd(
      @ForAll @DoubleRange(min = 0, max = 1) double a,
      @ForAll @DoubleRange(min = 0, max = 1) double b) {
    double product = Hamacher.product(a, b);
    assertThat(product).isEqualTo(Hamacher.product(b, a));
    assertThat(product).isBetween(0.0, Math.min(a, b) + 1e-12);
    assertThat(Hamacher.product(1, b)).isCloseTo(b, within(1e-15));
    assertThat(Hamacher.product(0, b)).isZero();
    assertThat(Hamacher.product(a, a)).isCloseTo(a / (2 - a), within(1e-12));
  }

  @Test
  void refusesWhatIsNoDegreeOfTruth() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Hamacher.product(1.1, 0))
        .withMessage("a: expected 0 to 1, got 1.1");
    assertThatIllegalArgumentException().isThrownBy(() -> Hamacher.product(0, -0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> Hamacher.product(0, Double.NaN));
  }
}
