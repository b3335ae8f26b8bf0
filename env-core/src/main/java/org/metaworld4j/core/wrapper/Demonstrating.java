package org.metaworld4j.core.wrapper;

import java.util.Optional;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.task.Demonstrator;

/** Shows, by its type, that there is an expert that speaks this environment's language. */
final class Demonstrating<O, A> extends PassingWrapper<O, A> implements Demonstrator {

  private final Demonstrator expert;

  Demonstrating(InPlaceEnv<O, A> env, Demonstrator expert) {
    super(env, env.spec().maxEpisodeSteps());
    this.expert = expert;
  }

  @Override
  public void demonstrate(double[] observation, double[] action) {
    expert.demonstrate(observation, action);
  }

  @Override
  public Optional<Demonstrator> expert() {
    return Optional.of(expert);
  }

  /** Returns the text of the environment within. */
  @Override
  public String toString() {
    return env().toString();
  }
}
