package org.metaworld4j.manipulation.bench;

import java.util.function.DoubleBinaryOperator;
import org.metaworld4j.manipulation.physics.Softness;
import org.metaworld4j.manipulation.physics.Surface;

/** What follows on paper from the soft-constraint law. */
final class SoftLaw {

  private SoftLaw() {}

  /** Returns the law of a surface on a surface of its kind. */
  static Softness of(Surface surface) {
    return Softness.mixed(surface, surface);
  }

  /**
   * Returns the residual at rest of a constraint that carries a load.
   *
   * <p>At rest v = a = 0, so the force is f = K d r / R with R = (1 - d) / d A, A being the inverse
   * weight; hence r = (1 - d) / d^2 A f / K, in which d depends on r.
   *
   * @param load A f, the acceleration that the force would give to the constraint's own weight
   */
  static double rest(Softness law, double load) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 100; i++) {
      double r = (low + high) / 2;
      double d = law.impedance(r);
      if (r < (1 - d) / (d * d) * load / law.stiffness()) {
        low = r;
      } else {
        high = r;
      }
    }
    return low;
  }

  /**
   * Returns the speed at which a sticking contact creeps under a tangential force.
   *
   * <p>A sticking friction row answers f = (-B v - a) / R. Steady creep has a = 0, so v = R f / B
   * with R = (1 - d) / d A.
   *
   * @param d impedance at the depth at which the contact rests
   * @param load A f, as in {@link #rest}
   */
  static double creep(Softness law, double d, double load) {
    return (1 - d) / d * load / law.damping();
  }

  /**
   * Returns the share of the speed of approach that remains after a hit, for an impedance that does
   * not depend on the depth.
   *
   * <p>The contact then is a spring and damper, y'' + 2 z w y' + w^2 y = 0 with the damping ratio
   * z, which can push but not pull; it lets go at w t = (pi - 2 asin z) / sqrt(1 - z^2). From the
   * solution with y = 0 in the beginning, e = exp(-2 z acos z / sqrt(1 - z^2)), which becomes
   * exp(-2) at z = 1.
   */
  static double restitution(double dampingRatio) {
    double z = dampingRatio;
    return z == 1 ? Math.exp(-2) : Math.exp(-2 * z * Math.acos(z) / Math.sqrt(1 - z * z));
  }

  /**
   * Integrates the one-dimensional law of two bodies that meet: r'' = d(r) (-B r' - K d(r) r) where
   * they overlap and push, else 0. The force is f = (-B v - K d r - a) / R, with a = A f; so a
   * becomes d (-B v - K d r).
   *
   * @param gap distance at the beginning, metres
   * @param speed speed of approach, m/s
   * @param step length of a step of semi-implicit Euler, seconds
   * @param seconds how long
   * @return the speed at which they part in the end (negative while they approach)
   */
  static double partingSpeed(Softness law, double gap, double speed, double step, double seconds) {
    DoubleBinaryOperator acceleration =
        (r, v) -> {
          double d = law.impedance(r);
          return r < 0 ? Math.max(0, d * (-law.damping() * v - law.stiffness() * d * r)) : 0;
        };
    double r = gap;
    double v = -speed;
    for (long i = Math.round(seconds / step); i > 0; i--) {
      v += step * acceleration.applyAsDouble(r, v);
      r += step * v;
    }
    return v;
  }
}
