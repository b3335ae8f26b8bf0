package org.metaworld4j.viewer.window;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The sentence that is shown for a while; any thread may say one. */
final class Notices {

  private static final double SHOWN = 3.5; // s
  private static final double WRONG_SHOWN = 8; // s

  /**
   * A sentence.
   *
   * @param text the words
   * @param wrong whether something went wrong
   */
  record Notice(String text, boolean wrong) {}

  private final AtomicReference<Notice> next = new AtomicReference<>();
  private Optional<Notice> shown = Optional.empty();
  private double left; // s

  void say(String text) {
    next.set(new Notice(text, false));
  }

  void complain(String text) {
    next.set(new Notice(text, true));
  }

  /** Returns what is to be shown after some more seconds. */
  Optional<Notice> after(double seconds) {
    Notice said = next.getAndSet(null);
    if (said != null) {
      shown = Optional.of(said);
      left = said.wrong ? WRONG_SHOWN : SHOWN;
    } else {
      left -= seconds;
      if (left <= 0) {
        shown = Optional.empty();
      }
    }
    return shown;
  }
}
