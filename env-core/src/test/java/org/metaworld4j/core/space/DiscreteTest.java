package org.metaworld4j.core.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscreteTest {

  @Test
  void membersAreTheIndices() {
    Discrete choice = new Discrete(3);
    assertThat(choice.contains(0)).isTrue();
    assertThat(choice.contains(2)).isTrue();
    assertThat(choice.contains(3)).isFalse();
    assertThat(choice.contains(-1)).isFalse();
  }

  @Test
  void numbersFarFromTheStartAreNoMembers() {
    Discrete choice = new Discrete(Integer.MAX_VALUE, Integer.MIN_VALUE);
    assertThat(choice.contains(Integer.MIN_VALUE)).isTrue();
    assertThat(choice.contains(-2)).isTrue();
    assertThat(choice.contains(-1)).isFalse();
    assertThat(choice.contains(Integer.MAX_VALUE)).isFalse();
  }

  @Test
  void packedFormIsTheIndex() {
    double[] packed = new double[2];
    new Discrete(5).pack(4, packed, 1);
    assertThat(packed).containsExactly(0, 4);
    assertThat(new Discrete(5).unpack(packed, 1)).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 3, 0.5, Double.NaN, Double.POSITIVE_INFINITY})
  void otherNumbersAreNoActions(double action) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Discrete(3).checkAction(new double[] {action}, 0))
        .withMessage("action: expected an index of 0..2, got " + action);
  }

  @Test
  void missingActionIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Discrete(3).checkAction(new double[1], 1))
        .withMessage("action: expected a number at index 1, got an array of 1");
  }

  @Test
  void emptyChoiceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Discrete(0))
        .withMessage("n: expected at least 1, got 0");
  }
}
