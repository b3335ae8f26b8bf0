package org.metaworld4j.viewer.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A run from its beginning to the end of one branch: moments that are added at the end and never
 * change, and may be forgotten at the front. Used by one thread; what {@link #moments} returned
 * stays valid for readers of other threads.
 */
final class Line {

  /**
   * How to get somewhere.
   *
   * @param base a moment that an environment can be brought to
   * @param actions what to do then
   * @param target where that leads
   */
  record Path(Moment base, List<double[]> actions, Frame target) {}

  private final int id;
  private final int parent;
  private final int from;
  private Moment[] moments;
  private int first; // index of moments[0] on the timeline
  private int count;
  private List<Mark> marks;
  private Optional<Path> before = Optional.empty(); // leads to the first that is kept

  private Line(int id, int parent, int from, Moment[] moments, int first, int count) {
    this.id = id;
    this.parent = parent;
    this.from = from;
    this.moments = moments;
    this.first = first;
    this.count = count;
    marks = marksOf(moments, count);
  }

  /** Returns a trunk that begins with a moment. */
  static Line trunk(Moment beginning) {
    Moment[] moments = new Moment[256];
    moments[0] = beginning;
    return new Line(0, -1, -1, moments, 0, 1);
  }

  /** Returns a branch that has what this line has up to an index. */
  Line branch(int newId, int lastCommon) {
    int kept = lastCommon - first + 1;
    Moment[] common = Arrays.copyOf(moments, Math.max(2 * kept, 256));
    Arrays.fill(common, kept, common.length, null);
    Line branch = new Line(newId, id, lastCommon, common, first, kept);
    branch.before = before;
    return branch;
  }

  private static List<Mark> marksOf(Moment[] moments, int count) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      marks.addAll(moments[i].marks());
    }
    return List.copyOf(marks);
  }

  int id() {
    return id;
  }

  int first() {
    return first;
  }

  int last() {
    return first + count - 1;
  }

  List<Mark> marks() {
    return marks;
  }

  /** Returns the moments from {@link #first} on, with room behind; not to be changed. */
  Moment[] moments() {
    return moments;
  }

  Moment moment(int index) {
    return moments[index - first];
  }

  Branch info() {
    return new Branch(id, parent, from, last());
  }

  void add(Moment moment) {
    if (count == moments.length) {
      moments = Arrays.copyOf(moments, 2 * count);
    }
    moments[count++] = moment;
    if (!moment.marks().isEmpty()) {
      List<Mark> more = new ArrayList<>(marks);
      more.addAll(moment.marks());
      marks = List.copyOf(more);
    }
  }

  /** Returns how to get to a moment that is kept. */
  Path pathTo(int index) {
    int base = index;
    while (base > first && !moment(base).isStart()) {
      base--;
    }
    List<double[]> actions = new ArrayList<>();
    Moment start = moment(base);
    if (!start.isStart()) {
      Path earlier = before.orElseThrow();
      start = earlier.base();
      actions.addAll(earlier.actions());
    }
    for (int i = base + 1; i <= index; i++) {
      actions.add(moment(i).frame().action());
    }
    return new Path(start, List.copyOf(actions), moment(index).frame());
  }

  /** Forgets what is before an index that is kept; what it takes to get there is not forgotten. */
  void forgetBefore(int index) {
    before = Optional.of(pathTo(index));
    moments = Arrays.copyOfRange(moments, index - first, moments.length);
    count -= index - first;
    first = index;
    marks = marksOf(moments, count);
  }
}
