package org.metaworld4j.core.wrapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Dict;
import org.metaworld4j.core.space.Space;

/**
 * Shows only some entries of a dictionary, in its order.
 *
 * @param <A> type of the actions
 */
public final class FilterObservation<A> extends ObservationWrapper<Map<String, Object>, A> {

  private final int[] starts; // of the shown entries, in the packed form within
  private final int[] sizes;

  private FilterObservation(InPlaceEnv<?, A> env, Dict all, Dict shown) {
    super(env, shown);
    List<String> keys = List.copyOf(shown.spaces().keySet());
    starts = keys.stream().mapToInt(key -> start(all, key)).toArray();
    sizes = keys.stream().mapToInt(key -> all.space(key).packedSize()).toArray();
  }

  /**
   * Wraps an environment.
   *
   * @param keys of the entries to show, at least one
   * @throws IllegalArgumentException if the observations are no dictionary, or have no such entry,
   *     or there is no key
   */
  public FilterObservation(InPlaceEnv<?, A> env, Set<String> keys) {
    this(env, dict(env), filtered(dict(env), keys));
  }

  private static Dict dict(InPlaceEnv<?, ?> env) {
    String name = "observation space of " + env.spec().id();
    Require.that(
        env.observationSpace() instanceof Dict, name, "a dictionary", env.observationSpace());
    return (Dict) env.observationSpace();
  }

  private static Dict filtered(Dict all, Set<String> keys) {
    Require.that(!keys.isEmpty(), "keys", "at least one of " + all.spaces().keySet(), "none");
    keys.forEach(all::space); // refuses unknown ones
    Map<String, Space<?>> shown = new LinkedHashMap<>(all.spaces());
    shown.keySet().retainAll(keys);
    return new Dict(shown);
  }

  private static int start(Dict all, String key) {
    int start = 0;
    for (Map.Entry<String, Space<?>> entry : all.spaces().entrySet()) {
      if (entry.getKey().equals(key)) {
        break;
      }
      start += entry.getValue().packedSize();
    }
    return start;
  }

  @Override
  protected void observe(double[] inner, double[] observation, int offset) {
    int end = offset;
    for (int i = 0; i < starts.length; i++) {
      System.arraycopy(inner, starts[i], observation, end, sizes[i]);
      end += sizes[i];
    }
  }
}
