package org.metaworld4j.core.check;

import java.util.Arrays;
import java.util.List;
import org.metaworld4j.core.Env;

/** The seed and the actions decide everything; nothing else does. */
final class DeterminismRules {

  private final Trial trial;

  DeterminismRules(Trial trial) {
    this.trial = trial;
  }

  List<Rule> rules() {
    return List.of(
        Rule.ofEpisodes("same seed and actions give the same episode", this::seedDecides),
        Rule.ofEpisodes("a reset without seed goes on with the random stream", this::streamGoesOn),
        Rule.ofEpisodes("an episode leaves nothing behind", this::nothingRemains),
        Rule.ofEpisodes("environments do not disturb each other", this::neighboursAreIndependent),
        Rule.ofEpisodes(
            "returned observations belong to the caller", this::observationsAreGivenAway));
  }

  private void seedDecides() {
    Moment.expectSame("second environment", trial.playFresh(5), trial.playFresh(5));
  }

  private void streamGoesOn() {
    Moment.expectSame("second environment", threeStarts(), threeStarts());
  }

  private List<Moment> threeStarts() {
    try (Env<Object, Object> env = trial.make()) {
      var space = env.observationSpace();
      return List.of(
          Moment.ofReset(env.reset(6).observation(), space),
          Moment.ofReset(env.reset().observation(), space),
          Moment.ofReset(env.reset().observation(), space));
    }
  }

  private void nothingRemains() {
    trial.with(
        used -> {
          trial.play(used, 7);
          Moment.expectSame("used environment", trial.playFresh(8), trial.play(used, 8));
        });
  }

  private void neighboursAreIndependent() {
    trial.with(
        left ->
            trial.with(
                right -> {
                  var leftGame = new Trial.Episode(left, 9);
                  var rightGame = new Trial.Episode(right, 10);
                  for (int i = 0; i < trial.steps(); i++) {
                    leftGame.advance();
                    rightGame.advance();
                  }
                  Moment.expectSame("in turns", trial.playFresh(9), leftGame.moments());
                  Moment.expectSame("in turns", trial.playFresh(10), rightGame.moments());
                }));
  }

  /** Keeps what was returned, then writes over it, which must change nothing that comes after. */
  private void observationsAreGivenAway() {
    trial.with(
        env -> {
          var game = new Trial.Episode(env, 11);
          for (int i = 0; i < trial.steps(); i++) {
            Object kept = game.observation();
            List<Double> asReturned = game.last().observation();
            game.advance();
            Expect.that(
                asReturned.equals(Moment.packed(kept, env.observationSpace())),
                () -> "expected a returned observation to stay " + asReturned);
            scribble(kept);
          }
          Moment.expectSame(
              "after writing into returned observations", trial.playFresh(11), game.moments());
        });
  }

  private static void scribble(Object observation) {
    if (observation instanceof double[] numbers) {
      Arrays.fill(numbers, Double.NaN);
    }
  }
}
