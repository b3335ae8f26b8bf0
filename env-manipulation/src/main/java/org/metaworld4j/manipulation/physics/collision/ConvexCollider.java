package org.metaworld4j.manipulation.physics.collision;

/**
 * Collides two convex bodies: finds the axis of least overlap, then the contacts that belong to it.
 *
 * <p>The body that is cheaper to take edges from plays P, whatever the order of the arguments. If P
 * is a cylinder its frame is turned about its own axis so that a corner of its prism points along
 * the last normal, where the prism and the cylinder agree.
 */
final class ConvexCollider extends PairCollider {

  /** A cylinder whose normal leans less than this from its axis is not turned. */
  private static final double UPRIGHT = 0.1; // sine

  private final boolean swapped;
  private final Convex p;
  private final Neighbour q;
  private final AxisSearch search;
  private final FacePatch patch;
  private final RidgeContact ridges;
  private final ContactWriter writer;
  private final double reach;
  private final double[] turned = new double[12];

  // Memory
  private int kind;
  private int index;
  private boolean touching;
  private double normalX; // from P to Q, world frame
  private double normalY;
  private double normalZ;

  ConvexCollider(Convex p, Convex q, boolean swapped) {
    this.p = p;
    this.q = new Neighbour(q);
    this.swapped = swapped;
    search = new AxisSearch(p, this.q);
    boolean boxes = p instanceof Cuboid && q instanceof Cuboid;
    patch = new FacePatch(p, this.q, boxes ? Manifold.CAPACITY : 4);
    ridges = new RidgeContact(p, this.q);
    writer = new ContactWriter(swapped);
    reach = p.boundingRadius() + q.boundingRadius();
  }

  @Override
  public void collide(
      double[] poseA, double[] poseB, double margin, boolean refresh, Manifold out) {
    out.count = 0;
    if (!near(poseA, poseB, reach + margin)) {
      touching = false;
      return;
    }
    double[] poseP = swapped ? poseB : poseA;
    if (p.round()) {
      turn(poseP);
      poseP = turned;
    }
    q.pose.set(poseP, swapped ? poseA : poseB);
    if (findAxis(margin, refresh)) {
      writer.begin(poseP, margin, out);
      addContacts();
    }
    touching = out.count > 0;
    remember(poseP);
  }

  /** Turns a pose about its z axis so that x points along the last normal. */
  private void turn(double[] pose) {
    double c = pose[0] * normalX + pose[3] * normalY + pose[6] * normalZ;
    double s = pose[1] * normalX + pose[4] * normalY + pose[7] * normalZ;
    double length = Math.sqrt(c * c + s * s);
    boolean upright = length < UPRIGHT;
    c = upright ? 1 : c / length;
    s = upright ? 0 : s / length;
    System.arraycopy(pose, 0, turned, 0, 12);
    for (int row = 0; row < 9; row += 3) {
      turned[row] = c * pose[row] + s * pose[row + 1];
      turned[row + 1] = c * pose[row + 1] - s * pose[row];
    }
  }

  private void remember(double[] pose) {
    kind = search.kind;
    index = search.index;
    double[] n = search.axis;
    normalX = pose[0] * n[0] + pose[1] * n[1] + pose[2] * n[2];
    normalY = pose[3] * n[0] + pose[4] * n[1] + pose[5] * n[2];
    normalZ = pose[6] * n[0] + pose[7] * n[1] + pose[8] * n[2];
  }

  private static boolean near(double[] a, double[] b, double reach) {
    double x = b[9] - a[9];
    double y = b[10] - a[10];
    double z = b[11] - a[11];
    return x * x + y * y + z * z < reach * reach;
  }

  /** Finds the axis; false if the bodies are further apart than the margin. */
  private boolean findAxis(double margin, boolean refresh) {
    boolean known = search.follow(kind, index);
    if (known && search.separation > margin) {
      return false;
    }
    if (refresh || !known || !touching) {
      if (touching) {
        search.searchFrom(kind, index, margin);
      } else {
        search.search(margin);
      }
    }
    return search.separation <= margin;
  }

  /** Adds the contacts of the axis; if its face lies beside the other body, of a better axis. */
  private void addContacts() {
    if (addContactsOfAxis()) {
      return;
    }
    if (touching) {
      search.search(Double.POSITIVE_INFINITY);
      if (addContactsOfAxis()) {
        return;
      }
    }
    ridges.add(search.axis, search.separation, writer);
  }

  private boolean addContactsOfAxis() {
    double[] axis = search.axis;
    writer.normal(axis[0], axis[1], axis[2]);
    return switch (search.kind) {
      case AxisSearch.FACE_OF_P -> patch.addFaceOfP(search.index, axis, writer);
      case AxisSearch.FACE_OF_Q -> patch.addFaceOfQ(search.index, axis, writer);
      default -> {
        ridges.add(axis, search.separation, writer);
        yield true;
      }
    };
  }

  @Override
  public void forget() {
    kind = AxisSearch.NONE;
    index = 0;
    touching = false;
    normalX = 0;
    normalY = 0;
    normalZ = 0;
  }

  @Override
  public int stateSize() {
    return 6;
  }

  @Override
  public void save(double[] out, int offset) {
    out[offset] = kind;
    out[offset + 1] = index;
    out[offset + 2] = touching ? 1 : 0;
    out[offset + 3] = normalX;
    out[offset + 4] = normalY;
    out[offset + 5] = normalZ;
  }

  @Override
  public void load(double[] in, int offset) {
    kind = (int) in[offset];
    index = (int) in[offset + 1];
    touching = in[offset + 2] != 0;
    normalX = in[offset + 3];
    normalY = in[offset + 4];
    normalZ = in[offset + 5];
  }
}
