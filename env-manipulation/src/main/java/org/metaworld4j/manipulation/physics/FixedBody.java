package org.metaworld4j.manipulation.physics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A body that nothing moves but {@link #moveTo}. */
final class FixedBody extends WorldBody implements Stateful {

  private static final double[] NO_INERTIA = new double[3];

  private final List<LinkBody> children = new ArrayList<>();

  FixedBody(String name, Pose pose, List<Geom> geoms) {
    super(name, geoms, 0, NO_INERTIA);
    Frames.set(pose, frame);
    placed();
  }

  /** Takes a link along wherever this body goes. */
  void carry(LinkBody child) {
    children.add(child);
  }

  private void placed() {
    placeGeoms();
    tellBullet();
    for (int i = 0; i < children.size(); i++) {
      children.get(i).followParent();
    }
  }

  @Override
  double inverseWeight(int geom) {
    return 0;
  }

  @Override
  boolean fixed() {
    return true;
  }

  @Override
  public void moveTo(double x, double y, double z) {
    frame[9] = x;
    frame[10] = y;
    frame[11] = z;
    placed();
  }

  @Override
  public void place(Pose pose) {
    Frames.set(pose, frame);
    placed();
  }

  @Override
  public double speed() {
    return 0;
  }

  @Override
  public void velocity(double[] out, int offset) {
    Arrays.fill(out, offset, offset + CouplingSide.TWIST, 0);
  }

  @Override
  double spin() {
    return 0;
  }

  @Override
  public int stateSize() {
    return Frames.SIZE;
  }

  @Override
  public void save(double[] out, int offset) {
    System.arraycopy(frame, 0, out, offset, Frames.SIZE);
  }

  @Override
  public void load(double[] in, int offset) {
    System.arraycopy(in, offset, frame, 0, Frames.SIZE);
    placed();
  }
}
