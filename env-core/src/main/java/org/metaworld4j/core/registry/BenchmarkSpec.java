package org.metaworld4j.core.registry;

import java.util.List;

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
}
