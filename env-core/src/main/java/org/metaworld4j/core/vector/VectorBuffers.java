package org.metaworld4j.core.vector;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;

/**
 * What goes in and out of a {@link VectorEnv}: one row for each of its n environments.
 *
 * <p>A plain carrier with public fields, as {@link org.metaworld4j.core.Outcome} is, written over
 * by every reset and step. Observations and actions are 32-bit numbers in row order in direct
 * buffers of the machine's byte order, so an array library can take them for its own matrices
 * without a copy. Use absolute positions; position and limit of the buffers mean nothing.
 *
 * <p>n is the number of environments, O the size of an observation, A that of an action.
 */
public final class VectorBuffers {

  /** Present observations, shape (n, O). */
  public final FloatBuffer observations;

  /**
   * Last observations of ended episodes, shape (n, O): where the last step ended the episode of
   * environment i, row i is its final observation, in every {@link AutoresetMode}. The other rows
   * mean nothing.
   *
   * <p>The same buffer as {@link #observations} unless the mode is {@link AutoresetMode#SAME_STEP}.
   */
  public final FloatBuffer finalObservations;

  /** Actions of the next step, shape (n, A), for the caller to write; not changed by the step. */
  public final FloatBuffer actions;

  /** Rewards of the last step, length n. */
  public final double[] rewards;

  /** Whether the task itself ended with the last step, length n. */
  public final boolean[] terminated;

  /** Whether a limit from outside ended the episode with the last step, length n. */
  public final boolean[] truncated;

  /**
   * Further figures of the last step, shape (keys, n), keys in the order of {@link
   * VectorEnv#infoKeys()}; NaN where an environment has none, as after a reset.
   */
  public final double[][] info;

  /**
   * Creates buffers of zeros.
   *
   * @param count n, at least 1
   * @param observationSize O, at least 1
   * @param actionSize A, at least 1
   * @param infoKeys names of the further figures
   * @param autoreset decides whether final observations have a buffer of their own
   * @throws IllegalArgumentException if {@code count} is below 1
   */
  public VectorBuffers(
      int count,
      int observationSize,
      int actionSize,
      List<String> infoKeys,
      AutoresetMode autoreset) {
    if (count < 1) {
      throw new IllegalArgumentException("count: expected at least 1 environment, got " + count);
    }
    observations = floats(count, observationSize);
    finalObservations =
        autoreset == AutoresetMode.SAME_STEP ? floats(count, observationSize) : observations;
    actions = floats(count, actionSize);
    rewards = new double[count];
    terminated = new boolean[count];
    truncated = new boolean[count];
    info = new double[infoKeys.size()][count];
  }

  /** Returns n, the number of environments. */
  public int count() {
    return rewards.length;
  }

  /** Returns whether the last step ended the episode of an environment, for either reason. */
  public boolean done(int index) {
    return terminated[index] || truncated[index];
  }

  private static FloatBuffer floats(int rows, int columns) {
    int bytes = Math.multiplyExact(Math.multiplyExact(rows, columns), Float.BYTES);
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder()).asFloatBuffer();
  }
}
