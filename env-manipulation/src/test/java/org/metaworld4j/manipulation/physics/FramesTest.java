package org.metaworld4j.manipulation.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class FramesTest {

  @Test
  void quarterTurnAboutZTakesXToY() {
    double[] frame = new double[Frames.SIZE];
    Frames.set(Pose.at(1, 2, 3).turnedAboutZ(Math.PI / 2), frame);
    double[] point = new double[3];
    Frames.point(frame, 1, 0, 0, point, 0);
    assertThat(point).containsExactly(new double[] {1, 3, 3}, within(1e-15));
  }

  @Property
  void inverseUndoesAFrame(
      @ForAll @DoubleRange(min = -2, max = 2) double x,
      @ForAll @DoubleRange(min = -1, max = 1) double qw,
      @ForAll @DoubleRange(min = 0.1, max = 1) double qx,
      @ForAll @DoubleRange(min = -1, max = 1) double qz) {
    double[] frame = new double[Frames.SIZE];
    double[] inverse = new double[Frames.SIZE];
    double[] product = new double[Frames.SIZE];
    Frames.set(Pose.at(x, 2 * x, 1 - x).turned(qw, qx, 0.3, qz), frame);
    Frames.invert(frame, inverse);
    Frames.compose(frame, inverse, product);
    double[] identity = {1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0};
    assertThat(product).containsExactly(identity, within(1e-14));
  }
}
