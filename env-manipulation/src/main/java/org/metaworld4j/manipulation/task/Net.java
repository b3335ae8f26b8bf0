package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.Parts.capsule;
import static org.metaworld4j.manipulation.task.Parts.hull;

import java.util.List;
import org.metaworld4j.manipulation.look.NetLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/**
 * A small goal as in hockey, 20 cm wide and high: a rim of bars and a net of four sheets. Its mouth
 * looks along its own -y.
 */
final class Net {

  private static final double BAR = 0.008; // m; radius
  private static final double TURN = 1.571; // rad; as in the original
  private static final int SHEETS = 4;

  private Net() {}

  /** Adds the net. */
  static Body furnish(WorldBuilder world, Pose pose) {
    List<Geom> geoms =
        List.of(
            hull("net-back.csv"),
            hull("net-left.csv"),
            hull("net-roof.csv"),
            hull("net-right.csv"),
            capsule(BAR, 0.073, Pose.at(-0.1, 0.004, 0.009).turnedAboutX(TURN)),
            capsule(BAR, 0.073, Pose.at(0.1, 0.004, 0.009).turnedAboutX(TURN)),
            capsule(BAR, 0.082, Pose.at(-0.1, -0.0685, 0.091)),
            capsule(BAR, 0.082, Pose.at(0.1, -0.0685, 0.091)),
            capsule(BAR, 0.1, Pose.at(0, -0.0685, 0.174).turnedAboutY(TURN)),
            capsule(BAR, 0.1, Pose.at(0, 0.077, 0.009).turnedAboutY(TURN)));
    Body net = world.fixed("net", pose, geoms);
    world.show(net, NetLook.hockeyGoal(geoms.subList(SHEETS, geoms.size())));
    return net;
  }
}
