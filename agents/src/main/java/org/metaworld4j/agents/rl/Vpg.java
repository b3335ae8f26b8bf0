package org.metaworld4j.agents.rl;

import java.util.List;
import java.util.Map;
import org.metaworld4j.agents.learning.LearnerState;
import org.metaworld4j.agents.nn.Adam;
import org.metaworld4j.agents.nn.Optimiser;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Vanilla policy gradient (Williams 1992, REINFORCE; Sutton et al. 2000) with generalised advantage
 * estimates: one step of Adam along
 *
 * <pre>
 *   g = d mean(A ln p(a))
 * </pre>
 */
public final class Vpg extends OnPolicyLearner {

  /**
   * Settings.
   *
   * @param onPolicy settings of the policy and of its episodes
   * @param rate step size of Adam, above 0
   * @param gradientLimit longest gradient, above 0; longer ones are shortened to it
   */
  public record Config(OnPolicyConfig onPolicy, double rate, double gradientLimit) {
    /** Checks the ranges. */
    public Config {
      Check.above("rate", rate, 0);
      Check.above("gradientLimit", gradientLimit, 0);
    }
  }

  private static final String ADAM = "adam";

  private final Config config;
  private final Adam adam;
  private final INDArray gradient; // (P)

  /**
   * Creates a learner with random first parameters.
   *
   * @param source makes environments
   * @param tasks training tasks, at least one
   * @param seed decides first parameters, task order and all episodes
   * @param threads worker threads, at least 1; the results do not depend on it
   */
  public Vpg(Config config, EnvSource source, List<Task> tasks, long seed, int threads) {
    super("vpg", config.onPolicy(), source, tasks, seed, threads);
    this.config = config;
    adam = new Adam(network().shape().size(), config.rate());
    gradient = theta().like();
  }

  @Override
  Map<String, Double> update(Experience experience, Streams streams) {
    loss()
        .gradient(
            theta(),
            experience.rows(),
            () ->
                PolicyLoss.logProbability(
                    network().distribution(), experience.rollouts(), experience.advantages()),
            gradient);
    double norm = Optimiser.clip(gradient, config.gradientLimit());
    adam.step(theta(), gradient);
    return Map.of("gradient", norm);
  }

  @Override
  Map<String, float[]> optimisers() {
    return Map.of(ADAM, adam.state());
  }

  @Override
  void restoreOptimisers(LearnerState state) {
    adam.restore(state.vector(ADAM, 2 * network().shape().size() + 1));
  }
}
