package org.metaworld4j.agents.rl;

import java.util.SplittableRandom;
import org.metaworld4j.agents.nn.Distribution;
import org.metaworld4j.agents.nn.Inference;
import org.metaworld4j.agents.sampling.Policy;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Acts as a policy network says, by chance or with its most likely actions.
 *
 * <p>Creates nothing while acting. Not thread-safe.
 */
public final class Actor implements Policy {

  private final PolicyNetwork network;
  private final Inference inference;
  private final Distribution distribution;
  private final double[] p; // (O + E)
  private SplittableRandom random = new SplittableRandom(0);
  private boolean sampling = true;

  /** Creates an actor whose parameters are zero until {@link #load}. */
  public Actor(PolicyNetwork network) {
    this.network = network;
    inference = new Inference(network.shape());
    distribution = network.distribution();
    p = new double[distribution.outputs() + distribution.extras()];
  }

  /**
   * Copies parameters and chooses how to act.
   *
   * @param theta (P), FLOAT
   * @param sampling whether to draw actions; otherwise the most likely ones are taken
   * @return this
   */
  public Actor load(INDArray theta, boolean sampling) {
    inference.load(theta);
    this.sampling = sampling;
    return this;
  }

  /** Returns the network. */
  public PolicyNetwork network() {
    return network;
  }

  /** Returns a copy of the parameters (P). */
  public float[] parameters() {
    return inference.parameters();
  }

  @Override
  public void begin(long seed) {
    random = new SplittableRandom(seed);
  }

  @Override
  public void act(double[] observation, double[] action) {
    inference.run(observation, p);
    if (sampling) {
      distribution.sample(p, random, action);
    } else {
      distribution.mode(p, action);
    }
  }
}
