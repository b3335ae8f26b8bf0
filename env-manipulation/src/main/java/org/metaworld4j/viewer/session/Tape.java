package org.metaworld4j.viewer.session;

import java.util.List;
import java.util.Optional;

/**
 * A track as it is at one moment: what has been, where the head is, who acts. Immutable; any thread
 * may read it for as long as it likes.
 */
public final class Tape {

  private final Moment[] moments; // only ever added to behind what is read here
  private final int first;
  private final int last;
  private final int head;
  private final List<Mark> marks;
  private final List<Branch> branches;
  private final int branch;
  private final Optional<LiveState> live;

  /**
   * What only a live track has.
   *
   * @param controller name of who acts
   * @param acting whether the next step is acted anew, be it behind the end of what has been
   * @param task index of the task among those to choose from; -1 if there is none
   * @param tasks how many there are to choose from
   */
  public record LiveState(String controller, boolean acting, int task, int tasks) {}

  private Tape(
      Line line, int head, List<Mark> marks, List<Branch> branches, Optional<LiveState> live) {
    moments = line.moments();
    first = line.first();
    last = line.last();
    branch = line.id();
    this.head = head;
    this.marks = marks;
    this.branches = branches;
    this.live = live;
  }

  static Tape of(Timeline timeline, Optional<LiveState> live) {
    Line line = timeline.line();
    return new Tape(line, timeline.head(), timeline.marks(), timeline.branches(), live);
  }

  /** Returns the index of the first frame that is kept. */
  public int first() {
    return first;
  }

  /** Returns the index of the last frame. */
  public int last() {
    return last;
  }

  /** Returns the index of the frame shown. */
  public int head() {
    return head;
  }

  /** Returns whether the frame shown is the last. */
  public boolean isAtEnd() {
    return head == last;
  }

  /** Returns the frame shown. */
  public Frame frame() {
    return frame(head);
  }

  /**
   * Returns a frame.
   *
   * @throws IndexOutOfBoundsException if the index is not from {@link #first} to {@link #last}
   */
  public Frame frame(int index) {
    if (index < first || index > last) {
      throw new IndexOutOfBoundsException(
          "index: expected " + first + " to " + last + ", got " + index);
    }
    return moments[index - first].frame();
  }

  /** Returns the index of the first kept frame of the episode shown. */
  public int episodeStart() {
    return Math.max(first, head - frame().step());
  }

  /** Returns the index of the last frame of the episode shown. */
  public int episodeEnd() {
    int end = head;
    while (end < last && frame(end + 1).step() > 0) {
      end++;
    }
    return end;
  }

  /** Returns what is marked from {@link #first} to {@link #last}, by index. */
  public List<Mark> marks() {
    return marks;
  }

  /** Returns all branches that are kept, the oldest first; this is one of them. */
  public List<Branch> branches() {
    return branches;
  }

  /** Returns the id of the branch shown. */
  public int branch() {
    return branch;
  }

  /** Returns who acts at what; empty if this was recorded. */
  public Optional<LiveState> live() {
    return live;
  }
}
