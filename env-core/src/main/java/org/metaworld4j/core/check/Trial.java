package org.metaworld4j.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.metaworld4j.core.Env;
import org.metaworld4j.core.Reset;
import org.metaworld4j.core.Step;
import org.metaworld4j.core.random.Generator;

/** Makes the environments under test and plays them with seeded random actions. */
final class Trial {

  private final Supplier<? extends Env<?, ?>> maker;
  private final int steps;

  Trial(Supplier<? extends Env<?, ?>> maker, int steps) {
    this.maker = maker;
    this.steps = steps;
  }

  int steps() {
    return steps;
  }

  /** Makes an environment; observations and actions are only handed to its own spaces. */
  @SuppressWarnings("unchecked")
  Env<Object, Object> make() {
    return (Env<Object, Object>) maker.get();
  }

  /** Runs a check on a fresh environment and closes it. */
  void with(Consumer<Env<Object, Object>> check) {
    try (Env<Object, Object> env = make()) {
      check.accept(env);
    }
  }

  /** Returns whether the environments are of this type. */
  boolean makes(Class<?> type) {
    try (Env<Object, Object> env = make()) {
      return type.isInstance(env);
    }
  }

  /** Returns whether the environments play this role, themselves or by one within. */
  boolean plays(Class<?> role) {
    try (Env<Object, Object> env = make()) {
      return env.as(role).isPresent();
    }
  }

  /** Returns whether the same seed and actions give the same episode. */
  boolean isDeterministic() {
    try (Env<Object, Object> env = make()) {
      return env.spec() == null || !env.spec().nondeterministic();
    }
  }

  /** Plays a fresh environment. */
  List<Moment> playFresh(long seed) {
    try (Env<Object, Object> env = make()) {
      return play(env, seed);
    }
  }

  /** Resets with the seed and plays; begins anew, without a seed, after every end. */
  List<Moment> play(Env<Object, Object> env, long seed) {
    Episode episode = new Episode(env, seed);
    for (int i = 0; i < steps; i++) {
      episode.advance();
    }
    return episode.moments();
  }

  /** A game in progress: an environment with its own stream of random actions. */
  static final class Episode {

    private final Env<Object, Object> env;
    private final Generator random;
    private final List<Moment> moments = new ArrayList<>();
    private Object observation;

    Episode(Env<Object, Object> env, long seed) {
      this.env = env;
      this.random = Generator.seeded(seed);
      begin(env.reset(seed));
    }

    /** Makes one step, or begins the next episode after an end. */
    void advance() {
      if (last().done()) {
        begin(env.reset());
        return;
      }
      Step<Object> step = env.step(env.actionSpace().sample(random));
      observation = step.observation();
      moments.add(Moment.ofStep(step, env.observationSpace()));
    }

    /** Returns what the environment returned last, the object itself. */
    Object observation() {
      return observation;
    }

    Moment last() {
      return moments.get(moments.size() - 1);
    }

    List<Moment> moments() {
      return List.copyOf(moments);
    }

    private void begin(Reset<Object> reset) {
      observation = reset.observation();
      moments.add(Moment.ofReset(observation, env.observationSpace()));
    }
  }
}
