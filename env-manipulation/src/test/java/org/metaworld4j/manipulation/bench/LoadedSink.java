package org.metaworld4j.manipulation.bench;

import static org.metaworld4j.manipulation.bench.Workbench.G;

import java.util.List;
import java.util.stream.IntStream;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Softness;
import org.metaworld4j.manipulation.physics.Surface;

/**
 * How deep a box of 1 kg sinks in, the more it carries.
 *
 * <p>Its four corners carry f = (M + m) g / 4 with A = 1 / M; those of the load m g / 4 with A = 1
 * / M + 1 / m; both follow {@link SoftLaw#rest}, with depths that count half.
 */
final class LoadedSink implements Experiment {

  private static final Surface SURFACE = Surface.STIFF;
  private static final double MASS = 1; // kg

  @Override
  public String name() {
    return "sink under load";
  }

  @Override
  public Findings run() {
    double[] loads = IntStream.rangeClosed(1, 20).mapToDouble(i -> 0.5 * i).toArray();
    double[] ours = new double[loads.length];
    for (int i = 0; i < loads.length; i++) {
      ours[i] = measured(loads[i])[0];
    }
    double[] ten = measured(10);
    return Findings.of(
            Quantity.within(0.01, "sink of 1 kg under 10 kg", "mm", paper(10), ten[0]),
            Quantity.within(0.01, "sink of 10 kg into 1 kg", "mm", paperOfLoad(10), ten[1]))
        .with(
            new Figure(
                "sink-under-load",
                "A box of 1 kg on the ground, with a load on it",
                "load (kg)",
                "sink (mm)",
                List.of(Trace.of("sink", loads, LoadedSink::paper, ours))));
  }

  private static double paper(double load) {
    Softness law = SoftLaw.of(SURFACE);
    return 2000 * SoftLaw.rest(law, (MASS + load) * G / 4 / MASS);
  }

  private static double paperOfLoad(double load) {
    Softness law = SoftLaw.of(SURFACE);
    return 2000 * SoftLaw.rest(law, load * G / 4 * (1 / MASS + 1 / load));
  }

  /** Returns how deep the box has sunk into the ground and the load into the box, millimetres. */
  private static double[] measured(double load) {
    Workbench bench = new Workbench();
    bench.ground(SURFACE);
    Body box = bench.box(MASS, 0.04, 0.04, 0.02, Pose.at(0, 0, 0.02), SURFACE);
    Body upper = bench.box(load, 0.03, 0.03, 0.02, Pose.at(0, 0, 0.06), SURFACE);
    bench.run(5);
    double z = Workbench.position(box)[2];
    return new double[] {
      1000 * (0.02 - z), 1000 * (0.04 - (Workbench.position(upper)[2] - z)),
    };
  }
}
