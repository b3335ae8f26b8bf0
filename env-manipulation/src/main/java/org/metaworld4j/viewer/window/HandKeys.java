package org.metaworld4j.viewer.window;

import com.jme3.input.KeyInput;
import java.util.HashSet;
import java.util.Set;
import org.metaworld4j.viewer.session.Hand;

/** Moves a hand by the keys that are held. */
final class HandKeys {

  private static final int[] CHOICES = {
    KeyInput.KEY_NUMPAD0,
    KeyInput.KEY_NUMPAD1,
    KeyInput.KEY_NUMPAD2,
    KeyInput.KEY_NUMPAD3,
    KeyInput.KEY_NUMPAD4,
    KeyInput.KEY_NUMPAD5,
    KeyInput.KEY_NUMPAD6,
    KeyInput.KEY_NUMPAD7,
    KeyInput.KEY_NUMPAD8,
    KeyInput.KEY_NUMPAD9
  };

  private final Hand hand = new Hand();
  private final Set<Integer> held = new HashSet<>();

  Hand hand() {
    return hand;
  }

  /** Returns whether a key moves the hand. */
  static boolean moves(int key) {
    return switch (key) {
      case KeyInput.KEY_A,
          KeyInput.KEY_D,
          KeyInput.KEY_W,
          KeyInput.KEY_S,
          KeyInput.KEY_Q,
          KeyInput.KEY_E ->
          true;
      default -> choice(key) >= 0;
    };
  }

  /** Takes a key that moves the hand. */
  void key(int key, boolean pressed) {
    if (pressed) {
      held.add(key);
    } else {
      held.remove(key);
    }
    hand.push(
        way(KeyInput.KEY_A, KeyInput.KEY_D),
        way(KeyInput.KEY_S, KeyInput.KEY_W),
        way(KeyInput.KEY_Q, KeyInput.KEY_E));
    int choice = choice(key);
    if (choice >= 0) {
      hand.choose(pressed ? choice : -1);
    }
  }

  /** Closes the jaws, or opens them. */
  void jaws() {
    hand.closeJaws(!hand.jawsClosed());
  }

  private double way(int back, int forth) {
    return (held.contains(forth) ? 1 : 0) - (held.contains(back) ? 1 : 0);
  }

  private static int choice(int key) {
    for (int i = 0; i < CHOICES.length; i++) {
      if (CHOICES[i] == key) {
        return i;
      }
    }
    return -1;
  }
}
