package org.metaworld4j.viewer.session;

import java.util.List;
import java.util.Optional;

/**
 * A frame, and what it takes to go on from it.
 *
 * @param frame what there is to see
 * @param snapshot state of the environment, where one was taken
 * @param actor who acted last, or is about to at a reset
 * @param memory of the actor, before it acts at this frame
 * @param touched pairs of bodies that have touched in the episode so far
 * @param marks what is worth finding again
 */
record Moment(
    Frame frame,
    Optional<Object> snapshot,
    Controller actor,
    Object memory,
    Touches touched,
    List<Mark> marks) {

  /** Returns the first moment of a run. */
  static Moment first(Frame frame, Optional<Object> snapshot, Controller actor) {
    List<Mark> marks = List.of(Marks.first(frame));
    return new Moment(frame, snapshot, actor, actor.memory(), Touches.NONE.with(frame), marks);
  }

  /** Returns the moment that comes behind the head of a timeline. */
  static Moment after(Timeline timeline, Frame frame, Optional<Object> snapshot, Controller actor) {
    Moment before = timeline.moment();
    Touches touched = (frame.step() == 0 ? Touches.NONE : before.touched).with(frame);
    List<Mark> marks = Marks.between(before, frame, timeline.head() + 1);
    return new Moment(frame, snapshot, actor, actor.memory(), touched, marks);
  }

  /** Returns whether an environment can be brought here without what came before. */
  boolean isStart() {
    return snapshot.isPresent() || frame.step() == 0;
  }
}
