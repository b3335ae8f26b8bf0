package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.Parts.QUARTER;
import static org.metaworld4j.manipulation.task.Parts.box;
import static org.metaworld4j.manipulation.task.Parts.capsule;
import static org.metaworld4j.manipulation.task.Parts.cylinder;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.manipulation.look.Paint;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/**
 * A window of two panes, of which the one in front, with a handle, slides to the right by 20 cm.
 *
 * <p>The handle is an upright bar 9.5 cm in front of the pane, at its right edge.
 */
final class Window {

  private static final double BAR = 0.008; // m; radius of handle and its arms
  private static final double HANDLE_X = -0.014; // m; in the sliding pane
  private static final double HANDLE_Y = -0.095; // m
  private static final int FIXED_GLASS = 2; // index among the pane's geoms
  private static final int SLIDING_GLASS = 4;
  private static final Pose FIXED_PANE = Pose.at(0.1, 0.013, 0);
  private static final Joint JOINT = Joint.slide(1, 0, 0, 0, 0.2, 2, 0.001);
  private static final MassProperties MASS =
      new MassProperties(
          0.6377868977207969,
          Pose.at(-0.08676913364927319, -0.018868723390703127, 0)
              .turned(
                  0.7316985836136191,
                  7.969242673827062e-07,
                  -8.554637923226394e-07,
                  0.6816283318176103),
          0.009462011257172798,
          0.006211904009130427,
          0.003680364576014502);

  private Body frame;
  private Body pane;

  /** Adds the closed window. */
  void furnish(WorldBuilder world) {
    List<Geom> fixed = new ArrayList<>(frameGeoms());
    fixed.addAll(fixedPane());
    frame = world.fixed("window", Pose.at(-0.1, 0.785, 0.202), fixed);
    world.show(frame, Look.of(frameGeoms(), Paint.UMBER).and(paneLook(fixedPane(), FIXED_GLASS)));
    List<Geom> sliding = new ArrayList<>(handle());
    sliding.addAll(slidingPane());
    pane = world.jointed("window pane", frame, Pose.at(0, 0, 0), JOINT, MASS, sliding);
    world.show(pane, Look.of(handle(), Paint.WHITE).and(paneLook(slidingPane(), SLIDING_GLASS)));
    world.letTouch(pane, frame); // posts stop a pane that is pushed beyond its soft end
  }

  /** Returns a pane of wood, one geom of which is the glass. */
  private static Look paneLook(List<Geom> pane, int glass) {
    List<Geom> wood = new ArrayList<>(pane);
    return Look.of(List.of(wood.remove(glass)), Paint.GLASS).and(Look.of(wood, Paint.UMBER));
  }

  private static List<Geom> frameGeoms() {
    return List.of(
        box(0.015, 0.03, 0.181, -0.216, 0, 0),
        box(0.015, 0.03, 0.181, 0.216, 0, 0),
        box(0.25, 0.06, 0.01, 0, 0, -0.192),
        box(0.201, 0.03, 0.015, 0, 0, -0.166),
        box(0.201, 0.03, 0.015, 0, 0, 0.166));
  }

  private static List<Geom> fixedPane() {
    double x = FIXED_PANE.x();
    double y = FIXED_PANE.y();
    return List.of(
        box(0.08, 0.012, 0.01, x, y, -0.14),
        box(0.08, 0.012, 0.01, x, y, 0.14),
        box(0.08, 0.001, 0.13, x, y - 0.005, 0),
        box(0.08, 0.003, 0.005, x, y - 0.009, 0),
        box(0.01, 0.012, 0.15, x - 0.09, y, 0),
        box(0.01, 0.012, 0.15, x + 0.09, y, 0));
  }

  private static List<Geom> handle() {
    return List.of(
        cylinder(0.012, 0.003, Pose.at(HANDLE_X, -0.028, 0.045).turnedAboutX(QUARTER)),
        cylinder(0.012, 0.003, Pose.at(HANDLE_X, -0.028, -0.045).turnedAboutX(QUARTER)),
        capsule(BAR, 0.035, Pose.at(HANDLE_X, -0.06, 0.045).turnedAboutX(QUARTER)),
        capsule(BAR, 0.035, Pose.at(HANDLE_X, -0.06, -0.045).turnedAboutX(QUARTER)),
        capsule(BAR, 0.045, Pose.at(HANDLE_X, HANDLE_Y, 0)));
  }

  private static List<Geom> slidingPane() {
    return List.of(
        box(0.014, 0.012, 0.15, -0.014, -0.013, 0),
        box(0.01, 0.012, 0.15, -0.19, -0.013, 0),
        box(0.076, 0.012, 0.01, -0.104, -0.013, 0.14),
        box(0.076, 0.012, 0.01, -0.104, -0.013, -0.14),
        box(0.076, 0.001, 0.13, -0.104, -0.018, 0),
        box(0.076, 0.003, 0.005, -0.104, -0.022, 0));
  }

  /** Puts the middle of the frame at a point (x, y, z). */
  void moveTo(double[] point) {
    frame.moveTo(point[0], point[1], point[2]);
  }

  /** Brings the pane to a position, at rest: 0 closed, 0.2 open. */
  void slideTo(double position) {
    pane.setJoint(position, 0);
  }

  /** Writes the position of a point level with the handle bar, {@code x} from the pane's origin. */
  void besideHandle(double x, double[] out, int offset) {
    pane.pointToWorld(x, HANDLE_Y, 0, out, offset);
  }
}
