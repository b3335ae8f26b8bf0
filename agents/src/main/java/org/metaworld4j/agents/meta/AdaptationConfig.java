package org.metaworld4j.agents.meta;

import org.metaworld4j.agents.rl.Advantages;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.agents.settings.Check;

/**
 * Settings that all gradient-based meta-learners of policies share.
 *
 * @param policy hidden layers and deviations of the policy
 * @param innerRate a, size of a gradient step while adapting, above 0
 * @param steps gradient steps of an adaptation, at least 1
 * @param tasks tasks of an improvement, at least 1
 * @param episodes episodes per task and gradient step, at least 1
 * @param horizon most steps of an episode while training and adapting, at least 1
 * @param advantages discount and trace of advantage estimates
 * @param normaliseObservations whether the network sees observations shifted and scaled to mean 0
 *     and deviation 1, as far as training has shown them
 */
public record AdaptationConfig(
    PolicyNetwork.Config policy,
    double innerRate,
    int steps,
    int tasks,
    int episodes,
    int horizon,
    Advantages.Config advantages,
    boolean normaliseObservations) {

  /** Checks the ranges. */
  public AdaptationConfig {
    Check.above("innerRate", innerRate, 0);
    Check.atLeast("steps", steps, 1);
    Check.atLeast("tasks", tasks, 1);
    Check.atLeast("episodes", episodes, 1);
    Check.atLeast("horizon", horizon, 1);
  }
}
