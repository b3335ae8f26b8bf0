package org.metaworld4j.manipulation.bench;

import java.util.List;

/** All experiments, from free flight to stacks. */
public final class Experiments {

  private Experiments() {}

  /** Returns the experiments in the order of the report. */
  public static List<Experiment> all() {
    return List.of(
        new FreeFall(),
        new FreeTurn(),
        new Pendulum(),
        new Spring(),
        new SlidingPlate(),
        new SlippingIncline(),
        new StickingIncline(),
        new Rolling(),
        new Sink(),
        new LoadedSink(),
        new CarriedWeight(),
        new TwoBodyHit(),
        new Restitution(),
        new Stack(),
        new JointLimit());
  }
}
