package org.metaworld4j.manipulation.physics;

import com.bulletphysics.dynamics.RigidBody;
import com.bulletphysics.linearmath.Transform;
import com.jme3.bullet.objects.PhysicsRigidBody;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What all kinds of bodies share: frame, geoms and the rigid body that stands for them in Bullet.
 */
abstract class WorldBody implements Body {

  private static final double FASTEST_SPIN = 2000; // rad/s; Bullet itself stops at 628

  final List<Geom> geoms;
  final double[][] geomFrames; // in the world
  final int[] coveredFaces; // of the geoms, as bits
  final double[] frame = new double[Frames.SIZE];
  final PhysicsRigidBody bullet;
  int index;

  private final String name;
  private final double[][] localFrames; // of the geoms, in the body
  private final Transform transform = new Transform();

  /**
   * Creates the body.
   *
   * @param mass kilograms; 0 for a body that Bullet shall not move
   */
  WorldBody(String name, List<Geom> geoms, float mass, double[] inertia) {
    this.name = name;
    this.geoms = List.copyOf(geoms);
    localFrames = new double[geoms.size()][Frames.SIZE];
    geomFrames = new double[geoms.size()][Frames.SIZE];
    for (int i = 0; i < localFrames.length; i++) {
      Frames.set(geoms.get(i).pose(), localFrames[i]);
    }
    coveredFaces = IntStream.range(0, geoms.size()).map(new CoveredFaces(geoms)::of).toArray();
    bullet = new PhysicsRigidBody(new GroupCollisionShape(this, inertia), mass);
    bullet.getObjectId().setActivationState(RigidBody.DISABLE_DEACTIVATION);
    bullet.getObjectId().setDamping(0, 0);
  }

  /** Returns whether nothing but {@link #moveTo} moves the body. */
  abstract boolean fixed();

  /** Returns the inverse weight that scales the softness of a geom's contacts, 1/kg. */
  abstract double inverseWeight(int geom);

  /** Returns the index of the first of the world's velocities that move the body. */
  int firstVelocity() {
    return 0;
  }

  /** Returns how many of the world's velocities move the body; 0 if it is fixed. */
  int velocityCount() {
    return 0;
  }

  /** Returns whether the body moves freely, so that its velocities are its centre's twist. */
  boolean free() {
    return false;
  }

  /** Returns whether nothing but slides joins the body to another one that is its base. */
  boolean slidesOn(WorldBody base) {
    return false;
  }

  /** Returns how far the body's slides can still take it along a direction, metres. */
  double wayAlong(double x, double y, double z) {
    return 0;
  }

  /** Writes the body's twist at a point for each of its velocities (see {@link CouplingSide}). */
  void twists(double x, double y, double z, double[] out) {
    // A fixed body has no velocities.
  }

  /** Writes where contacts of the body are best referred to: a free body's centre of mass. */
  void massCenter(double[] out) {
    System.arraycopy(frame, 9, out, 0, 3);
  }

  /** Writes the geoms' frames after the body's frame has changed. */
  final void placeGeoms() {
    for (int i = 0; i < localFrames.length; i++) {
      Frames.compose(frame, localFrames[i], geomFrames[i]);
    }
  }

  /** Tells Bullet where a body is that Bullet does not move. */
  final void tellBullet() {
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        transform.basis.setElement(row, column, (float) frame[3 * row + column]);
      }
    }
    transform.origin.set((float) frame[9], (float) frame[10], (float) frame[11]);
    bullet.getObjectId().setWorldTransform(transform);
  }

  /** Returns the fastest rotation, rad/s, or joint velocity that moves the body. */
  abstract double spin();

  /** Returns whether the body is no faster than anything here can be. */
  boolean slow() {
    return speed() <= World.FASTEST;
  }

  /** Returns whether the body is at a finite place and moves as bodies here can. */
  final boolean sane() {
    double sum = 0;
    for (double number : frame) {
      sum += number;
    }
    return Double.isFinite(sum) && spin() <= FASTEST_SPIN && slow();
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final void position(double[] out, int offset) {
    System.arraycopy(frame, 9, out, offset, 3);
  }

  @Override
  public final void pointToWorld(double x, double y, double z, double[] out, int offset) {
    Frames.point(frame, x, y, z, out, offset);
  }

  @Override
  public final void rotation(double[] out, int offset) {
    System.arraycopy(frame, 0, out, offset, 9);
  }

  @Override
  public double jointPosition(int joint) {
    return 0;
  }

  @Override
  public double jointVelocity(int joint) {
    return 0;
  }

  @Override
  public void setJoint(int joint, double position, double velocity) {
    throw new IllegalStateException(name + ": expected a body with a joint, got one without");
  }

  @Override
  public final String toString() {
    return name;
  }
}
