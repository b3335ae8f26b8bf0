package org.metaworld4j.viewer.session;

import java.util.ArrayList;
import java.util.List;

/** Finds what is worth marking. */
final class Marks {

  private Marks() {}

  /** Returns the mark of the first frame of a run. */
  static Mark first(Frame frame) {
    return new Mark(0, Mark.Kind.TASK, frame.episode().env());
  }

  /**
   * Returns the marks of a frame.
   *
   * @param before the moment before it
   * @param now the frame
   * @param index of it
   */
  static List<Mark> between(Moment before, Frame now, int index) {
    Episode episode = now.episode();
    List<Mark> marks = new ArrayList<>();
    if (now.step() == 0) {
      boolean same = sameTask(before.frame().episode(), episode);
      marks.add(new Mark(index, same ? Mark.Kind.RESET : Mark.Kind.TASK, episode.env()));
    }
    if (now.firstSuccess() == now.step()) {
      marks.add(new Mark(index, Mark.Kind.SUCCESS, "success"));
    }
    if (now.terminated()) {
      marks.add(new Mark(index, Mark.Kind.END, "the episode ends"));
    }
    for (String touch : touches(before, now)) {
      marks.add(new Mark(index, Mark.Kind.CONTACT, touch));
    }
    return List.copyOf(marks);
  }

  private static boolean sameTask(Episode one, Episode other) {
    return one.env().equals(other.env()) && one.task().equals(other.task());
  }

  /** What touches from the first step on stands on something, and is no news. */
  private static List<String> touches(Moment before, Frame now) {
    return now.step() < 2
        ? List.of()
        : before.touched().with(now).since(before.touched(), now.episode());
  }
}
