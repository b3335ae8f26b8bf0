package org.metaworld4j.core.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NpyPropertyTest {

  @Property(tries = 100)
  void everyBitPatternSurvives(
      @ForAll @Size(min = 1, max = 12) long[] bits, @ForAll @IntRange(max = 20) int rows) {
    Table table = new Table(bits.length);
    double[] row = new double[bits.length];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < bits.length; j++) {
        row[j] = Double.longBitsToDouble(bits[j] * (i + 1));
      }
      table.add(row, 0);
    }
    Table read = Npy.read(Npy.write(table, Npy.Type.FLOAT64), Npy.Type.FLOAT64, rows, row.length);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < row.length; j++) {
        assertThat(Double.doubleToRawLongBits(read.value(i, j)))
            .isEqualTo(Double.doubleToRawLongBits(table.value(i, j)));
      }
    }
  }

  @Example
  void headerIsAlignedAndNamesTypeAndShape() {
    Table table = new Table(2);
    table.add(new double[] {0, 1}, 0);
    byte[] bytes = Npy.write(table, Npy.Type.BOOL);
    assertThat(bytes).hasSize(128 + 2).endsWith(0, 1);
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
        .startsWith("\u0093NUMPY\u0001\u0000v\u0000")
        .contains("{'descr': '|b1', 'fortran_order': False, 'shape': (1, 2), }");
    assertThat(bytes[127]).isEqualTo((byte) '\n');
  }

  @Example
  void otherShapesAreRefused() {
    Table table = new Table(2);
    table.add(new double[] {0, 1}, 0);
    byte[] bytes = Npy.write(table, Npy.Type.FLOAT64);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Npy.read(bytes, Npy.Type.FLOAT64, 2, 1))
        .withMessage("expected (2, 1) of <f8, got (1, 2) of <f8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Npy.read(new byte[5], Npy.Type.BOOL, 2, 1))
        .withMessage("expected (2, 1) of |b1, got no such array");
  }
}
