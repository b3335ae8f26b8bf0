package org.metaworld4j.core.check;

import java.util.Arrays;
import java.util.List;
import org.metaworld4j.core.Env;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Discrete;

/** Impossible actions are refused, and the episode goes on as if nothing had been tried. */
final class ActionRules {

  private static final int TRIED_AT = 5; // a step at which nothing is special any more

  private final Trial trial;

  ActionRules(Trial trial) {
    this.trial = trial;
  }

  List<Rule> rules() {
    return List.of(
        Rule.ofEpisodes("impossible actions are refused and change nothing", this::refused));
  }

  private void refused() {
    trial.with(
        env -> {
          var game = new Trial.Episode(env, 15);
          for (int i = 0; i < trial.steps(); i++) {
            if (i <= TRIED_AT && !game.last().done()) {
              tryImpossible(env);
            }
            game.advance();
          }
          Moment.expectSame("after refused actions", trial.playFresh(15), game.moments());
        });
  }

  private static void tryImpossible(Env<Object, Object> env) {
    for (Object action : impossible(env.actionSpace())) {
      Expect.refusal(
          IllegalArgumentException.class,
          "step with " + (action instanceof double[] n ? Arrays.toString(n) : action),
          () -> env.step(action));
    }
    if (env instanceof InPlaceEnv<?, ?> inPlace && inPlace.actionSize() > 0) {
      double[] lastIsNaN = new double[inPlace.actionSize()];
      lastIsNaN[lastIsNaN.length - 1] = Double.NaN;
      tryInPlace(inPlace, lastIsNaN);
      tryInPlace(inPlace, new double[inPlace.actionSize() - 1]);
    }
  }

  private static void tryInPlace(InPlaceEnv<?, ?> env, double[] action) {
    Outcome outcome = env.newOutcome();
    double[] observation = new double[env.observationSize()];
    Expect.refusal(
        IllegalArgumentException.class,
        "step in place with " + Arrays.toString(action),
        () -> env.step(action, 0, observation, 0, outcome));
  }

  /** Returns actions of the right type that are no members; of the two commonest spaces only. */
  private static List<Object> impossible(Object actionSpace) {
    if (actionSpace instanceof Discrete choice) {
      return List.of(choice.start() - 1, choice.start() + choice.n());
    }
    if (actionSpace instanceof Box box && box.size() > 0) {
      double[] lastIsNaN = new double[box.size()];
      lastIsNaN[box.size() - 1] = Double.NaN;
      return List.of(lastIsNaN, new double[box.size() + 1], new double[box.size() - 1]);
    }
    return List.of();
  }
}
