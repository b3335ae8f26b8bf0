package org.metaworld4j.core.check;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.core.Env;
import org.metaworld4j.core.Restorable;
import org.metaworld4j.core.Step;
import org.metaworld4j.core.random.Generator;

/** A snapshot decides what follows, here and elsewhere. */
final class RestoreRules {

  private final Trial trial;

  RestoreRules(Trial trial) {
    this.trial = trial;
  }

  List<Rule> rules() {
    if (!trial.makes(Restorable.class)) {
      return List.of();
    }
    return List.of(
        Rule.ofEpisodes("a restored environment goes on as it did", this::snapshotDecides),
        Rule.ofEpisodes("a snapshot can be restored elsewhere", this::snapshotTravels));
  }

  @SuppressWarnings("unchecked")
  private static Restorable<Object> restorable(Env<Object, Object> env) {
    return (Restorable<Object>) env;
  }

  private void snapshotDecides() {
    trial.with(
        env -> {
          Object snapshot = midway(env);
          List<Moment> expected = onwards(env);
          restorable(env).restore(snapshot);
          Moment.expectSame("restored environment", expected, onwards(env));
        });
  }

  private void snapshotTravels() {
    trial.with(
        env ->
            trial.with(
                other -> {
                  Object snapshot = midway(env);
                  restorable(other).restore(snapshot);
                  Moment.expectSame("other environment", onwards(env), onwards(other));
                }));
  }

  /** Plays into an episode and takes a snapshot. */
  private Object midway(Env<Object, Object> env) {
    Trial.Episode game = new Trial.Episode(env, 14);
    for (int i = 0; i < trial.steps() / 2 || game.last().done(); i++) {
      game.advance();
    }
    return restorable(env).snapshot();
  }

  /** Plays on from within an episode, and into the following ones. */
  private List<Moment> onwards(Env<Object, Object> env) {
    Generator random = Generator.seeded(15);
    List<Moment> moments = new ArrayList<>();
    boolean over = false;
    for (int i = 0; i < trial.steps(); i++) {
      if (over) {
        moments.add(Moment.ofReset(env.reset().observation(), env.observationSpace()));
        over = false;
      } else {
        Step<Object> step = env.step(env.actionSpace().sample(random));
        moments.add(Moment.ofStep(step, env.observationSpace()));
        over = step.done();
      }
    }
    return moments;
  }
}
