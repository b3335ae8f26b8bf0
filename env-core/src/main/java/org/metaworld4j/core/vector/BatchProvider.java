package org.metaworld4j.core.vector;

import java.util.List;

/**
 * Offers environments that are batched by nature to {@link VectorEnvs}; found by {@link
 * java.util.ServiceLoader}.
 *
 * <p>A library implements this once and names the class in {@code
 * META-INF/services/org.metaworld4j.core.vector.BatchProvider}.
 */
public interface BatchProvider {

  /** Returns the ids of the environments that it has a batched form of. */
  List<String> ids();

  /**
   * Makes a batch.
   *
   * @param id one of {@link #ids()}
   * @param count how many environments, at least 1
   * @param autoreset what happens at the end of an episode
   * @param threads that share the work, the caller's included, at least 1
   */
  VectorEnv make(String id, int count, AutoresetMode autoreset, int threads);
}
