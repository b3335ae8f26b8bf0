package org.metaworld4j.core.check;

import java.util.Map;
import java.util.Optional;
import org.metaworld4j.core.Env;
import org.metaworld4j.core.Step;
import org.metaworld4j.core.random.Generator;

/**
 * Compares two environments that should do the same, such as an old and a new implementation of
 * one, by playing both with the same seed and the same random actions.
 */
public final class EnvMatch {

  /** How the infos of the two are compared. */
  public enum Infos {
    /** The same names with the same values. */
    EQUAL {
      @Override
      boolean match(Map<String, Double> first, Map<String, Double> second) {
        return first.equals(second);
      }
    },
    /** The first has at least what the second has, with the same values. */
    SUPERSET {
      @Override
      boolean match(Map<String, Double> first, Map<String, Double> second) {
        return first.entrySet().containsAll(second.entrySet());
      }
    },
    /** The same names. */
    SAME_NAMES {
      @Override
      boolean match(Map<String, Double> first, Map<String, Double> second) {
        return first.keySet().equals(second.keySet());
      }
    },
    /** The first has at least the names that the second has. */
    NAMES_SUPERSET {
      @Override
      boolean match(Map<String, Double> first, Map<String, Double> second) {
        return first.keySet().containsAll(second.keySet());
      }
    },
    /** Not at all. */
    SKIP {
      @Override
      boolean match(Map<String, Double> first, Map<String, Double> second) {
        return true;
      }
    };

    abstract boolean match(Map<String, Double> first, Map<String, Double> second);
  }

  private final Env<Object, Object> first;
  private final Env<Object, Object> second;
  private final Infos infos;

  private EnvMatch(Env<Object, Object> first, Env<Object, Object> second, Infos infos) {
    this.first = first;
    this.second = second;
    this.infos = infos;
  }

  /**
   * Plays two environments side by side, and begins anew with the same seed at every end.
   *
   * @param first one of them; is left in the middle of an episode
   * @param second the other
   * @param seed of every reset and of the actions
   * @param steps how long to play, at least 1
   * @param infos how infos are compared; all else has to be equal to the last bit
   * @return a sentence on the first difference; empty if there is none
   */
  public static Optional<String> firstDifference(
      Env<?, ?> first, Env<?, ?> second, long seed, int steps, Infos infos) {
    if (!first.actionSpace().equals(second.actionSpace())) {
      return Optional.of(
          "action spaces: expected equal ones, got "
              + first.actionSpace()
              + " and "
              + second.actionSpace());
    }
    return new EnvMatch(untyped(first), untyped(second), infos).play(seed, steps);
  }

  @SuppressWarnings("unchecked") // both are only handed members of the one action space
  private static Env<Object, Object> untyped(Env<?, ?> env) {
    return (Env<Object, Object>) env;
  }

  private Optional<String> play(long seed, int steps) {
    Generator random = Generator.seeded(seed);
    Optional<String> difference = begin(seed, 0);
    for (int i = 1; i <= steps && difference.isEmpty(); i++) {
      Object action = first.actionSpace().sample(random);
      Step<Object> a = first.step(action);
      Step<Object> b = second.step(action);
      difference = compare(i, moment(a, first), moment(b, second));
      if (difference.isEmpty() && a.done()) {
        difference = begin(seed, i);
      }
    }
    return difference;
  }

  private Optional<String> begin(long seed, int step) {
    return compare(
        step,
        Moment.ofReset(first.reset(seed).observation(), first.observationSpace()),
        Moment.ofReset(second.reset(seed).observation(), second.observationSpace()));
  }

  private static Moment moment(Step<Object> step, Env<Object, Object> env) {
    return Moment.ofStep(step, env.observationSpace());
  }

  private Optional<String> compare(int step, Moment a, Moment b) {
    if (!infos.match(a.info(), b.info())) {
      return Optional.of("step " + step + ": infos: got " + a.info() + " and " + b.info());
    }
    return a.withoutInfo().equals(b.withoutInfo())
        ? Optional.empty()
        : Optional.of("step " + step + ": expected the same, got " + a + " and " + b);
  }
}
