package org.metaworld4j.core.check;

import org.metaworld4j.core.Env;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.Reset;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.Step;
import org.metaworld4j.core.space.Box;

/** {@link Walk} without an in-place path and without tasks. */
final class PlainWalk implements Env<double[], double[]> {

  private final Walk walk = new Walk();

  @Override
  public EnvSpec spec() {
    return walk.spec();
  }

  @Override
  public Box observationSpace() {
    return walk.observationSpace();
  }

  @Override
  public Box actionSpace() {
    return walk.actionSpace();
  }

  @Override
  public Reset<double[]> reset(ResetOptions options) {
    return walk.reset(options);
  }

  @Override
  public Step<double[]> step(double[] action) {
    return walk.step(action);
  }

  @Override
  public void close() {
    walk.close();
  }
}
