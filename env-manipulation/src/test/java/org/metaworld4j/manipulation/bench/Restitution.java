package org.metaworld4j.manipulation.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Motion;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;

/**
 * How much of the speed of a hit remains, for surfaces of different damping ratio: {@link
 * SoftLaw#restitution}. The time constant is long, so that a hit takes many steps.
 */
final class Restitution implements Experiment {

  private static final double TIME_CONSTANT = 0.1; // s
  private static final double SPEED = 0.4; // m/s

  @Override
  public String name() {
    return "restitution";
  }

  @Override
  public Findings run() {
    double[] ratios = IntStream.rangeClosed(2, 20).mapToDouble(i -> 0.05 * i).toArray();
    double[] ours = new double[ratios.length];
    for (int i = 0; i < ratios.length; i++) {
      ours[i] = measured(ratios[i]);
    }
    return Findings.of(
            new Quantity("at damping ratio 0.2", "", SoftLaw.restitution(0.2), ours[2], 0.02),
            new Quantity("at damping ratio 0.5", "", SoftLaw.restitution(0.5), ours[8], 0.02),
            new Quantity("at damping ratio 1", "", SoftLaw.restitution(1), ours[18], 0.02))
        .with(
            new Figure(
                "restitution",
                "Two balls hit each other",
                "damping ratio of the contact",
                "share of the speed that remains",
                List.of(Trace.of("restitution", ratios, SoftLaw::restitution, ours))));
  }

  private static double measured(double ratio) {
    Surface surface = Surface.STANDARD.withSoftness(TIME_CONSTANT, ratio, 0.9, 0.9, 0.001);
    Workbench bench = new Workbench();
    Body left = bench.ball(0.2, 0.05, Pose.at(0, 0, 0), surface);
    Body right = bench.ball(0.6, 0.05, Pose.at(0.1001, 0, 0), surface);
    Motion.set(left, SPEED, 0, 0, 0, 0, 0);
    bench.run(0.5);
    return (Workbench.velocity(right, 0) - Workbench.velocity(left, 0)) / SPEED;
  }
}
