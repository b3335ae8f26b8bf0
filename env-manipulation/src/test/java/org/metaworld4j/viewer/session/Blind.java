package org.metaworld4j.viewer.session;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;

/** An environment that nobody can see. */
final class Blind implements InPlaceEnv<double[], double[]> {

  @Override
  public EnvSpec spec() {
    return new EnvSpec("Blind-v0", "See nothing.", OptionalInt.of(5), OptionalDouble.empty());
  }

  @Override
  public Box observationSpace() {
    return Box.of(0, 1, 1, Precision.FLOAT64);
  }

  @Override
  public Box actionSpace() {
    return Box.of(0, 1, 1, Precision.FLOAT64);
  }

  @Override
  public void reset(ResetOptions options, double[] observation, int offset) {}

  @Override
  public void step(double[] action, int at, double[] observation, int offset, Outcome outcome) {}

  @Override
  public void close() {}
}
