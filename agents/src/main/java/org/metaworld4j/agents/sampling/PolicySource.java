package org.metaworld4j.agents.sampling;

import org.metaworld4j.core.task.Demonstrator;
import org.metaworld4j.core.task.ParametricEnv;

/**
 * Makes policies; called once by each thread for each of its environments, at times concurrently.
 *
 * <p>A policy without memory or chance that may be shared by threads is its own source: {@code env
 * -> policy}.
 */
@FunctionalInterface
public interface PolicySource {

  /**
   * Returns a policy for an environment, used by the thread that uses the environment.
   *
   * @param env what the policy will act in; not to be stepped or closed
   * @throws IllegalArgumentException if there is no policy for it
   */
  Policy policy(ParametricEnv<?, ?> env);

  /** Returns the source of the environments' own scripted experts, who have to see the goal. */
  static PolicySource expert() {
    return env ->
        env.as(Demonstrator.class)
            .<Policy>map(expert -> expert::demonstrate)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "policy: expected another one, as %s has no scripted expert"
                            .formatted(env.spec().id())));
  }

  /** Returns the source of policies that draw every action from the action space. */
  static PolicySource random() {
    return env -> new RandomPolicy(env.actionSpace());
  }
}
