package org.metaworld4j.manipulation;

/** The parts of the hand that touch things, left and right taken together. */
public enum HandPart {
  /** The pads on the inside of the fingers. */
  PAD("pad/", " finger", 1),
  /** The fingers themselves. */
  CLAW("claw/", " finger", 0),
  /** What carries the fingers. */
  BASE("right_hand/", "gripper base", 0);

  private final String original;
  private final String body;
  private final int geom;

  HandPart(String original, String body, int geom) {
    this.original = original;
    this.body = body;
    this.geom = geom;
  }

  /** Returns whether a geom of the original, named with its body, is such a part. */
  boolean is(String originalName) {
    return originalName.contains(original);
  }

  /** Returns whether a geom of ours is such a part. */
  boolean is(String bodyName, int geomIndex) {
    return bodyName.endsWith(body) && geomIndex == geom;
  }
}
