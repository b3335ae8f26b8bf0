package org.metaworld4j.viewer.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Vec3;

class OrbitTest {

  private static final double SAME = 1e-9;

  private static void assertSame(Vec3 actual, Vec3 expected) {
    assertThat(actual.minus(expected).length()).isCloseTo(0, within(1e-6));
  }

  @Property(tries = 200)
  void anOrbitThroughAnEyeLeavesTheEyeWhereItIs(
      @ForAll @DoubleRange(min = -5, max = 5) double x,
      @ForAll @DoubleRange(min = -5, max = 5) double y,
      @ForAll @DoubleRange(min = 0.5, max = 5) double z) {
    Vec3 eye = new Vec3(x, y, z + 1);
    Camera.View view = new Camera.View(eye, new Vec3(x + 1, y + 0.5, z), Vec3.UP);
    Orbit orbit = Orbit.of(view, 3);
    assertSame(orbit.view().position(), eye);
    assertThat(orbit.target().minus(eye).length()).isCloseTo(3, within(SAME));
  }

  @Property(tries = 200)
  void turningKeepsTargetAndDistance(
      @ForAll @DoubleRange(min = -9, max = 9) double around,
      @ForAll @DoubleRange(min = -9, max = 9) double upwards) {
    Orbit orbit = new Orbit(new Vec3(1, 2, 3), 2, 0.4, 0.3).turned(around, upwards);
    assertThat(orbit.target()).isEqualTo(new Vec3(1, 2, 3));
    double distance = orbit.view().position().minus(orbit.target()).length();
    assertThat(distance).isCloseTo(2, within(SAME));
    Vec3 gaze = orbit.view().target().minus(orbit.view().position());
    assertThat(gaze.cross(Vec3.UP).length()).as("never straight down").isGreaterThan(0.01);
  }

  @Test
  void comingNearerMovesTheEyeTowardsTheTarget() {
    Orbit orbit = new Orbit(Vec3.ZERO, 2, 0, 0).zoomed(0.5);
    assertSame(orbit.view().position(), new Vec3(1, 0, 0));
    assertThat(orbit.zoomed(1e-9).distance()).isGreaterThan(0);
    assertThat(orbit.zoomed(1e9).distance()).isLessThan(100);
  }

  @Test
  void shiftingMovesEyeAndTargetAcrossTheView() {
    Orbit orbit = new Orbit(Vec3.ZERO, 2, Math.toRadians(-90), 0); // looks along y
    Orbit shifted = orbit.shifted(0.5, 0.25);
    assertSame(shifted.target(), new Vec3(0.5, 0, 0.25));
    assertSame(shifted.view().position(), new Vec3(0.5, -2, 0.25));
  }
}
