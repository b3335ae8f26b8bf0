package org.metaworld4j.core.vector;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.metaworld4j.core.registry.Envs;

/**
 * Makes vectors of the environments of the class path by their ids, in the fastest form there is.
 *
 * <p>An environment with a batched form gets it, others are held one by one. The difference shows
 * in what a seed means: the environments of a batch may draw from one generator, those that are
 * held have one each.
 */
public final class VectorEnvs {

  private VectorEnvs() {}

  private static final class Found {
    static final Map<String, BatchProvider> BATCHES = find();

    private static Map<String, BatchProvider> find() {
      Map<String, BatchProvider> batches = new LinkedHashMap<>();
      for (BatchProvider provider : ServiceLoader.load(BatchProvider.class)) {
        provider.ids().forEach(id -> batches.putIfAbsent(id, provider));
      }
      return batches;
    }
  }

  /**
   * Returns whether an environment has a batched form.
   *
   * @param id as for {@link Envs#spec}
   */
  public static boolean batched(String id) {
    return Found.BATCHES.containsKey(Envs.spec(id).id());
  }

  /**
   * Makes a vector of fresh environments; the caller closes it.
   *
   * @param id as for {@link Envs#make(String)}
   * @param count how many environments, at least 1
   * @param autoreset what happens at the end of an episode
   * @param threads that share the work, the caller's included, at least 1
   * @throws IllegalArgumentException if the id is unknown, or a number below 1
   */
  public static VectorEnv make(String id, int count, AutoresetMode autoreset, int threads) {
    return batched(id)
        ? Found.BATCHES.get(Envs.spec(id).id()).make(Envs.spec(id).id(), count, autoreset, threads)
        : ThreadedVectorEnv.of(() -> Envs.make(id), count, autoreset, threads);
  }
}
