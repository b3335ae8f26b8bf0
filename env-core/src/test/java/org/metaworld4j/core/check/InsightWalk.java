package org.metaworld4j.core.check;

import java.util.List;
import org.metaworld4j.core.scene.ContactPoints;
import org.metaworld4j.core.scene.Inspectable;
import org.metaworld4j.core.scene.Motions;
import org.metaworld4j.core.scene.RigidBody;
import org.metaworld4j.core.signal.Explained;
import org.metaworld4j.core.signal.Limit;
import org.metaworld4j.core.signal.Signal;

/** {@link Walk} that tells how far the goal is, and how the walker meets the floor. */
class InsightWalk extends Walk implements Explained, Inspectable {

  @Override
  public List<Signal> signals() {
    return List.of(Signal.of("position", "m", Signal.Purpose.SUCCESS, Limit.atLeast(goal)));
  }

  @Override
  public void signalValues(double[] out, int offset) {
    out[offset] = position;
  }

  @Override
  public List<RigidBody> bodies() {
    return List.of(new RigidBody("walker", List.of()), new RigidBody("floor", List.of()));
  }

  @Override
  public void motions(double[] out, int offset) {
    for (int i = 0; i < 2 * Motions.SIZE; i++) {
      out[offset + i] = 0;
    }
    out[offset] = position;
    out[offset + Motions.QUATERNION] = 1;
    out[offset + Motions.SIZE + Motions.QUATERNION] = 1;
  }

  @Override
  public int contactCount() {
    return 1;
  }

  @Override
  public void contact(int contact, double[] out, int offset) {
    out[offset + ContactPoints.BODY_A] = 1;
    out[offset + ContactPoints.BODY_B] = 0;
    out[offset + ContactPoints.POINT] = position;
    out[offset + ContactPoints.NORMAL + 2] = 1;
  }
}
