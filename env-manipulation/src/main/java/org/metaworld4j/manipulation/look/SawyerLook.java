package org.metaworld4j.manipulation.look;

import static org.metaworld4j.manipulation.look.Paint.BLACK;
import static org.metaworld4j.manipulation.look.Paint.GRAPHITE;
import static org.metaworld4j.manipulation.look.Paint.ROBOT_RED;
import static org.metaworld4j.manipulation.look.Paint.STEEL;

import java.util.List;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.Pose;

/**
 * The Sawyer robot of Rethink Robotics: pedestal, seven red links with dark collars and round caps
 * at their joints, a head with a screen, and the gripper.
 *
 * <p>Every look is in the frame of what carries it; a link's joint is its z axis. Sizes are those
 * of the bounds of the original's meshes.
 */
public final class SawyerLook {

  private static final double QUARTER = Math.PI / 2;
  private static final Material SCREEN = new Material(Colour.of(0.03, 0.04, 0.06), 0.15, 0);
  private static final Material EYE = new Material(Colour.of(0.93, 0.95, 0.97), 0.4, 0);
  private static final Material RIGHT_PAD = new Material(Colour.of(0.93, 0.93, 0.92), 0.7, 0);
  private static final Material LEFT_PAD = new Material(Colour.of(0.25, 0.78, 0.82), 0.7, 0);
  private static final double GRIP_Z = -0.012; // m; height of the bar around the pedestal's top
  private static final double COLLAR = 0.012; // m; height of the dark ring at a joint

  /** What stands on the floor and does not move, in the world. */
  public static final Look PEDESTAL =
      Look.NONE
          .with(new Boxes().add(0.385, 0.35, 0.155, -0.1225, 0, -0.758).mesh(), GRAPHITE)
          .with(new Boxes().add(0.11, 0.2, 0.265, -0.325, 0, -0.38).mesh(), GRAPHITE)
          .with(Profile.cylinder(0.117, -0.64, -0.004, 0.01), GRAPHITE)
          .with(grip(), BLACK)
          .with(Profile.cylinder(0.105, -0.006, 0.02, 0.006), STEEL)
          .with(
              Profile.from(0, 0.018)
                  .sharp(0.099, 0.018)
                  .to(0.09, 0.035)
                  .to(0.083, 0.06)
                  .sharp(0.081, 0.0803)
                  .to(0, 0.0803)
                  .lathe(),
              ROBOT_RED);

  /** The seven links from the base to the wrist; the first one has the head. */
  public static final List<Look> LINKS =
      List.of(turret().and(head()), shoulder(), upperArm(), elbow(), forearm(), wrist(), flange());

  /** What joins wrist and gripper, in the frame of the gripper's base. */
  public static final Look COUPLING = Look.of(Profile.cylinder(0.035, 0.001, 0.031, 0.003), BLACK);

  /** The rail that the fingers slide along, in the frame of the hand. */
  public static final Look RAIL =
      Look.of(new Boxes().add(0.005, 0.055, 0.005, -0.05, 0, 0).mesh(), STEEL);

  private SawyerLook() {}

  private static Shape grip() {
    double[][] half = {
      {0.1, 0, GRIP_Z},
      {0.075, 0.13, GRIP_Z},
      {-0.02, 0.17, GRIP_Z},
      {-0.11, 0.13, GRIP_Z},
      {-0.125, 0, GRIP_Z}
    };
    double[][] line = new double[8][];
    for (int i = 0; i < line.length; i++) {
      double[] point = half[i < half.length ? i : line.length - i];
      line[i] = new double[] {point[0], i < half.length ? point[1] : -point[1], point[2]};
    }
    return Tube.bars().loop(0.016, Curve.closed(6, line)).mesh();
  }

  private static Look turret() {
    double[][] bend = {
      {0, 0, 0.03}, {0.002, 0, 0.09}, {0.03, -0.004, 0.165}, {0.081, -0.012, 0.237}
    };
    double[][] neck = {{0.002, 0, 0.15}, {-0.008, 0, 0.23}, {-0.011, 0, 0.3}};
    Pose across = Pose.at(0.081, 0, 0.237).turnedAboutX(-QUARTER); // z becomes y
    return Look.of(collar(0.078, 0), GRAPHITE)
        .with(Tube.thick().along(0.067, Curve.through(8, bend)).mesh(), ROBOT_RED)
        .with(Tube.thick().along(0.036, Curve.through(5, neck)).mesh(), ROBOT_RED)
        .with(barrel(0.0665, -0.079, 0.05, 0.024, 0.003), across, ROBOT_RED)
        .with(cap(0.045, -0.081), across, GRAPHITE);
  }

  /** Returns the head, in the frame of the first link: a screen with two eyes before a post. */
  private static Look head() {
    double foot = 0.2965;
    Look look =
        Look.of(barrel(0.03, 0, 0.2395, 0.002, 0.012), Pose.at(-0.011, 0, foot), ROBOT_RED)
            .with(new Shape.Box(0.0105, 0.128, 0.084), Pose.at(0.0295, 0, foot + 0.105), ROBOT_RED)
            .with(new Shape.Box(0.001, 0.117, 0.07), Pose.at(0.0401, 0, foot + 0.105), SCREEN)
            .with(disc(0.011, 0.004), facing(0.017, 0, foot + 0.2166), BLACK);
    for (int side = -1; side <= 1; side += 2) {
      look =
          look.with(disc(0.03, 0.0006), facing(0.0412, side * 0.046, foot + 0.108), EYE)
              .with(disc(0.013, 0.0006), facing(0.0418, side * 0.043, foot + 0.103), SCREEN);
    }
    return look;
  }

