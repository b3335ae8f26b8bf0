package org.metaworld4j.manipulation.physics.collision;

/** A direction that may separate two bodies P and Q, and what it belongs to; written over. */
final class Axis {

  /** What an axis may belong to. */
  enum Kind {
    /** Nothing: no axis. */
    NONE(0),
    /** The normal of a flat face of P. */
    FACE_OF_P(1),
    /** The normal of a flat face of Q. */
    FACE_OF_Q(2),
    /** A direction on the arc of an edge of P. */
    EDGE(3),
    /** The direction between a corner of P and the spine of Q. */
    CORNER(4),
    /** The direction between the spines of P and Q. */
    SPINES(5),
    /** A direction that concerns the rim of a cylinder. */
    RIM(6);

    private static final Kind[] ALL = values();

    /** Number that stands for the kind in saved states. */
    final int code;

    Kind(int code) {
      this.code = code;
    }

    /** Returns the kind with a code. */
    static Kind of(int code) {
      for (Kind kind : ALL) {
        if (kind.code == code) {
          return kind;
        }
      }
      throw new IllegalArgumentException("axis kind: expected 0 to 6, got " + code);
    }
  }

  /** What the axis belongs to. */
  Kind kind = Kind.NONE;

  /** Which face or edge. */
  int index;

  /** Unit vector from P to Q in P's frame. */
  final double[] n = new double[3];

  /** Gap between the bodies along the axis, metres; negative if they overlap. */
  double separation;

  /** Makes it no axis. */
  void clear() {
    kind = Kind.NONE;
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
  void set(Kind kind, int index, double[] n, double separation) {
    this.kind = kind;
    this.index = index;
    this.n[0] = n[0];
    this.n[1] = n[1];
    this.n[2] = n[2];
    this.separation = separation;
  }

  /** Returns whether it is the normal of a flat face. */
  boolean ofFace() {
    return kind == Kind.FACE_OF_P || kind == Kind.FACE_OF_Q;
  }
}
