package org.metaworld4j.agents.rl;

import java.util.Arrays;
import java.util.List;
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
public final class ObservationMoments {

  /** Numbers that hardly vary are not blown up. */
  private static final double LEAST_DEVIATION = 0.01;

  private final float[] mean; // (I)
  private final float[] variance; // (I)

  /** Creates moments that change nothing, to the last bit: mean 0, variance 1. */
  public ObservationMoments(int observationSize) {
    mean = new float[observationSize];
    variance = new float[observationSize];
    Arrays.fill(variance, 1);
  }

  /**
   * Sums over normalised observations.
   *
   * @param steps how many
   * @param sums of each number (I)
   * @param squares sums of the squares (I)
   */
  public record Sums(int steps, double[] sums, double[] squares) {

    /** Returns the sums over all of several parts, added in their order. */
    public static Sums of(List<Sums> parts, int observationSize) {
      double[] sums = new double[observationSize];
      double[] squares = new double[observationSize];
      int steps = 0;
      for (Sums part : parts) {
        steps += part.steps;
        for (int i = 0; i < observationSize; i++) {
          sums[i] += part.sums[i];
          squares[i] += part.squares[i];
        }
      }
      return new Sums(steps, sums, squares);
    }
  }

  /** Shifts and scales all observations of some rollouts, and adds them up. */
  public Sums normalise(Rollouts rollouts) {
    int n = mean.length;
    double[] scale = new double[n];
    for (int i = 0; i < n; i++) {
      scale[i] = 1 / deviation(i);
    }
    Sums all = new Sums(rollouts.steps(), new double[n], new double[n]);
    double[] o = new double[n];
    for (int step = 0; step < rollouts.steps(); step++) {
      rollouts.observation(step, o);
      for (int i = 0; i < n; i++) {
        o[i] = (o[i] - mean[i]) * scale[i];
        all.sums[i] += o[i];
        all.squares[i] += o[i] * o[i];
      }
      rollouts.observations().setRow(step, o);
    }
    return all;
  }

  /** Returns the parameters that do on raw observations what theta does on normalised ones. */
  public INDArray fold(NetworkShape shape, INDArray theta) {
    float[] folded = theta.data().asFloat();
    int width = shape.width(1);
    double[] shift = new double[width];
    for (int i = 0; i < mean.length; i++) {
      double scale = 1 / deviation(i);
      int row = shape.weights(1) + i * width;
      for (int j = 0; j < width; j++) {
        double w = folded[row + j] * scale;
        folded[row + j] = (float) w;
        shift[j] += w * mean[i];
      }
    }
    for (int j = 0; j < width; j++) {
      folded[shape.bias(1) + j] -= (float) shift[j];
    }
    INDArray out = theta.like();
    out.data().asNioFloat().put(0, folded);
    return out;
  }

  /**
   * Takes in the newest observations (Chan, Golub and LeVeque 1983).
   *
   * @param before number of steps that these moments stand for; at 0 they are replaced
   * @param newest sums of them as these moments normalise them
   */
  public void add(long before, Sums newest) {
    int n = newest.steps();
    double share = (double) n / (before + n);
    for (int i = 0; i < mean.length; i++) {
      double s = deviation(i);
      double shift = s * newest.sums()[i] / n; // of the newest mean from this one
      double own = Math.max(0, s * s * (newest.squares()[i] / n) - shift * shift);
      mean[i] += (float) (share * shift);
      variance[i] =
          (float) ((1 - share) * variance[i] + share * own + share * (1 - share) * shift * shift);
    }
  }

  private double deviation(int i) {
    return Math.max(LEAST_DEVIATION, Math.sqrt(variance[i]));
  }

  /** Returns moments of their own that are equal to these now. */
  public ObservationMoments copy() {
    ObservationMoments copy = new ObservationMoments(mean.length);
    copy.restore(state());
    return copy;
  }

  /** Returns a copy of the means followed by the variances (2 I). */
  public float[] state() {
    float[] state = Arrays.copyOf(mean, 2 * mean.length);
    System.arraycopy(variance, 0, state, mean.length, variance.length);
    return state;
  }

  /** Takes over what {@link #state} returned. */
  public void restore(float[] state) {
    System.arraycopy(state, 0, mean, 0, mean.length);
    System.arraycopy(state, mean.length, variance, 0, variance.length);
  }
}
