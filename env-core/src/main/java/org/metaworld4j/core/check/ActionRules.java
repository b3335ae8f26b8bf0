package org.metaworld4j.core.check;

import java.util.Arrays;
import java.util.List;
import org.metaworld4j.core.Env;
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
    return List.of(new Rule("impossible actions are refused and change nothing", this::refused));
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
  }

  private static List<Object> impossible(Object actionSpace) {
    if (actionSpace instanceof Discrete choice) {
      return List.of(-1, choice.n());
    }
    int size = ((Box) actionSpace).size();
    double[] lastIsNaN = new double[size];
    lastIsNaN[size - 1] = Double.NaN;
    return List.of(lastIsNaN, new double[size + 1], new double[size - 1]);
  }
}
