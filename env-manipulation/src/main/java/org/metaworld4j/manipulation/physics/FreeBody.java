package org.metaworld4j.manipulation.physics;

import com.bulletphysics.dynamics.RigidBody;
import com.bulletphysics.linearmath.Transform;
import java.util.Arrays;
import java.util.List;
import javax.vecmath.Vector3f;

/**
 * A body that Bullet moves: Bullet holds its pose and velocities (single precision), adds gravity
 * and integrates; contacts are solved in generalized velocities of six numbers (linear, angular).
 */
final class FreeBody extends WorldBody implements Stateful {

  static final int DOFS = 6;

  final double mass; // kg
  final double[] center = new double[3]; // of mass, world frame
  int firstDof;

  private final double[] principalInertia = new double[3]; // kg m^2
  private final double[] inverseInertia = new double[3];
  private final boolean wobbles; // whether the principal moments differ
  private final double[] turning = new double[3]; // angular velocity or momentum; scratch
  private final double[] bodyInMassFrame = new double[Frames.SIZE];
  private final double[] massFrameInBody = new double[Frames.SIZE];
  private final double[] massFrame = new double[Frames.SIZE];
  private final Transform transform = new Transform();
  private final Transform predicted = new Transform();
  private final Vector3f vector = new Vector3f();

  FreeBody(String name, Pose pose, MassProperties properties, List<Geom> geoms) {
    super(
        name,
        geoms,
        (float) properties.mass(),
        new double[] {properties.inertiaX(), properties.inertiaY(), properties.inertiaZ()});
    mass = properties.mass();
    principalInertia[0] = properties.inertiaX();
    principalInertia[1] = properties.inertiaY();
    principalInertia[2] = properties.inertiaZ();
    for (int i = 0; i < 3; i++) {
      inverseInertia[i] = 1 / principalInertia[i];
    }
    wobbles =
        principalInertia[0] != principalInertia[1] || principalInertia[1] != principalInertia[2];
    Frames.set(properties.center(), massFrameInBody);
    Frames.invert(massFrameInBody, bodyInMassFrame);
    Frames.set(pose, frame);
    rest();
  }

  private RigidBody rigid() {
    return bullet.getObjectId();
  }

