package org.metaworld4j.agents.rl;

import java.util.Arrays;
import org.metaworld4j.agents.nn.NetworkShape;
import org.metaworld4j.agents.sampling.Rollouts;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Mean and variance of every observation number over all training so far, to show a network
 * observations of mean 0 and deviation 1.
 *
 * <p>A policy for use needs none of this: {@link #fold} gives the parameters of the network that
 * does the same on observations as they are, because shift and scale are part of what its first
 * layer can do. Kept as floats, so that saving loses nothing.
 */
final class ObservationMoments {

  /** Numbers that hardly vary are not blown up. */
  private static final double LEAST_DEVIATION = 0.01;

  private final float[] mean; // (I)
  private final float[] variance; // (I)

  /** Creates moments that change nothing: mean 0, variance 1. */
  ObservationMoments(int observationSize) {
    mean = new float[observationSize];
    variance = new float[observationSize];
    Arrays.fill(variance, 1);
  }

  /** Shifts and scales all observations of some rollouts. */
  void normalise(Rollouts rollouts) {
    double[] o = new double[mean.length];
    for (int step = 0; step < rollouts.steps(); step++) {
      rollouts.observation(step, o);
      for (int i = 0; i < o.length; i++) {
        o[i] = (o[i] - mean[i]) / deviation(i);
      }
      rollouts.observations().setRow(step, o);
    }
  }

  /** Returns the parameters that do on raw observations what theta does on normalised ones. */
  INDArray fold(NetworkShape shape, INDArray theta) {
    INDArray folded = theta.dup();
    int width = shape.width(1);
    double[] bias = new double[width];
    for (int i = 0; i < mean.length; i++) {
      for (int j = 0; j < width; j++) {
        int place = shape.weights(1) + i * width + j;
        double w = theta.getDouble(place) / deviation(i);
        folded.putScalar(place, w);
        bias[j] -= w * mean[i];
      }
    }
    for (int j = 0; j < width; j++) {
      int place = shape.bias(1) + j;
      folded.putScalar(place, theta.getDouble(place) + bias[j]);
    }
    return folded;
  }

  /**
   * Takes in normalised observations (Chan, Golub and LeVeque 1983).
   *
   * @param before number of steps that these moments stand for; at 0 they are replaced
   * @param rollouts newest observations, as these moments normalise them
   */
  void add(long before, Rollouts rollouts) {
    int n = rollouts.steps();
    double share = (double) n / (before + n);
    for (int i = 0; i < mean.length; i++) {
      double sum = 0;
      double squares = 0;
      for (int step = 0; step < n; step++) {
        double o = rollouts.observations().get(step, i);
        sum += o;
        squares += o * o;
      }
      double s = deviation(i);
      double shift = s * sum / n; // of the newest mean from this one
      double newest = Math.max(0, s * s * (squares / n) - shift * shift);
      double all = (1 - share) * variance[i] + share * newest + share * (1 - share) * shift * shift;
      mean[i] += (float) (share * shift);
      variance[i] = (float) all;
    }
  }

  private double deviation(int i) {
    return Math.max(LEAST_DEVIATION, Math.sqrt(variance[i]));
  }

  /** Returns a copy of the means followed by the variances (2 I). */
  float[] state() {
    float[] state = Arrays.copyOf(mean, 2 * mean.length);
    System.arraycopy(variance, 0, state, mean.length, variance.length);
    return state;
  }

  /** Takes over what {@link #state} returned. */
  void restore(float[] state) {
    System.arraycopy(state, 0, mean, 0, mean.length);
    System.arraycopy(state, mean.length, variance, 0, variance.length);
  }
}
