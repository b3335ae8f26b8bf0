package org.metaworld4j.classic;

import java.util.List;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.signal.Explained;
import org.metaworld4j.core.signal.Signal;
import org.metaworld4j.core.space.Space;

/**
 * A car in a valley that is too steep for its engine; what drives it is left open.
 *
 * @param <A> type of the actions
 */
abstract class ValleyCar<A> extends ClassicEnv<A, MountainCarParameters> implements Explained {

  final double goalVelocity;

  double position;
  double velocity; // a step

  ValleyCar(
      EnvSpec spec,
      Space<A> actions,
      TaskReader<MountainCarParameters> tasks,
      MountainCar.Options options) {
    super(spec, MountainCarDynamics.OBSERVATIONS, actions, tasks, MountainCarDynamics.STARTS);
    goalVelocity = options.goalVelocity();
  }

  /** Returns position and velocity as precisely as they are kept. */
  public double[] state() {
    return new double[] {position, velocity};
  }

  @Override
  public Scene scene() {
    return MountainCarView.view();
  }

  @Override
  public void poses(double[] out, int offset) {
    MountainCarView.poses(position, parameters().goal(), out, offset);
  }

  @Override
  public List<Signal> signals() {
    return MountainCarView.signals(parameters().goal(), goalVelocity);
  }

  @Override
  public void signalValues(double[] out, int offset) {
    out[offset] = position;
    out[offset + 1] = velocity;
  }

  @Override
  void begin(StartBox starts, Generator random) {
    position = starts.draw(0, random);
    velocity = 0;
  }

  @Override
  void observe(double[] observation, int offset) {
    observation[offset] = (float) position;
    observation[offset + 1] = (float) velocity;
  }
}
