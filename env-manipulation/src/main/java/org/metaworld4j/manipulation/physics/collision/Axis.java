package org.metaworld4j.manipulation.physics.collision;

/** A direction that may separate two bodies P and Q, and what it belongs to; written over. */
final class Axis {

  /** No axis. */
  static final int NONE = 0;

  /** Normal of a flat face of P. */
  static final int FACE_OF_P = 1;

  /** Normal of a flat face of Q. */
  static final int FACE_OF_Q = 2;

  /** Direction on the arc of an edge of P. */
  static final int EDGE = 3;

  /** Direction between a corner of P and the spine of Q. */
  static final int CORNER = 4;

  /** Direction between the spines of P and Q. */
  static final int SPINES = 5;

  /** Direction that concerns the rim of a cylinder. */
  static final int RIM = 6;

  /** What the axis belongs to. */
  int kind;

  /** Which face or edge. */
  int index;

  /** Unit vector from P to Q in P's frame. */
  final double[] n = new double[3];

  /** Gap between the bodies along the axis, metres; negative if they overlap. */
  double separation;

  /** Makes it no axis. */
  void clear() {
    kind = NONE;
    index = 0;
    n[0] = 0;
    n[1] = 0;
    n[2] = 0;
    separation = Double.NEGATIVE_INFINITY;
  }

  /** Makes it the same as another. */
  void set(Axis other) {
    set(other.kind, other.index, other.n, other.separation);
  }

  /** Sets everything. */
  void set(int kind, int index, double[] n, double separation) {
    this.kind = kind;
    this.index = index;
    this.n[0] = n[0];
    this.n[1] = n[1];
    this.n[2] = n[2];
    this.separation = separation;
  }

  /** Returns whether it is the normal of a flat face. */
  boolean ofFace() {
    return kind == FACE_OF_P || kind == FACE_OF_Q;
  }
}
