package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT_2;

/**
 * The expert of both tasks with a stick: grips the stick, brings it in line with the thermos, then
 * drives it on, and from the moment it has reached the thermos steers to the goal.
 *
 * @param gain strength of the pull
 * @param gripX where the hand grips, from the stick's middle, in x, metres
 * @param aimX where the hand is sent, from the observed point of the thermos, metres
 * @param aimZ see {@code aimX}
 * @param goalX where the hand is sent, from the goal, metres
 * @param goalZ see {@code goalX}
 */
record StickExpert(
    double gain, double gripX, double aimX, double aimZ, double goalX, double goalZ) {

  private static final double GRIP_Z = 0.03; // m; the hand from the stick's middle
  private static final double SQUEEZE = 0.7;

  void act(double[] observation, double[] action) {
    double x = observation[OBJECT] + gripX;
    double y = observation[OBJECT + 1];
    double z = observation[OBJECT + 2] + GRIP_Z;
    double aimY = observation[OBJECT_2 + 1];
    double height = observation[OBJECT_2 + 2] + aimZ;
    boolean away = Steering.gapXy(observation, OBJECT, gripX, 0) > 0.02;
    double offZ = Steering.gapZ(observation, OBJECT, GRIP_Z);
    double effort = away || offZ > 0.1 ? -1 : SQUEEZE;
    if (Math.abs(x - (observation[OBJECT_2] + aimX)) <= 0.04) {
      Steering.toward(observation, GOAL, goalX, 0, goalZ, gain, effort, action);
    } else if (away) {
      Steering.toPoint(observation, x, y, z + 0.1, gain, effort, action); // above
    } else if (offZ > 0.02) {
      Steering.toPoint(observation, x, y, z, gain, effort, action); // astride
    } else if (Math.abs(y - aimY) > 0.02) {
      Steering.toPoint(observation, x, aimY, z, gain, effort, action); // in line, seen from above
    } else if (Math.abs(z - height) > 0.02) {
      Steering.toPoint(observation, x, aimY, height, gain, effort, action); // in line
    } else {
      Steering.toward(observation, OBJECT_2, aimX, 0, aimZ, gain, effort, action); // on
    }
  }
}
