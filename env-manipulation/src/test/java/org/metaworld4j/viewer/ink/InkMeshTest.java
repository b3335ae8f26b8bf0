package org.metaworld4j.viewer.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jme3.scene.VertexBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.scene.Colour;

class InkMeshTest {

  private final InkMesh ink = new InkMesh();

  /** Returns how much is covered, pixels, each triangle by the mean of its corners' opacity. */
  private double coverage() {
    ink.finish();
    FloatBuffer positions = ink.mesh().getFloatBuffer(VertexBuffer.Type.Position);
    FloatBuffer colours = ink.mesh().getFloatBuffer(VertexBuffer.Type.Color);
    IntBuffer corners = (IntBuffer) ink.mesh().getBuffer(VertexBuffer.Type.Index).getData();
    double sum = 0;
    for (int i = 0; i < corners.limit(); i += 3) {
      int a = corners.get(i);
      int b = corners.get(i + 1);
      int c = corners.get(i + 2);
      double abx = positions.get(3 * b) - positions.get(3 * a);
      double aby = positions.get(3 * b + 1) - positions.get(3 * a + 1);
      double acx = positions.get(3 * c) - positions.get(3 * a);
      double acy = positions.get(3 * c + 1) - positions.get(3 * a + 1);
      double opacity =
          (colours.get(4 * a + 3) + colours.get(4 * b + 3) + colours.get(4 * c + 3)) / 3;
      sum += Math.abs(abx * acy - aby * acx) / 2 * opacity;
    }
    return sum;
  }

  @Test
  void aRectangleCoversItsArea() {
    ink.clear();
    ink.fill(3, 4, 20, 10, Colour.WHITE);
    assertThat(coverage()).isCloseTo(200, within(1e-3));
  }

  @Test
  void aDiscCoversItsAreaThoughItsEdgeIsSoft() {
    ink.clear();
    ink.disc(50, 50, 20, Colour.WHITE);
    assertThat(coverage()).isCloseTo(Math.PI * 400, within(10.0));
  }

  @Test
  void aPillCoversNothingTwice() {
    ink.clear();
    ink.round(6, 6, 60, 19, 9.5, Colour.WHITE);
    assertThat(coverage()).isCloseTo(41 * 19 + Math.PI * 9.5 * 9.5, within(5.0));
  }

  @Test
  void aLineCoversLengthTimesWidth() {
    ink.clear();
    ink.line(new double[] {0, 0, 30, 40}, 4, 3, Colour.WHITE);
    assertThat(coverage()).isCloseTo(150, within(1.0));
  }

  @Test
  void aLineOfOnePointIsNotDrawn() {
    ink.clear();
    ink.line(new double[] {5, 5}, 2, 3, Colour.WHITE);
    assertThat(coverage()).isZero();
  }

  @Test
  void whatDoesNotFitMakesRoom() {
    ink.clear();
    for (int i = 0; i < 5000; i++) {
      ink.fill(0, 0, 1, 1, Colour.WHITE);
    }
    assertThat(coverage()).isCloseTo(5000, within(1e-3));
    ink.clear();
    ink.fill(0, 0, 1, 1, Colour.WHITE);
    assertThat(coverage()).isCloseTo(1, within(1e-3));
  }

  @Test
  void lettersStandOnWholePixels() {
    ink.clear();
    ink.text(Typeface.TEXT, 10.4, 20.6, "m", Colour.WHITE);
    ink.finish();
    FloatBuffer positions = ink.mesh().getFloatBuffer(VertexBuffer.Type.Position);
    for (int i = 0; i < 4 * 3; i++) {
      assertThat(positions.get(i)).isEqualTo((float) Math.rint(positions.get(i)));
    }
  }

  @Test
  void coloursAreLinearForTheEngine() {
    ink.clear();
    ink.fill(0, 0, 1, 1, Colour.of(0.5, 0.5, 0.5));
    ink.finish();
    assertThat(ink.mesh().getFloatBuffer(VertexBuffer.Type.Color).get(0))
        .isCloseTo(0.214f, within(0.01f));
  }
}
