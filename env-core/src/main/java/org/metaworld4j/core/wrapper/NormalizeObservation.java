package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;

/**
 * Shows observations with mean 0 and variance 1: (o - mean) / sqrt(variance + epsilon), with the
 * running moments of all observations so far, this one included.
 *
 * <p>For evaluation, {@link #freeze} the moments or start from saved ones. Moments may be shared
 * among environments; see {@link RunningMoments}.
 *
 * @param <A> type of the actions
 */
public final class NormalizeObservation<A> extends ObservationWrapper<double[], A> {

  /** What is added to the variance unless said otherwise. */
  public static final double EPSILON = 1e-8;

  private final RunningMoments moments;
  private final double epsilon;
  private boolean frozen;

  /**
   * Wraps an environment with moments of its own.
   *
   * @throws IllegalArgumentException if the observations are no box
   */
  public NormalizeObservation(InPlaceEnv<?, A> env) {
    this(env, fresh(env), EPSILON);
  }

  /**
   * Wraps an environment.
   *
   * @param moments to normalize with and to add to; shared, not copied
   * @param epsilon what is added to the variance, above 0
   * @throws IllegalArgumentException if the observations are no box or the moments have another
   *     size, or epsilon is not above 0
   */
  public NormalizeObservation(InPlaceEnv<?, A> env, RunningMoments moments, double epsilon) {
    super(env, Boxes.unbounded(Require.boxOfObservations(env), Precision.FLOAT32));
    int size = env.observationSize();
    Require.that(moments.size() == size, "moments", size + " entries", moments.size());
    this.moments = moments;
    this.epsilon = Require.above("epsilon", epsilon, 0);
  }

  /**
   * Returns moments of nothing seen that fit the observations of an environment.
   *
   * @throws IllegalArgumentException if these are no box
   */
  public static RunningMoments fresh(InPlaceEnv<?, ?> env) {
    Box box = Require.boxOfObservations(env);
    return new RunningMoments(box.size(), box.precision());
  }

  /** Returns the moments, the object itself. */
  public RunningMoments moments() {
    return moments;
  }

  /** Adds no further observations to the moments, but goes on normalizing with them. */
  public void freeze() {
    frozen = true;
  }

  /** Adds observations to the moments, after {@link #freeze}. */
  public void unfreeze() {
    frozen = false;
  }

  @Override
  protected void observe(double[] inner, double[] observation, int offset) {
    if (!frozen) {
      moments.add(inner);
    }
    moments.normalize(inner, epsilon, observation, offset);
    for (int i = offset; i < offset + inner.length; i++) {
      observation[i] = (float) observation[i];
    }
  }
}
