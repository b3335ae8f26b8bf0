package org.metaworld4j.manipulation.physics.collision;

/**
 * Collides two convex bodies: finds the axis of least overlap, then the contacts that belong to it.
 *
 * <p>The body that is cheaper to take edges from plays P, whatever the order of the arguments. The
 * axis is the best of all candidates at every call, whatever was found before.
 */
final class ConvexCollider extends PairCollider {

  private final boolean swapped;
  private final Neighbour q;
  private final AxisSearch search;
  private final FacePatch patch;
  private final EdgePatch edges; // null unless both are boxes
  private final RidgeContact ridges;
  private final ContactWriter writer;
  private final double reach;

  // Memory
  private final Axis last = new Axis();
  private boolean touching;

  ConvexCollider(Convex p, Convex q, boolean swapped) {
    this.q = new Neighbour(q);
    this.swapped = swapped;
    search = new AxisSearch(p, this.q);
    boolean boxes = p instanceof Cuboid && q instanceof Cuboid;
    patch = new FacePatch(p, this.q, boxes ? Manifold.CAPACITY : 4);
    edges = boxes ? new EdgePatch((Cuboid) p, this.q) : null;
    ridges = new RidgeContact(p, this.q);
    writer = new ContactWriter(swapped);
    reach = p.boundingRadius() + q.boundingRadius();
  }

  @Override
  public void collide(double[] poseA, double[] poseB, double margin, Manifold out) {
    out.count = 0;
    if (!near(poseA, poseB, reach + margin)) {
      touching = false;
      return;
    }
    double[] poseP = swapped ? poseB : poseA;
    double[] poseQ = swapped ? poseA : poseB;
    q.pose.set(poseP, poseQ);
    if (findAxis(margin)) {
      writer.begin(poseP, margin, out);
      addContacts();
    }
    touching = out.count > 0;
  }

  private static boolean near(double[] a, double[] b, double reach) {
    double x = b[9] - a[9];
    double y = b[10] - a[10];
    double z = b[11] - a[11];
    return x * x + y * y + z * z < reach * reach;
  }

  /** Finds the axis; false if the bodies are further apart than the margin. */
  private boolean findAxis(double margin) {
    if (!touching && last.kind != Axis.Kind.NONE && search.gapAlong(last.n) > margin) {
      return false;
    }
    search.moveTo(q.pose);
    if (touching && search.follow(last)) {
      if (search.best.separation <= margin) {
        search.searchBeyond(margin);
      }
    } else {
      search.search(margin);
    }
    last.set(search.best);
    return search.best.kind != Axis.Kind.NONE && search.best.separation <= margin;
  }

  /**
   * Adds the contacts of the axis; if its face lies beside the other body, of a better axis, or
   * failing that a single one.
   */
  private void addContacts() {
    if (addContactsOfAxis()) {
      return;
    }
    if (touching) {
      search.search(Double.POSITIVE_INFINITY);
      last.set(search.best);
      if (addContactsOfAxis()) {
        return;
      }
    }
    patch.addMiddle(search.best, writer);
  }

  private boolean addContactsOfAxis() {
    Axis axis = search.best;
    writer.normal(axis.n[0], axis.n[1], axis.n[2]);
    writer.ofFace(axis.ofFace());
    if (axis.ofFace()) {
      return patch.add(axis, writer);
    }
    if (edges == null || !edges.add(axis, writer)) {
      ridges.add(axis, writer);
    }
    return true;
  }

  @Override
  public void forget() {
    last.clear();
    touching = false;
  }

  @Override
  public int stateSize() {
    return 6;
  }

  @Override
  public void save(double[] out, int offset) {
    out[offset] = last.kind.code;
    out[offset + 1] = last.index;
    System.arraycopy(last.n, 0, out, offset + 2, 3);
    out[offset + 5] = touching ? 1 : 0;
  }

  @Override
  public void load(double[] in, int offset) {
    last.kind = Axis.Kind.of((int) in[offset]);
    last.index = (int) in[offset + 1];
    System.arraycopy(in, offset + 2, last.n, 0, 3);
    touching = in[offset + 5] != 0;
  }
}
