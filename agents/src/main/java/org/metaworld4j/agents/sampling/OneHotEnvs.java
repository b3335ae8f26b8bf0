package org.metaworld4j.agents.sampling;

import java.util.List;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.wrapper.OneHotTask;

/**
 * Environments that tell which of a list they are: each observation ends with one number for every
 * environment of the list, 1 for its own and 0 for the others, as multi-task learners of Meta-World
 * see them.
 *
 * @param source makes the environments themselves
 * @param ids all environments, in the order of their numbers
 */
public record OneHotEnvs(EnvSource source, List<String> ids) implements EnvSource {

  /** Copies the list. */
  public OneHotEnvs {
    ids = List.copyOf(ids);
  }

  /**
   * {@inheritDoc}
   *
   * @throws UnknownNameException if the environment is not in the list
   */
  @Override
  public ParametricEnv<?, ?> make(String id) {
    int index = ids.indexOf(id);
    if (index < 0) {
      throw new UnknownNameException("environment of this policy", id, ids);
    }
    return new OneHotTask<>(source.make(id), index, ids.size());
  }
}
