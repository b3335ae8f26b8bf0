package org.metaworld4j.manipulation.physics;

import java.util.Objects;

/**
 * Mass and rotational inertia of a body.
 *
 * @param mass kilograms, above 0
 * @param center centre of mass and principal axes of inertia, in the body's frame
 * @param inertiaX principal moment, kg m^2
 * @param inertiaY principal moment, kg m^2
 * @param inertiaZ principal moment, kg m^2
 */
public record MassProperties(
    double mass, Pose center, double inertiaX, double inertiaY, double inertiaZ) {

  /** Refuses a mass that is not above 0. */
  public MassProperties {
    Objects.requireNonNull(center, "center");
    if (!(mass > 0)) {
      throw new IllegalArgumentException("mass: expected above 0, got " + mass);
    }
  }

  /** Returns a body of equal principal moments, centred on its own origin. */
  public static MassProperties ball(double mass, double inertia) {
    return new MassProperties(mass, Pose.at(0, 0, 0), inertia, inertia, inertia);
  }
}
