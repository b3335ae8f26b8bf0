package org.metaworld4j.agents.cli;

import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.scene.Viewable;
import org.metaworld4j.core.task.ParametricEnv;

/** How long a step takes in the world of an environment, which recordings do not tell. */
final class StepTime {

  private static final double USUAL = 1.0 / 30; // s

  private StepTime() {}

  /** Returns the seconds of a step, as far as the environment is known here. */
  static double of(String id) {
    boolean known = Envs.specs().stream().anyMatch(spec -> spec.id().equals(id));
    if (!known) {
      return USUAL;
    }
    try (ParametricEnv<?, ?> env = Envs.make(id)) {
      return env.as(Viewable.class).map(Viewable::stepSeconds).orElse(USUAL);
    }
  }
}
