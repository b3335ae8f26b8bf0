package org.metaworld4j.manipulation.look;

import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Look;

/** A mug of white china, its ear at +x; the frame is 2 mm below its bottom. */
public final class MugLook {

  private static final Shape CUP =
      Profile.from(0, 0.002)
          .round(0.026, 0.002, 0.003)
          .to(0.028, 0.014)
          .to(0.028, 0.05)
          .round(0.028, 0.068, 0.0012)
          .round(0.0255, 0.068, 0.0012)
          .to(0.0255, 0.02)
          .round(0.024, 0.006, 0.004)
          .to(0, 0.006)
          .lathe();
  private static final double EAR = 0.0155; // m; radius of its middle line
  private static final double THICKNESS = 0.0042; // m; half

  /** The mug. */
  public static final Look MUG = Look.of(CUP, Paint.WHITE).with(ear(), Paint.WHITE);

  private MugLook() {}

  private static Shape ear() {
    double[][] line = new double[17][];
    for (int i = 0; i < line.length; i++) {
      double angle = Math.toRadians(-120 + 15 * i);
      double x = 0.0338 + EAR * StrictMath.cos(angle);
      double z = 0.042 + 1.05 * EAR * StrictMath.sin(angle);
      line[i] = new double[] {x, 0, z};
    }
    return Tube.bars().along(THICKNESS, line).mesh();
  }
}