  /** Sends the body's frame to Bullet and brings the body to rest. */
  private void rest() {
    Frames.compose(frame, massFrameInBody, massFrame);
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        transform.basis.setElement(row, column, (float) massFrame[3 * row + column]);
      }
    }
    transform.origin.set((float) massFrame[9], (float) massFrame[10], (float) massFrame[11]);
    rigid().setCenterOfMassTransform(transform);
    vector.set(0, 0, 0);
    rigid().setLinearVelocity(vector);
    rigid().setAngularVelocity(vector);
    wake();
    follow();
  }

  /**
   * Lets Bullet take part again in the body's motion, which it gave up if the place was no place.
   */
  private void wake() {
    rigid().forceActivationState(RigidBody.DISABLE_DEACTIVATION);
  }

  /** Takes over Bullet's pose. */
  void follow() {
    rigid().getCenterOfMassTransform(transform);
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        massFrame[3 * row + column] = transform.basis.getElement(row, column);
      }
    }
    massFrame[9] = transform.origin.x;
    massFrame[10] = transform.origin.y;
    massFrame[11] = transform.origin.z;
    System.arraycopy(massFrame, 9, center, 0, 3);
    Frames.compose(massFrame, bodyInMassFrame, frame);
    placeGeoms();
  }

  /** Lets Bullet add gravity to the velocities. */
  void fall() {
    rigid().clearForces();
    rigid().applyGravity();
    rigid().integrateVelocities((float) World.STEP);
  }

  /** Reads Bullet's velocities. */
  void velocities(double[] out, int offset) {
    rigid().getLinearVelocity(vector);
    out[offset] = vector.x;
    out[offset + 1] = vector.y;
    out[offset + 2] = vector.z;
    rigid().getAngularVelocity(vector);
    out[offset + 3] = vector.x;
    out[offset + 4] = vector.y;
    out[offset + 5] = vector.z;
  }

  /** Gives the solved velocities to Bullet. */
  void setVelocities(double[] in, int offset) {
    vector.set((float) in[offset], (float) in[offset + 1], (float) in[offset + 2]);
    rigid().setLinearVelocity(vector);
    vector.set((float) in[offset + 3], (float) in[offset + 4], (float) in[offset + 5]);
    rigid().setAngularVelocity(vector);
  }

  /**
   * Lets Bullet move the body by one physics step. Bullet keeps the angular velocity of a body that
   * turns freely; what stays in truth, and here, is the angular momentum.
   */
  void move() {
    if (wobbles) {
      rigid().getAngularVelocity(vector);
      turning[0] = vector.x;
      turning[1] = vector.y;
      turning[2] = vector.z;
      scale(turning, principalInertia);
    }
    rigid().predictIntegratedTransform((float) World.STEP, predicted);
    rigid().proceedToTransform(predicted);
    follow();
    if (wobbles) {
      scale(turning, inverseInertia);
      vector.set((float) turning[0], (float) turning[1], (float) turning[2]);
      rigid().setAngularVelocity(vector);
    }
  }

  /** Scales a vector along the principal axes. */
  private void scale(double[] v, double[] factors) {
    double x = 0;
    double y = 0;
    double z = 0;
    for (int axis = 0; axis < 3; axis++) {
      double ax = massFrame[axis];
      double ay = massFrame[3 + axis];
      double az = massFrame[6 + axis];
      double along = factors[axis] * (ax * v[0] + ay * v[1] + az * v[2]);
      x += ax * along;
      y += ay * along;
      z += az * along;
    }
    v[0] = x;
    v[1] = y;
    v[2] = z;
  }

  @Override
  int firstVelocity() {
    return firstDof;
  }

  @Override
  int velocityCount() {
    return DOFS;
  }

  @Override
  boolean free() {
    return true;
  }

  @Override
  void twists(double x, double y, double z, double[] out) {
    Arrays.fill(out, 0, DOFS * DOFS, 0);
    for (int i = 0; i < DOFS; i++) {
      out[DOFS * i + i] = 1;
    }
    double dx = x - center[0];
    double dy = y - center[1];
    double dz = z - center[2];
    out[3 * DOFS + 1] = -dz;
    out[3 * DOFS + 2] = dy;
    out[4 * DOFS] = dz;
    out[4 * DOFS + 2] = -dx;
    out[5 * DOFS] = -dy;
    out[5 * DOFS + 1] = dx;
  }

  @Override
  void massCenter(double[] out) {
    System.arraycopy(center, 0, out, 0, 3);
  }

  /** Writes mass and world inertia into the square matrix of all velocities. */
  void inertia(double[] out, int size) {
    for (int i = 0; i < 3; i++) {
      out[(firstDof + i) * size + firstDof + i] = mass;
      for (int j = 0; j < 3; j++) {
        out[(firstDof + 3 + i) * size + firstDof + 3 + j] =
            massFrame[3 * i] * principalInertia[0] * massFrame[3 * j]
                + massFrame[3 * i + 1] * principalInertia[1] * massFrame[3 * j + 1]
                + massFrame[3 * i + 2] * principalInertia[2] * massFrame[3 * j + 2];
      }
    }
  }

  @Override
  public double speed() {
    rigid().getLinearVelocity(vector);
    return length();
  }

  @Override
  public void velocity(double[] out, int offset) {
    velocities(out, offset);
    double x = frame[9] - center[0];
    double y = frame[10] - center[1];
    double z = frame[11] - center[2];
    out[offset] += out[offset + 4] * z - out[offset + 5] * y;
    out[offset + 1] += out[offset + 5] * x - out[offset + 3] * z;
    out[offset + 2] += out[offset + 3] * y - out[offset + 4] * x;
  }

  @Override
  double spin() {
    rigid().getAngularVelocity(vector);
    return length();
  }

  private double length() {
    double x = vector.x;
    double y = vector.y;
    double z = vector.z;
    return Math.sqrt(x * x + y * y + z * z);
  }

  @Override
  double inverseWeight(int geom) {
    return 1 / mass;
  }

  @Override
  boolean fixed() {
    return false;
  }

  @Override
  public void moveTo(double x, double y, double z) {
    frame[9] = x;
    frame[10] = y;
    frame[11] = z;
    rest();
  }

  @Override
  public void place(Pose pose) {
    Frames.set(pose, frame);
    rest();
  }

  @Override
  public void placeTurning(Pose pose) {
    rigid().getAngularVelocity(vector);
    double[] spin = inFrame(new double[] {vector.x, vector.y, vector.z});
    place(pose);
    double[] turn = {0, 0, 0, 0, 0, 0};
    for (int axis = 0; axis < 3; axis++) {
      turn[3 + axis] =
          frame[3 * axis] * spin[0] + frame[3 * axis + 1] * spin[1] + frame[3 * axis + 2] * spin[2];
    }
    double x = center[0] - frame[9];
    double y = center[1] - frame[10];
    double z = center[2] - frame[11];
    turn[0] = turn[4] * z - turn[5] * y;
    turn[1] = turn[5] * x - turn[3] * z;
    turn[2] = turn[3] * y - turn[4] * x;
    setVelocities(turn, 0);
  }

  /** Returns a vector of the world as seen from the body's frame. */
  private double[] inFrame(double[] v) {
    double[] seen = new double[3];
    for (int axis = 0; axis < 3; axis++) {
      seen[axis] = frame[axis] * v[0] + frame[3 + axis] * v[1] + frame[6 + axis] * v[2];
    }
    return seen;
  }

  @Override
  public int stateSize() {
    return Frames.SIZE + DOFS;
  }

  @Override
  public void save(double[] out, int offset) {
    System.arraycopy(massFrame, 0, out, offset, Frames.SIZE);
    velocities(out, offset + Frames.SIZE);
  }

  @Override
  public void load(double[] in, int offset) {
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        transform.basis.setElement(row, column, (float) in[offset + 3 * row + column]);
      }
    }
    transform.origin.set((float) in[offset + 9], (float) in[offset + 10], (float) in[offset + 11]);
    rigid().setCenterOfMassTransform(transform);
    setVelocities(in, offset + Frames.SIZE);
    wake();
    follow();
  }
}
