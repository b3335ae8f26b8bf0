package org.metaworld4j.agents.rl;

import org.metaworld4j.agents.settings.Check;

/**
 * Settings that all learners share which improve a policy by its own newest episodes.
 *
 * @param policy hidden layers and deviations of the policy
 * @param head how it draws actions from a box
 * @param episodes episodes of an improvement for each environment of the tasks, at least 1; each
 *     has a task of its own
 * @param horizon most steps of an episode while training, at least 1
 * @param advantages discount and trace of advantage estimates
 * @param normaliseObservations whether the network sees observations shifted and scaled to mean 0
 *     and deviation 1 over all training so far
 */
public record OnPolicyConfig(
    PolicyNetwork.Config policy,
    PolicyHead head,
    int episodes,
    int horizon,
    Advantages.Config advantages,
    boolean normaliseObservations) {

  /** Checks the ranges. */
  public OnPolicyConfig {
    Check.atLeast("episodes", episodes, 1);
    Check.atLeast("horizon", horizon, 1);
  }
}
