package org.metaworld4j.core.registry;

import java.util.List;
import java.util.Optional;
import org.metaworld4j.core.names.UnknownNameException;

/**
 * A benchmark on offer.
 *
 * @param name such as {@code ML1}
 * @param description one sentence
 * @param choices the environments that a one-family benchmark can be made for; empty if the
 *     benchmark fixes its environments
 */
public record BenchmarkSpec(String name, String description, List<String> choices) {

  /** Copies the choices. */
  public BenchmarkSpec {
    choices = List.copyOf(choices);
  }

  /** Refuses an environment that is missing, too many or no choice. */
  void checkChoice(Optional<String> env) {
    if (env.isEmpty() && !choices.isEmpty()) {
      throw new IllegalArgumentException(
          name + ": expected an environment, such as " + choices.get(0));
    }
    if (env.isPresent() && choices.isEmpty()) {
      throw new IllegalArgumentException(
          name + ": expected no environment, as its own are fixed; got " + env.get());
    }
    if (env.isPresent() && !choices.contains(env.get())) {
      throw new UnknownNameException("environment of " + name, env.get(), choices);
    }
  }
}
