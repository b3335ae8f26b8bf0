package org.metaworld4j.manipulation.sawyer;

import java.util.List;
import org.metaworld4j.manipulation.look.SawyerLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Frames;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Placed;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.physics.collision.BoxShape;

/**
 * The Sawyer arm with its two-finger gripper, dragged by a mocap point that the hand is softly
 * welded to.
 *
 * <p>It begins with all joint angles 0, the hand at (1.1355, 0.1603, 0.317). Only the gripper's
 * base and the fingers touch things, as in the original.
 */
public final class Sawyer {

  private static final Pose ORIGIN = Pose.at(0, 0, 0);
  private static final BoxShape FINGER_BOX = new BoxShape(0.045, 0.003, 0.015); // m
  private static final double PAD_INSET = 0.003; // m, of the pad from the claw
  private static final double TIP = 0.045; // m, of the finger tips from the hand, along hand x
  private static final double FULL_OPENING = 0.1; // m, between the claws

  private static final Surface CLAW_SURFACE =
      Surface.STANDARD
          .withFriction(1, 0.005, 4)
          .withSoftness(0.02, 1, 0.8, 0.9, 0.01)
          .withMargin(0.001);
  private static final Surface PAD_SURFACE =
      Surface.STANDARD
          .withFriction(2, 0.1, 4)
          .withSoftness(0.01, 1, 0.95, 0.99, 0.01)
          .withMargin(0.001);

  private final SawyerArm arm = new SawyerArm();
  private final Body gripperBase;
  private final Body rightFinger;
  private final Body leftFinger;

  /** Adds the arm to a world that is being built. */
  public Sawyer(WorldBuilder world) {
    world.add(arm);
    List<Geom> base = List.of(new Geom(GripperBase.hull(), ORIGIN, Surface.STANDARD));
    List<Geom> right = fingerGeoms(PAD_INSET);
    List<Geom> left = fingerGeoms(-PAD_INSET);
    gripperBase = world.link("gripper base", arm, SawyerArm.GRIPPER_BASE, base);
    rightFinger = world.link("right finger", arm, SawyerArm.RIGHT_FINGER, right);
    leftFinger = world.link("left finger", arm, SawyerArm.LEFT_FINGER, left);

    world.show(gripperBase, SawyerLook.gripperBase(base).and(SawyerLook.COUPLING));
    world.show(rightFinger, SawyerLook.rightFinger(right));
    world.show(leftFinger, SawyerLook.leftFinger(left));
    showLinks(world);
  }

  private void showLinks(WorldBuilder world) {
    world.show("pedestal", out -> Frames.set(ORIGIN, out), SawyerLook.PEDESTAL);
    for (int i = 0; i < SawyerLook.LINKS.size(); i++) {
      world.show("arm link " + (i + 1), placed(arm.dynamics.frame[i]), SawyerLook.LINKS.get(i));
    }
    world.show("hand", placed(arm.dynamics.hand), SawyerLook.RAIL);
  }

  private static Placed placed(double[] frame) {
    return out -> System.arraycopy(frame, 0, out, 0, Frames.SIZE);
  }

  private static List<Geom> fingerGeoms(double inset) {
    return List.of(
        new Geom(FINGER_BOX, ORIGIN, CLAW_SURFACE),
        new Geom(FINGER_BOX, Pose.at(0, inset, 0), PAD_SURFACE));
  }

  /** Puts the mocap point at (x, y, z), metres, world frame. */
  public void moveMocap(double x, double y, double z) {
    arm.mocap[0] = x;
    arm.mocap[1] = y;
    arm.mocap[2] = z;
  }

  /** Writes the position of the mocap point. */
  public void mocap(double[] out, int offset) {
    System.arraycopy(arm.mocap, 0, out, offset, 3);
  }

  /** Sets the gripper effort, -1 (open) to 1 (close); values beyond are clipped. */
  public void setEffort(double effort) {
    arm.effort = Math.min(Math.max(effort, -1), 1);
  }

  /** Writes the position of the hand's origin, between the fingers' roots. */
  public void hand(double[] out, int offset) {
    System.arraycopy(arm.dynamics.hand, 9, out, offset, 3);
  }

  /** Writes the tool centre point: the middle between the two finger tips. */
  public void tcp(double[] out, int offset) {
    double middle = (arm.clawPosition(0) + arm.clawPosition(1)) / 2;
    Frames.point(arm.dynamics.hand, TIP, middle, 0, out, offset);
  }

  /** Writes the position of the tip of the left finger. */
  public void leftTip(double[] out, int offset) {
    leftFinger.pointToWorld(TIP, 0, 0, out, offset);
  }

  /** Writes the position of the left pad's origin. */
  public void leftPad(double[] out, int offset) {
    leftFinger.pointToWorld(0, -PAD_INSET, 0, out, offset);
  }

  /** Writes the position of the right pad's origin. */
  public void rightPad(double[] out, int offset) {
    rightFinger.pointToWorld(0, PAD_INSET, 0, out, offset);
  }

  /** Returns the gripper opening: distance of the claws over 0.1 m, clipped to 0..1. */
  public double opening() {
    double gap = Math.abs(arm.clawPosition(1) - arm.clawPosition(0));
    return Math.min(gap / FULL_OPENING, 1);
  }

  /** Returns the seven joint angles from base to wrist, radians. */
  public double[] jointAngles() {
    return arm.jointAngles();
  }

  /** Returns the body that carries the fingers. */
  public Body gripperBase() {
    return gripperBase;
  }

  /** Returns whether both pads press on a geom of a body (each with a normal force above 0). */
  public boolean touching(World world, Body body, int geom) {
    return world.normalForce(leftFinger, SawyerArm.PAD, body, geom) > 0
        && world.normalForce(rightFinger, SawyerArm.PAD, body, geom) > 0;
  }
}
