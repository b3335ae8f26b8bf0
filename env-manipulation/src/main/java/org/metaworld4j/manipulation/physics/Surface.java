package org.metaworld4j.manipulation.physics;

/**
 * How a geom's surface acts in contacts, in the terms of MuJoCo's soft-constraint law.
 *
 * <p>Two surfaces in contact mix: friction, dimension and margin by the larger value, softness by
 * the mean.
 *
 * @param slide friction coefficient of sliding
 * @param spin friction of spinning about the normal, metres
 * @param dimension 1 frictionless, 3 sliding friction, 4 sliding and spinning friction
 * @param timeConstant time constant of the contact spring, seconds (solref 0)
 * @param dampingRatio damping ratio of the contact spring (solref 1)
 * @param impedance0 impedance at penetration 0 (solimp 0)
 * @param impedance1 impedance at penetration {@code width} and beyond (solimp 1)
 * @param width penetration over which the impedance rises, metres (solimp 2)
 * @param margin distance at which a contact begins to act, metres
 */
public record Surface(
    double slide,
    double spin,
    int dimension,
    double timeConstant,
    double dampingRatio,
    double impedance0,
    double impedance1,
    double width,
    double margin) {

  /** What holds where a scene says nothing. */
  public static final Surface STANDARD = new Surface(1, 0.005, 3, 0.02, 1, 0.9, 0.95, 0.001, 0);

  /** The stiffer surface of most furniture and objects: solref 0.01, solimp 0.99 0.99 0.01. */
  public static final Surface STIFF = STANDARD.withSoftness(0.01, 1, 0.99, 0.99, 0.01);

  /** Returns this surface with other friction. */
  public Surface withFriction(double newSlide, double newSpin, int newDimension) {
    return new Surface(
        newSlide,
        newSpin,
        newDimension,
        timeConstant,
        dampingRatio,
        impedance0,
        impedance1,
        width,
        margin);
  }

  /** Returns this surface with another spring and impedance. */
  public Surface withSoftness(
      double newTimeConstant,
      double newDampingRatio,
      double newImpedance0,
      double newImpedance1,
      double newWidth) {
    return new Surface(
        slide,
        spin,
        dimension,
        newTimeConstant,
        newDampingRatio,
        newImpedance0,
        newImpedance1,
        newWidth,
        margin);
  }

  /** Returns this surface with another margin. */
  public Surface withMargin(double newMargin) {
    return new Surface(
        slide,
        spin,
        dimension,
        timeConstant,
        dampingRatio,
        impedance0,
        impedance1,
        width,
        newMargin);
  }
}
