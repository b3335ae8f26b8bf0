package org.metaworld4j.classic;

import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.space.Space;

/** Many cars in valleys, in common arrays; what drives them is left open. */
abstract class ValleyCarBatch extends ClassicBatch<MountainCarParameters> {

  final double goalVelocity;

  final double[] position = state[0];
  final double[] velocity = state[1];

  // the physics of the present episodes
  final double[] force;
  final double[] gravity;
  final double[] goal;

  // scratch
  final double[] slope;
  final double[] sin;
  final double[] cos;
  final double[] turns;

  ValleyCarBatch(
      EnvSpec spec,
      Space<?> actions,
      TaskReader<MountainCarParameters> tasks,
      BatchSettings settings,
      MountainCar.Options options) {
    super(
        spec,
        MountainCarDynamics.OBSERVATIONS,
        actions,
        tasks,
        MountainCarDynamics.STARTS,
        2,
        settings);
    goalVelocity = options.goalVelocity();
    int n = settings.count();
    force = new double[n];
    gravity = new double[n];
    goal = new double[n];
    slope = new double[n];
    sin = new double[n];
    cos = new double[n];
    turns = new double[n];
  }

  @Override
  void begin(int index, MountainCarParameters parameters) {
    force[index] = parameters.force();
    gravity[index] = parameters.gravity();
    goal[index] = parameters.goal();
  }

  @Override
  void observe(int from, int to, float[] rows) {
    for (int i = from; i < to; i++) {
      rows[2 * i] = (float) position[i];
      rows[2 * i + 1] = (float) velocity[i];
    }
  }
}