  private static Look shoulder() {
    return Look.of(collar(0.0655, 0), GRAPHITE)
        .with(barrel(0.067, COLLAR, 0.2, 0.003, 0.045), ROBOT_RED)
        .with(cap(0.036, 0.198), GRAPHITE)
        .with(arm(0.0565, 0.0535, 0.14), toMinusY(0.1425), ROBOT_RED);
  }

  private static Look upperArm() {
    return Look.of(collar(0.0515, 0), GRAPHITE)
        .with(barrel(0.0532, COLLAR, 0.316, 0.003, 0.045), ROBOT_RED)
        .with(barrel(0.0525, -0.0545, 0.042, 0.012, 0.003), toMinusY(0.26), ROBOT_RED)
        .with(cap(0.036, -0.056), toMinusY(0.26), GRAPHITE);
  }

  private static Look elbow() {
    return Look.of(collar(0.0515, -COLLAR), GRAPHITE)
        .with(barrel(0.0535, -0.1739, -COLLAR, 0.04, 0.003), ROBOT_RED)
        .with(cap(0.03, -0.1755), GRAPHITE)
        .with(arm(0.0485, 0.0485, 0.125), toMinusY(-0.1265), ROBOT_RED);
  }

  private static Look forearm() {
    Pose toY = Pose.at(0, 0, 0.275).turnedAboutX(-QUARTER);
    return Look.of(collar(0.0465, 0), GRAPHITE)
        .with(barrel(0.048, COLLAR, 0.3219, 0.003, 0.04), ROBOT_RED)
        .with(barrel(0.0465, -0.0485, 0.031, 0.012, 0.003), toY, ROBOT_RED)
        .with(cap(0.03, -0.05), toY, GRAPHITE);
  }

  private static Look wrist() {
    return Look.of(collar(0.0445, 0), GRAPHITE)
        .with(barrel(0.0462, COLLAR, 0.1525, 0.003, 0.035), ROBOT_RED)
        .with(cap(0.024, 0.151), GRAPHITE)
        .with(arm(0.0445, 0.0415, 0.0764), toMinusY(0.1053), ROBOT_RED)
        .with(disc(0.009, 0.004), facing(0.044, -0.033, 0.0695), BLACK);
  }

  private static Look flange() {
    return Look.of(collar(0.0395, -0.0335), GRAPHITE)
        .with(barrel(0.0415, -0.0325 + COLLAR, 0.0309, 0.003, 0.006), ROBOT_RED)
        .with(new Shape.Box(0.022, 0.022, 0.021), Pose.at(0, 0.045, 0.004), ROBOT_RED)
        .with(disc(0.009, 0.002), Pose.at(0, 0.067, 0.004).turnedAboutX(-QUARTER), GRAPHITE);
  }

  /** Returns the base of the gripper, drawn as it collides. */
  public static Look gripperBase(List<Geom> geoms) {
    return Look.of(geoms, ROBOT_RED);
  }

  /**
   * Returns a finger: a pad, drawn as it collides, the half of the claw behind it that it leaves
   * free, and the carriage that slides along the rail.
   *
   * @param geoms claw and pad
   * @param padMaterial surface of the pad
   */
  private static Look finger(List<Geom> geoms, Material padMaterial) {
    List<Geom> pad = geoms.subList(1, 2);
    double outwards = -pad.get(0).pose().y() / 2;
    return Look.of(pad, padMaterial)
        .with(new Shape.Box(0.045, 0.0015, 0.015), Pose.at(0, outwards, 0), STEEL)
        .with(new Shape.Box(0.007, 0.006, 0.012), Pose.at(-0.046, 0, 0), GRAPHITE);
  }

  /** Returns the right finger, whose pad is white. */
  public static Look rightFinger(List<Geom> clawAndPad) {
    return finger(clawAndPad, RIGHT_PAD);
  }

  /** Returns the left finger, whose pad is cyan. */
  public static Look leftFinger(List<Geom> clawAndPad) {
    return finger(clawAndPad, LEFT_PAD);
  }

  /** Returns a round body about z, its lower and upper edge rounded. */
  private static Shape barrel(
      double radius, double low, double high, double lowFillet, double highFillet) {
    return Profile.from(0, low)
        .round(radius, low, lowFillet)
        .round(radius, high, highFillet)
        .to(0, high)
        .lathe();
  }

  /** Returns a tapered body about z that leaves a barrel; its far end is flat. */
  private static Shape arm(double near, double far, double length) {
    return Profile.from(near, 0.03)
        .to(near - 0.1 * (near - far), 0.45 * length)
        .to(far, 0.9 * length)
        .sharp(far, length)
        .to(0, length)
        .lathe();
  }

  private static Shape collar(double radius, double low) {
    return Profile.cylinder(radius, low, low + COLLAR, 0.002);
  }

  private static Shape cap(double radius, double low) {
    return Profile.cylinder(radius, low, low + 0.005, 0.002);
  }

  private static Shape disc(double radius, double halfHeight) {
    return new Shape.Cylinder(radius, halfHeight);
  }

  /** Returns a frame on the z axis whose own z is -y. */
  private static Pose toMinusY(double z) {
    return Pose.at(0, 0, z).turnedAboutX(QUARTER);
  }

  /** Returns a frame whose z is x. */
  private static Pose facing(double x, double y, double z) {
    return Pose.at(x, y, z).turnedAboutY(QUARTER);
  }
}
