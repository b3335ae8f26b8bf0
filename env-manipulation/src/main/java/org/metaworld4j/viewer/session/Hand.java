package org.metaworld4j.viewer.session;

import java.util.concurrent.atomic.AtomicReference;

/**
 * What a hand on keys, mouse or stick wants at the moment. Written by one thread and read by
 * another, neither of which waits.
 *
 * <p>Three ways to push, a jaw, and a choice; {@link HandController} says what environments make of
 * them.
 */
public final class Hand {

  /** Axes to push along: x to the right, y away, z up. */
  public static final int AXES = 3;

  /**
   * One state of the hand.
   *
   * @param x push along x, -1..1
   * @param y push along y, -1..1
   * @param z push along z, -1..1
   * @param jaws -1 to open, 1 to close
   * @param choice the number chosen, counted from 0; -1 for none
   */
  record Wish(double x, double y, double z, int jaws, int choice) {}

  private static final Wish NOTHING = new Wish(0, 0, 0, -1, -1);

  private final AtomicReference<Wish> wish = new AtomicReference<>(NOTHING);

  Wish wish() {
    return wish.get();
  }

  /**
   * Pushes until told otherwise.
   *
   * @param x to the right, -1..1; 1 is the fastest there is
   * @param y away, -1..1
   * @param z up, -1..1
   */
  public void push(double x, double y, double z) {
    wish.updateAndGet(
        old -> new Wish(share("x", x), share("y", y), share("z", z), old.jaws, old.choice));
  }

  /** Closes or opens the jaws, until told otherwise; they begin open. */
  public void closeJaws(boolean closed) {
    wish.updateAndGet(old -> new Wish(old.x, old.y, old.z, closed ? 1 : -1, old.choice));
  }

  /** Returns whether the jaws are to be closed. */
  public boolean jawsClosed() {
    return wish.get().jaws > 0;
  }

  /**
   * Holds down a choice, for environments whose actions are one of several.
   *
   * @param number counted from 0; -1 for none
   */
  public void choose(int number) {
    wish.updateAndGet(old -> new Wish(old.x, old.y, old.z, old.jaws, Math.max(-1, number)));
  }

  /** Lets go of everything but the jaws, which stay as they are. */
  public void release() {
    wish.updateAndGet(old -> new Wish(0, 0, 0, old.jaws, -1));
  }

  private static double share(String axis, double value) {
    if (!(value >= -1 && value <= 1)) {
      throw new IllegalArgumentException(axis + ": expected -1..1, got " + value);
    }
    return value;
  }
}
