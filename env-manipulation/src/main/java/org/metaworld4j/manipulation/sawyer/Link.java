package org.metaworld4j.manipulation.sawyer;

import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;

/**
 * One link of the arm, which turns about its own z axis.
 *
 * @param pose the link's frame in the one before, at joint angle 0
 * @param low lower joint limit, radians
 * @param high upper joint limit, radians
 * @param mass mass properties in the link's frame
 */
record Link(Pose pose, double low, double high, MassProperties mass) {

  private static final double HALF = 0.7071067811865475;

  /**
   * The seven links of the Sawyer from its base to the wrist, as compiled from Meta-World's model
   * (Rethink Robotics' figures).
   */
  static final Link[] SAWYER = {
    new Link(
        Pose.at(0, 0, 0.08),
        -3.0503,
        3.0503,
        mass(
            5.3213,
            Pose.at(0.024366, 0.010969, 0.14363)
                .turned(
                    0.8948233356826679,
                    0.008999583376090046,
                    -0.170275063876729,
                    0.412573154772067),
            0.0651588,
            0.0510944,
            0.0186218)),
    new Link(
        Pose.at(0.081, 0.05, 0.237).turned(0.5, -0.5, 0.5, 0.5),
        -3.8,
        -0.5,
        mass(
            4.505,
            Pose.at(-0.0030849, -0.026811, 0.092521)
                .turned(
                    0.4248880189998964,
                    0.89198703988736,
                    0.13236400591897698,
                    -0.07942960355188702),
            0.0224339,
            0.0221624,
            0.0097097)),
    new Link(
        Pose.at(0, -0.14, 0.1425).turned(HALF, HALF, 0, 0),
        -3.0426,
        3.0426,
        mass(
            1.745,
            Pose.at(-0.00016044, -0.014967, 0.13582)
                .turned(
                    0.7078312356222993,
                    -0.05247611746820829,
                    0.051600717176805734,
                    0.7025372338600362),
            0.0257928,
            0.025506,
            0.00292515)),
    new Link(
        Pose.at(0, -0.042, 0.26).turned(HALF, -HALF, 0, 0),
        -3.0439,
        3.0439,
        mass(
            2.5097,
            Pose.at(-0.0048135, -0.0281, -0.084154)
                .turned(
                    0.9029988484727379,
                    0.3853909353296703,
                    -0.0880900852180881,
                    0.16824697176740255),
            0.0102404,
            0.0096997,
            0.00369622)),
    new Link(
        Pose.at(0, -0.125, -0.1265).turned(HALF, HALF, 0, 0),
        -2.9761,
        2.9761,
        mass(
            1.1136,
            Pose.at(-0.0018844, 0.0069001, 0.1341)
                .turned(
                    0.8036124544138163,
                    0.031257017674714484,
                    -0.029833416869719652,
                    0.5935823356493706),
            0.0136549,
            0.0135493,
            0.00127353)),
    new Link(
        Pose.at(0, 0.031, 0.275).turned(HALF, -HALF, 0, 0),
        -2.9761,
        2.9761,
        mass(
            1.5625,
            Pose.at(0.0061133, -0.023697, 0.076416)
                .turned(
                    0.404075870002859,
                    0.9134997061137303,
                    0.04731248477887889,
                    0.0015833494906132184),
            0.00474131,
            0.00422857,
            0.00190672)),
    new Link(
        Pose.at(0, -0.11, 0.1053)
            .turned(
                0.06162481001443177, 0.0616300100152768, -0.7044161144721925, 0.7044161144721925),
        -4.7124,
        4.7124,
        mass(
            0.3292,
            Pose.at(-8.0726e-06, 0.0085838, -0.0049566)
                .turned(
                    0.4790438215856708, 0.5156358079574088, -0.513068808913458, 0.4913218170128735),
            0.000360258,
            0.000311068,
            0.000214974))
  };

  /** The head, fixed to the first link. */
  static final MassProperties HEAD =
      mass(
          1.5795,
          Pose.at(0.0053207, -2.6549e-05, 0.1021 + 0.2965)
              .turned(
                  0.999993326518511,
                  7.084052313089649e-05,
                  -0.0035985711750079435,
                  -0.0006262472044826693),
          0.0118334,
          0.00827089,
          0.00496574);

  /** A claw, in its own frame. */
  static final MassProperties CLAW =
      mass(0.0162, Pose.at(0, 0, 0), 1.2636e-6, 1.215e-5, 1.09836e-5);

  /** The frame of the gripper's base in the last link. */
  static final Pose GRIPPER_BASE = Pose.at(0, 0, 0.0245).turned(HALF, 0, 0, HALF);

  /** The frame of the hand in the gripper's base. */
  static final Pose HAND = Pose.at(0, 0, 0.12).turned(-HALF, 0, HALF, 0);

  private static MassProperties mass(double mass, Pose center, double x, double y, double z) {
    return new MassProperties(mass, center, x, y, z);
  }
}
