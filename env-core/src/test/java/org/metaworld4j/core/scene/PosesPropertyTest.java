package org.metaworld4j.core.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class PosesPropertyTest {

  @Example
  void poseIsPositionThenQuaternion() {
    double[] out = new double[16];
    Poses.set(out, 2, 1, 1, 2, 3, 0.5, 0.5, 0.5, 0.5);
    assertThat(out).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 0.5, 0.5, 0.5, 0.5);
    Poses.place(out, 2, 0, 7, 8, 9);
    assertThat(out).startsWith(0, 0, 7, 8, 9, 1, 0, 0, 0, 1, 2, 3);
  }

  @Property(tries = 200)
  void turnsKeepLengthsAndTheAxis(
      @ForAll @DoubleRange(min = -7, max = 7) double angle,
      @ForAll @DoubleRange(min = -2, max = 2) double x,
      @ForAll @DoubleRange(min = -2, max = 2) double y) {
    double[] pose = new double[Poses.SIZE];
    Poses.turn(pose, 0, 0, 0, 0, 0, 0, 1, 0, angle);
    Vec3 v = new Vec3(x, y, 0.3);
    Vec3 turned = Poses.rotate(pose, Poses.QUATERNION, v);
    assertThat(turned.length()).isCloseTo(v.length(), within(1e-12));
    assertThat(turned.y()).isCloseTo(y, within(1e-12));
    assertThat(turned.x()).isCloseTo(x * Math.cos(angle) + 0.3 * Math.sin(angle), within(1e-12));
  }
}
