package org.metaworld4j.manipulation.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.metaworld4j.core.scene.Shape;

/**
 * Writes the profile of a lathe from point to point, the outside to the right: up the outside of a
 * mug, down its inside.
 *
 * <pre>{@code
 * Profile.from(0, 0).round(0.03, 0, 0.004).sharp(0.03, 0.07).to(0, 0.07).lathe()
 * }</pre>
 */
final class Profile {

  private static final int STEPS = 6; // of a rounded corner

  /**
   * A corner of the profile.
   *
   * @param fillet how far from the corner on either side the rounding begins; 0 for a sharp edge,
   *     negative for a point that the surface passes smoothly
   */
  private record Corner(double radius, double z, double fillet) {

    /** Returns the point on the way to another corner, {@code way} from here. */
    double[] toward(Corner other, double way) {
      double share = way / Math.hypot(other.radius - radius, other.z - z);
      return new double[] {radius + share * (other.radius - radius), z + share * (other.z - z)};
    }
  }

  private final List<Corner> corners = new ArrayList<>();

  private Profile() {}

  /** Begins a profile at a point. */
  static Profile from(double radius, double z) {
    return new Profile().to(radius, z);
  }

  /** Returns a cylinder about z from one height to another, its edges rounded. */
  static Shape.Lathe cylinder(double radius, double low, double high, double fillet) {
    return from(0, low).round(radius, low, fillet).round(radius, high, fillet).to(0, high).lathe();
  }

  /** Returns a pipe about z from one height to another, its edges sharp. */
  static Shape.Lathe pipe(double inner, double outer, double low, double high) {
    return from(inner, low)
        .sharp(outer, low)
        .sharp(outer, high)
        .sharp(inner, high)
        .sharp(inner, low)
        .lathe();
  }

  /** Goes on to a point, past which the surface is smooth. */
  Profile to(double radius, double z) {
    corners.add(new Corner(radius, z, -1));
    return this;
  }

  /** Goes on to a sharp edge. */
  Profile sharp(double radius, double z) {
    corners.add(new Corner(radius, z, 0));
    return this;
  }

  /** Goes on to an edge that is rounded, from {@code fillet} before to {@code fillet} after it. */
  Profile round(double radius, double z, double fillet) {
    corners.add(new Corner(radius, z, fillet));
    return this;
  }

  /** Returns what the lathe makes of it. */
  Shape.Lathe lathe() {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < corners.size(); i++) {
      Corner corner = corners.get(i);
      if (corner.fillet > 0) {
        roundOff(i, points);
      } else {
        double[] point = {corner.radius, corner.z};
        points.add(point);
        if (corner.fillet == 0) {
          points.add(point);
        }
      }
    }
    return new Shape.Lathe(points.stream().flatMapToDouble(Arrays::stream).toArray());
  }

  /** Adds a curve of second order that leaves one side of the corner and arrives at the other. */
  private void roundOff(int index, List<double[]> points) {
    Corner corner = corners.get(index);
    double[] start = corner.toward(corners.get(index - 1), corner.fillet);
    double[] end = corner.toward(corners.get(index + 1), corner.fillet);
    for (int i = 0; i <= STEPS; i++) {
      double t = i / (double) STEPS;
      double u = 1 - t;
      points.add(
          new double[] {
            u * u * start[0] + 2 * u * t * corner.radius + t * t * end[0],
            u * u * start[1] + 2 * u * t * corner.z + t * t * end[1]
          });
    }
  }
}
