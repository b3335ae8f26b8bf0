package org.metaworld4j.agents.sampling;

/**
 * Chooses actions from observations, both packed to doubles as in {@link
 * org.metaworld4j.core.InPlaceEnv}.
 *
 * <p>Used by one thread at a time.
 */
@FunctionalInterface
public interface Policy {

  /**
   * Chooses an action.
   *
   * @param observation the present observation; not changed
   * @param action receives the action; what lies outside a box of actions is clipped to it later
   */
  void act(double[] observation, double[] action);

  /**
   * Prepares for the first step of an episode; policies without memory or chance ignore it.
   *
   * @param seed seed of what the policy draws during the episode
   */
  default void begin(long seed) {}
}
