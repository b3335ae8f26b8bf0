package org.metaworld4j.viewer.session;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Discrete;
import org.metaworld4j.core.space.Space;

/**
 * Turns what a {@link Hand} wants into actions.
 *
 * <table>
 * <caption>What the hand does</caption>
 * <tr><th>actions</th><th>meaning</th></tr>
 * <tr><td>box of 1 to 3</td><td>pushes along x, y, z, between the middle and the bounds</td></tr>
 * <tr><td>box of 4 or more</td><td>pushes, then the jaws, which stay as they are; zeros</td></tr>
 * <tr><td>choice</td><td>the number chosen; else a push along x takes the first or the last, and no
 * push what is least ({@link Idle}), or with two choices the one taken before</td></tr>
 * </table>
 */
final class HandController implements Controller {

  private static final int JAWS = Hand.AXES; // index in an action

  private final Space<?> actions;
  private final Hand hand;
  private final double[] idle;

  HandController(Space<?> actions, Hand hand) {
    if (!(actions instanceof Box) && !(actions instanceof Discrete)) {
      throw new IllegalArgumentException(
          "hand: expected actions of a box or a choice, got " + actions);
    }
    this.actions = actions;
    this.hand = hand;
    idle = Idle.of(actions);
  }

  @Override
  public void act(Frame now, double[] action) {
    Hand.Wish wish = hand.wish();
    if (actions instanceof Box box) {
      push(box, wish, action);
    } else if (actions instanceof Discrete choice) {
      action[0] = choose(choice, wish, now);
    }
  }

  private void push(Box box, Hand.Wish wish, double[] action) {
    System.arraycopy(idle, 0, action, 0, idle.length);
    set(box, 0, wish.x(), action);
    set(box, 1, wish.y(), action);
    set(box, 2, wish.z(), action);
    set(box, JAWS, wish.jaws(), action);
  }

  /** Goes from the idle value towards a bound; where there is none, by as much as the push. */
  private void set(Box box, int axis, double push, double[] action) {
    if (axis >= idle.length) {
      return;
    }
    double low = box.isBoundedBelow(axis) ? box.low(axis) : idle[axis] - 1;
    double high = box.isBoundedAbove(axis) ? box.high(axis) : idle[axis] + 1;
    double way = push < 0 ? idle[axis] - low : high - idle[axis];
    action[axis] = idle[axis] + push * way;
  }

  private double choose(Discrete choice, Hand.Wish wish, Frame now) {
    if (wish.choice() >= 0) {
      return choice.start() + Math.min(wish.choice(), choice.n() - 1);
    }
    if (wish.x() != 0) {
      return wish.x() < 0 ? choice.start() : choice.start() + choice.n() - 1;
    }
    return choice.n() == 2 && now.action().length > 0 ? now.action()[0] : idle[0];
  }
}
