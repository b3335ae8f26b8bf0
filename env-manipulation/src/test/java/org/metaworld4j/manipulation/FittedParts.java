package org.metaworld4j.manipulation;

import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT_2;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;

import java.util.Map;
import org.metaworld4j.manipulation.physics.Frames;
import org.metaworld4j.manipulation.physics.Pose;

/**
 * An object that is fitted into, over or through a part of the furniture.
 *
 * @param object name of the object's body
 * @param part name of the body that it is fitted to
 * @param point the point that tells the fit, from the observed one, in the object's frame, metres
 * @param scalarFirst whether the observed orientation is w, x, y, z, not x, y, z, w
 * @param origin index of the point, in observations, that the fit is measured from
 */
record FittedParts(String object, String part, Pose point, boolean scalarFirst, int origin) {

  private static final FittedParts WRENCH =
      new FittedParts("wrench", "peg", Pose.at(0, 0.13, 0), true, GOAL);
  private static final FittedParts STICK =
      new FittedParts("stick", "thermos", Pose.at(0, 0, 0), false, OBJECT_2);
  private static final Map<String, FittedParts> OF_TASK =
      Map.of(
          "peg-insert-side-v3",
          new FittedParts("peg", "block", Pose.at(-0.13, 0, -0.01), false, GOAL),
          "assembly-v3",
          WRENCH,
          "disassemble-v3",
          WRENCH,
          "stick-push-v3",
          STICK,
          "stick-pull-v3",
          STICK,
          "basketball-v3",
          new FittedParts("ball", "basketball stand", Pose.at(0, 0, 0), true, GOAL),
          "box-close-v3",
          new FittedParts("lid", "box", Pose.at(0, 0, 0), true, GOAL));

  /** Returns the two parts of a task. */
  static FittedParts of(String task) {
    return OF_TASK.get(task);
  }

  /** Returns where the object's point is, from the origin of the fit, in the world's directions. */
  double[] place(double[] observation) {
    int q = ORIENTATION;
    int w = scalarFirst ? q : q + 3;
    int x = scalarFirst ? q + 1 : q;
    double[] turned = new double[Frames.SIZE];
    Frames.set(
        Pose.at(0, 0, 0)
            .turned(observation[w], observation[x], observation[x + 1], observation[x + 2]),
        turned);
    double[] out = new double[3];
    Frames.point(turned, point.x(), point.y(), point.z(), out, 0);
    for (int axis = 0; axis < 3; axis++) {
      out[axis] += observation[OBJECT + axis] - observation[origin + axis];
    }
    return out;
  }
}
