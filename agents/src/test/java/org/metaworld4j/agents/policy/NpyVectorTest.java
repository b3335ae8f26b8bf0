package org.metaworld4j.agents.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NpyVectorTest {

  private static final float[] VALUES = {1.5f, -0f, Float.MIN_VALUE, 3e38f};

  @Test
  void bytesAreThoseOfNumPy() {
    byte[] bytes = NpyVector.write(VALUES);

    assertThat(bytes).hasSize(128 + 16);
    assertThat(new String(bytes, 1, 5, StandardCharsets.US_ASCII)).isEqualTo("NUMPY");
    assertThat(Arrays.copyOfRange(bytes, 6, 10)).containsExactly(1, 0, 118, 0);
    assertThat(new String(bytes, 10, 118, StandardCharsets.US_ASCII))
        .startsWith("{'descr': '<f4', 'fortran_order': False, 'shape': (4,), }")
        .endsWith(" \n");
    assertThat(Arrays.copyOfRange(bytes, 128, 132)).containsExactly(0, 0, 0xc0, 0x3f);
  }

  @Test
  void valuesComeBackToTheLastBit() {
    assertThat(NpyVector.read(NpyVector.write(VALUES), 4, "a")).containsExactly(VALUES);
  }

  @Property(tries = 144)
  void whatIsCutIsRefusedByName(@ForAll @IntRange(min = 0, max = 143) int length) {
    byte[] cut = Arrays.copyOf(NpyVector.write(VALUES), length);

    assertThatThrownBy(() -> NpyVector.read(cut, 4, "policy.npy"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("policy.npy: expected");
  }

  @Test
  void anotherLengthOrTypeIsRefused() {
    byte[] doubles = NpyVector.write(VALUES);
    doubles[10 + 12] = '8';

    assertThatThrownBy(() -> NpyVector.read(NpyVector.write(VALUES), 5, "a"))
        .hasMessageContaining("expected 5 numbers of 32 bits in one dimension, got 4");
    assertThatThrownBy(() -> NpyVector.read(doubles, 4, "a")).hasMessageContaining("another array");
  }

  @Test
  void numbersThatAreNotFiniteAreRefused() {
    assertThatThrownBy(() -> NpyVector.read(NpyVector.write(new float[] {1, Float.NaN}), 2, "a"))
        .hasMessageContaining("got NaN at 1");
  }
}
