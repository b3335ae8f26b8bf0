package org.metaworld4j.manipulation.sawyer;

import org.metaworld4j.manipulation.physics.Frames;
import org.metaworld4j.manipulation.physics.MassProperties;

/** Masses that are rigidly joined, summed in one frame. */
final class LumpedMass {

  double mass;
  final double[] center = new double[3]; // of mass

  /** Inertia about the centre of mass: xx, yy, zz, xy, xz, yz. */
  final double[] inertia = new double[6];

  /** Adds a mass whose properties are given in a frame of this one. */
  void add(MassProperties part, double[] frame) {
    double[] inner = new double[Frames.SIZE];
    double[] principal = new double[Frames.SIZE];
    Frames.set(part.center(), inner);
    Frames.compose(frame, inner, principal);
    double[] moments = {part.inertiaX(), part.inertiaY(), part.inertiaZ()};

    double total = mass + part.mass();
    double shared = mass * part.mass() / total;
    double[] gap = new double[3];
    for (int i = 0; i < 3; i++) {
      gap[i] = principal[9 + i] - center[i];
      center[i] += gap[i] * part.mass() / total;
    }
    double squared = gap[0] * gap[0] + gap[1] * gap[1] + gap[2] * gap[2];
    for (int entry = 0; entry < 6; entry++) {
      int i = entry < 3 ? entry : entry == 5 ? 1 : 0;
      int j = entry < 3 ? entry : entry == 3 ? 1 : 2;
      double turned = 0;
      for (int k = 0; k < 3; k++) {
        turned += principal[3 * i + k] * moments[k] * principal[3 * j + k];
      }
      inertia[entry] += turned + shared * ((i == j ? squared : 0) - gap[i] * gap[j]);
    }
    mass = total;
  }
}
