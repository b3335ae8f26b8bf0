package org.metaworld4j.manipulation.physics;

import java.util.Arrays;
import org.metaworld4j.manipulation.physics.collision.Manifold;

/**
 * The contact points of the last physics step of a {@link World}, with their forces.
 *
 * <p>A point has two sides A and B and a normal that points from A to B. Metres and newtons, world
 * frame. Points and forces are those the step was solved with: bodies stood then where they were at
 * its beginning. The order is that in which bodies and geoms were added, so it is the same for the
 * same state. Bodies are told by the names they were added with.
 *
 * <p>There are no contacts before the first step and after a snapshot was restored. {@link
 * World#contacts} fills the same object at each call, and what it shows holds until the world is
 * stepped or restored. Creates nothing, once its lists have grown to the scene's needs.
 */
public final class Contacts {

  private static final int FORCES = 3;

  private BodyPair[] bodies = {};
  private int[] geomPair = {}; // index in the pair of bodies
  private int[] point = {}; // index in the manifold
  private double[] force = {}; // along normal and two tangents, FORCES numbers a contact
  private int count;
  private final double[] tangent = new double[3]; // scratch

  Contacts() {}

  /** Forgets all contacts. */
  void clear() {
    count = 0;
  }

  /**
   * Adds a point.
   *
   * @param impulses N s, along normal and tangents, from an offset on
   * @param rows how many of them there are
   */
  void add(BodyPair pair, int geoms, int pointOfGeoms, double[] impulses, int offset, int rows) {
    if (count == point.length) {
      grow();
    }
    bodies[count] = pair;
    geomPair[count] = geoms;
    point[count] = pointOfGeoms;
    for (int i = 0; i < FORCES; i++) {
      force[FORCES * count + i] = i < rows ? impulses[offset + i] / World.STEP : 0;
    }
    count++;
  }

  private void grow() {
    int capacity = Math.max(32, 2 * point.length);
    bodies = Arrays.copyOf(bodies, capacity);
    geomPair = Arrays.copyOf(geomPair, capacity);
    point = Arrays.copyOf(point, capacity);
    force = Arrays.copyOf(force, FORCES * capacity);
  }

  /** Returns the number of contact points. */
  public int count() {
    return count;
  }

  /** Returns the name of the body on side A of a contact. */
  public String bodyA(int contact) {
    return bodies[checked(contact)].bodyA.name();
  }

  /** Returns the name of the body on side B of a contact. */
  public String bodyB(int contact) {
    return bodies[checked(contact)].bodyB.name();
  }

  /** Returns the index of the body on side A among {@link World#bodies}. */
  public int indexA(int contact) {
    return bodies[checked(contact)].bodyA.index;
  }

  /** Returns the index of the body on side B among {@link World#bodies}. */
  public int indexB(int contact) {
    return bodies[checked(contact)].bodyB.index;
  }

  /** Returns the index of the geom on side A, in the order in which the body got its geoms. */
  public int geomA(int contact) {
    return geomPair[checked(contact)] / bodies[contact].bodyB.geoms.size();
  }

  /** Returns the index of the geom on side B, in the order in which the body got its geoms. */
  public int geomB(int contact) {
    return geomPair[checked(contact)] % bodies[contact].bodyB.geoms.size();
  }

  /** Returns whether a contact is between two bodies of these names, in either order. */
  public boolean between(int contact, String first, String second) {
    String a = bodyA(contact);
    String b = bodyB(contact);
    return (a.equals(first) && b.equals(second)) || (a.equals(second) && b.equals(first));
  }

  /** Writes the contact point, midway between the two surfaces (3 numbers). */
  public void point(int contact, double[] out, int offset) {
    System.arraycopy(manifold(contact).point, 3 * point[contact], out, offset, 3);
  }

  /** Writes the unit normal, from A to B (3 numbers). */
  public void normal(int contact, double[] out, int offset) {
    System.arraycopy(manifold(contact).normal, 3 * point[contact], out, offset, 3);
  }

  /** Returns the distance of the two surfaces along the normal, negative where they overlap. */
  public double distance(int contact) {
    return manifold(contact).distance[point[contact]];
  }

  /** Returns the force along the normal that presses the two bodies apart, at least 0. */
  public double normalForce(int contact) {
    return force[FORCES * checked(contact)];
  }

  /** Writes the whole force on B, friction included (3 numbers); that on A is its opposite. */
  public void force(int contact, double[] out, int offset) {
    double[] normal = manifold(contact).normal;
    int at = 3 * point[contact];
    double x = normal[at];
    double y = normal[at + 1];
    double z = normal[at + 2];
    SoftConstraintSolver.tangent(x, y, z, tangent);
    double along = force[FORCES * contact];
    double t1 = force[FORCES * contact + 1];
    double t2 = force[FORCES * contact + 2];
    double tx = tangent[0];
    double ty = tangent[1];
    double tz = tangent[2];
    out[offset] = along * x + t1 * tx + t2 * (y * tz - z * ty);
    out[offset + 1] = along * y + t1 * ty + t2 * (z * tx - x * tz);
    out[offset + 2] = along * z + t1 * tz + t2 * (x * ty - y * tx);
  }

  private Manifold manifold(int contact) {
    return bodies[checked(contact)].geomPairs[geomPair[contact]].manifold;
  }

  private int checked(int contact) {
    if (contact < 0 || contact >= count) {
      throw new IndexOutOfBoundsException(
          "contact: expected an index below the count of " + count + ", got " + contact);
    }
    return contact;
  }
}
