package org.metaworld4j.core;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Identity and limits of a registered environment.
 *
 * @param id name with version, such as {@code CartPole-v1}
 * @param description one sentence on what the agent has to do
 * @param maxEpisodeSteps steps after which an episode is truncated; empty if never
 * @param rewardThreshold return from which the task counts as solved; empty if there is none
 */
public record EnvSpec(
    String id, String description, OptionalInt maxEpisodeSteps, OptionalDouble rewardThreshold) {

  /** Refuses missing parts. */
  public EnvSpec {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(maxEpisodeSteps, "maxEpisodeSteps");
    Objects.requireNonNull(rewardThreshold, "rewardThreshold");
  }
}
