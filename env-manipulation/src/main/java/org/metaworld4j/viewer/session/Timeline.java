package org.metaworld4j.viewer.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Every moment of a run and of the branches it took, and the head: the moment that is shown.
 *
 * <p>Moments are added behind the head. Where the head is not at the end of its line, a moment that
 * is another one than that which follows begins a branch; no line ever changes but at its end.
 *
 * <p>Memory is bounded: above the limit the oldest moments are forgotten, of all branches, and at
 * last the branches that are not shown.
 */
final class Timeline {

  private final long limit; // bytes of all frames
  private final List<Line> lines = new ArrayList<>();
  private Line line;
  private int head;
  private int nextId = 1;
  private long bytes;

  Timeline(Moment beginning, long limit) {
    this.limit = limit;
    line = Line.trunk(beginning);
    lines.add(line);
    bytes = beginning.frame().bytes();
  }

  Line line() {
    return line;
  }

  int head() {
    return head;
  }

  Moment moment() {
    return line.moment(head);
  }

  boolean isAtEnd() {
    return head == line.last();
  }

  List<Branch> branches() {
    return lines.stream().map(Line::info).toList();
  }

  /** Returns what is marked on the line shown, by index; the forks of the line are too. */
  List<Mark> marks() {
    if (lines.size() == 1) {
      return line.marks();
    }
    List<Mark> all = new ArrayList<>(line.marks());
    for (Branch branch : branches()) {
      boolean leavesHere = branch.parent() == line.id() || branch.id() == line.id();
      if (leavesHere && branch.from() >= line.first()) {
        all.add(new Mark(branch.from(), Mark.Kind.BRANCH, "branch " + branch.id()));
      }
    }
    all.sort(Comparator.comparingInt(Mark::index));
    return List.copyOf(all);
  }

  /** Moves the head to the nearest index that is kept. */
  void moveTo(int index) {
    head = Math.max(line.first(), Math.min(index, line.last()));
  }

  /**
   * Shows another branch, at the head's place or its end.
   *
   * @throws IllegalArgumentException if there is none of this id
   */
  void show(int branch) {
    line =
        lines.stream()
            .filter(candidate -> candidate.id() == branch)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "branch: expected one of "
                            + lines.stream().map(Line::id).toList()
                            + ", got "
                            + branch));
    moveTo(head);
  }

  /** Adds a moment behind the head, or goes on to it if it is there already. */
  void add(Moment moment) {
    if (!isAtEnd() && line.moment(head + 1).frame().sameAs(moment.frame())) {
      head++;
      return;
    }
    if (!isAtEnd()) {
      line = line.branch(nextId++, head);
      lines.add(line);
    }
    line.add(moment);
    head++;
    bytes += moment.frame().bytes();
    if (bytes > limit) {
      forget();
    }
  }

  /** Makes room, a good deal at once, so that it need not be done at every step. */
  private void forget() {
    while (bytes > limit - limit / 8) {
      if (head > line.first()) {
        forgetBefore(line.first() + Math.max(1, (head - line.first()) / 8));
      } else if (lines.size() > 1) {
        lines.remove(lines.get(0) == line ? 1 : 0);
      } else {
        return;
      }
      bytes = bytesOfAll();
    }
  }

  private void forgetBefore(int index) {
    lines.removeIf(other -> other.last() < index);
    for (Line other : lines) {
      if (other.first() < index) {
        other.forgetBefore(index);
      }
    }
  }

  private long bytesOfAll() {
    Set<Moment> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    long sum = 0;
    for (Line each : lines) {
      for (int i = each.first(); i <= each.last(); i++) {
        if (seen.add(each.moment(i))) {
          sum += each.moment(i).frame().bytes();
        }
      }
    }
    return sum;
  }
}
