package org.metaworld4j.classic;

import java.util.Arrays;
import org.metaworld4j.core.EnvSpec;

/**
 * Many {@link CartPole} environments in common arrays: the same numbers as single ones, an order of
 * magnitude faster, and equal to Gymnasium's batched CartPole for the same seed.
 */
public final class CartPoleBatch extends ClassicBatch<CartPoleParameters> {

  private final CartPole.Options options;

  private final double[] position = state[0];
  private final double[] velocity = state[1];
  private final double[] angle = state[2];
  private final double[] spin = state[3];

  // the physics of the present episodes
  private final double[] gravity;
  private final double[] poleMass;
  private final double[] halfLength;
  private final double[] force;
  private final double[] totalMass;
  private final double[] poleMoment;

  // scratch
  private final double[] sin;
  private final double[] cos;
  private final double[] push;
  private final double[] spinRate;

  /** Makes so many CartPole-v1 in Gymnasium's way. */
  public static CartPoleBatch of(int count) {
    return new CartPoleBatch(CartPole.SPEC, BatchSettings.of(count), CartPole.Options.GYMNASIUM);
  }

  /**
   * Makes a batch.
   *
   * @param spec {@link CartPole#SPEC} or {@link CartPole#SPEC_V0}
   * @param settings number of environments, threads, autoreset
   * @param options reward and integrator
   */
  public CartPoleBatch(EnvSpec spec, BatchSettings settings, CartPole.Options options) {
    super(
        spec,
        CartPole.OBSERVATIONS,
        CartPole.ACTIONS,
        CartPoleParameters.TASKS,
        CartPole.STARTS,
        4,
        settings);
    this.options = options;
    int n = settings.count();
    gravity = new double[n];
    poleMass = new double[n];
    halfLength = new double[n];
    force = new double[n];
    totalMass = new double[n];
    poleMoment = new double[n];
    sin = new double[n];
    cos = new double[n];
    push = new double[n];
    spinRate = new double[n];
  }

  @Override
  void begin(int index, CartPoleParameters parameters) {
    gravity[index] = parameters.gravity();
    poleMass[index] = parameters.poleMass();
    halfLength[index] = parameters.halfLength();
    force[index] = parameters.force();
    totalMass[index] = parameters.totalMass();
    poleMoment[index] = parameters.poleMoment();
  }

  @Override
  void advance(int from, int to) {
    SinCos.of(angle, sin, cos, push, from, to);
    push(from, to);
    accelerate(from, to);
    boolean euler = options.integrator() == CartPole.Integrator.EULER;
    if (euler) {
      move(from, to);
    }
    for (int i = from; i < to; i++) {
      velocity[i] += CartPoleDynamics.STEP * push[i];
      spin[i] += CartPoleDynamics.STEP * spinRate[i];
    }
    if (!euler) {
      move(from, to);
    }
  }

  private void push(int from, int to) {
    for (int i = from; i < to; i++) {
      push[i] =
          CartPoleDynamics.push(
              CartPoleDynamics.force(action[i], force[i]),
              poleMoment[i],
              spin[i],
              sin[i],
              totalMass[i]);
    }
  }

  /** Replaces the pushes by the carts' accelerations. */
  private void accelerate(int from, int to) {
    for (int i = from; i < to; i++) {
      spinRate[i] =
          CartPoleDynamics.angularAcceleration(
              gravity[i], poleMass[i], halfLength[i], totalMass[i], sin[i], cos[i], push[i]);
    }
    for (int i = from; i < to; i++) {
      push[i] =
          CartPoleDynamics.acceleration(push[i], poleMoment[i], spinRate[i], cos[i], totalMass[i]);
    }
  }

  private void move(int from, int to) {
    for (int i = from; i < to; i++) {
      position[i] += CartPoleDynamics.STEP * velocity[i];
      angle[i] += CartPoleDynamics.STEP * spin[i];
    }
  }

  @Override
  void judge(int from, int to) {
    boolean[] terminated = buffers.terminated;
    for (int i = from; i < to; i++) {
      terminated[i] = CartPoleDynamics.failed(position[i], angle[i]);
    }
    if (options.suttonBartoReward()) {
      for (int i = from; i < to; i++) {
        buffers.rewards[i] = options.reward(terminated[i]);
      }
    } else {
      Arrays.fill(buffers.rewards, from, to, options.reward(false));
    }
  }

  @Override
  void observe(int from, int to, float[] rows) {
    for (int i = from; i < to; i++) {
      rows[4 * i] = (float) position[i];
      rows[4 * i + 1] = (float) velocity[i];
      rows[4 * i + 2] = (float) angle[i];
      rows[4 * i + 3] = (float) spin[i];
    }
  }
}
