package org.metaworld4j.core.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;

/** The in-place path shows what the object path shows, and touches nothing else. */
final class InPlaceRules {

  private static final int MARGIN = 3; // slots on either side that are not the environment's
  private static final double MARK = -8.75e300; // what they hold

  private final Trial trial;

  InPlaceRules(Trial trial) {
    this.trial = trial;
  }

  List<Rule> rules() {
    if (!trial.makes(InPlaceEnv.class)) {
      return List.of();
    }
    return List.of(
        new Rule("info has the announced keys", this::infoHasItsKeys),
        Rule.ofEpisodes("in-place episodes equal those of the object path", this::pathsAgree));
  }

  private void infoHasItsKeys() {
    trial.with(
        env -> {
          List<String> keys = ((InPlaceEnv<Object, Object>) env).infoKeys();
          env.reset(13);
          List<String> got =
              List.copyOf(env.step(env.actionSpace().sample(Generator.seeded(13))).info().keySet());
          Expect.that(keys.equals(got), () -> "expected " + keys + ", got " + got);
        });
  }

  private void pathsAgree() {
    trial.with(
        env -> {
          var game = new Game((InPlaceEnv<Object, Object>) env, 14);
          for (int i = 0; i < trial.steps(); i++) {
            game.advance();
          }
          Moment.expectSame("in place", trial.playFresh(14), game.moments);
        });
  }

  /** {@link Trial.Episode} on arrays, which are checked around the environment's own slots. */
  private static final class Game {

    private final InPlaceEnv<Object, Object> env;
    private final Generator random;
    private final double[] observation;
    private final double[] action;
    private final Outcome outcome;
    private final List<Moment> moments = new ArrayList<>();

    Game(InPlaceEnv<Object, Object> env, long seed) {
      this.env = env;
      random = Generator.seeded(seed);
      observation = marked(env.observationSize());
      action = marked(env.actionSize());
      outcome = env.newOutcome();
      begin(ResetOptions.seed(seed));
    }

    void advance() {
      if (outcome.done()) {
        begin(ResetOptions.none());
        return;
      }
      env.actionSpace().sample(random, action, MARGIN);
      double[] sampled = action.clone();
      soil();
      env.step(action, MARGIN, observation, MARGIN, outcome);
      Expect.that(Arrays.equals(sampled, action), () -> "expected the action to stay as it was");
      note(outcome.reward, infoByKey());
    }

    private void begin(ResetOptions options) {
      Arrays.fill(observation, MARGIN, observation.length - MARGIN, Double.NaN);
      outcome.terminated = false;
      outcome.truncated = false;
      env.reset(options, observation, MARGIN);
      note(0, Map.of());
    }

    /** Fills what the step has to write with what it must not leave. */
    private void soil() {
      Arrays.fill(observation, MARGIN, observation.length - MARGIN, Double.NaN);
      Arrays.fill(outcome.info, Double.NaN);
      outcome.reward = Double.NaN;
      outcome.terminated = true;
      outcome.truncated = true;
    }

    private void note(double reward, Map<String, Double> info) {
      for (int i = 0; i < MARGIN; i++) {
        Expect.that(
            observation[i] == MARK && observation[observation.length - 1 - i] == MARK,
            () -> "expected nothing written beside the observation");
      }
      List<Double> numbers =
          Arrays.stream(observation, MARGIN, observation.length - MARGIN).boxed().toList();
      moments.add(new Moment(numbers, reward, outcome.terminated, outcome.truncated, info));
    }

    private Map<String, Double> infoByKey() {
      Map<String, Double> info = new LinkedHashMap<>();
      for (String key : env.infoKeys()) {
        info.put(key, outcome.info[info.size()]);
      }
      return info;
    }

    private static double[] marked(int size) {
      double[] array = new double[size + 2 * MARGIN];
      Arrays.fill(array, MARK);
      return array;
    }
  }
}
