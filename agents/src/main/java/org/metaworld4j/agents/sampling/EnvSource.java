package org.metaworld4j.agents.sampling;

import org.metaworld4j.core.task.ParametricEnv;

/** Makes environments by id; called once by each thread for each id, at times concurrently. */
@FunctionalInterface
public interface EnvSource {

  /** Returns a fresh environment, which the caller closes. */
  ParametricEnv<?, ?> make(String id);
}
