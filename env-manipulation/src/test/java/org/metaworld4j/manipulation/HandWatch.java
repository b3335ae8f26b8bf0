package org.metaworld4j.manipulation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.manipulation.benchmark.MetaworldBenchmarks;
import org.metaworld4j.manipulation.physics.Contacts;
import org.metaworld4j.manipulation.task.ObservationLayout;

/** Plays an expert's episode in our physics and notes what the hand touches. */
public final class HandWatch {

  private static final int STEPS_AFTER_SUCCESS = 10;

  private final Map<HandPart, HandContacts.Touch> parts = new EnumMap<>(HandPart.class);
  private final Map<String, Double> forces = new HashMap<>(); // of this step, by pair of geoms

  private HandWatch() {}

  /** Returns the contacts in the episode for which the original's are recorded. */
  public static HandContacts play(String id) {
    HandWatch watch = new HandWatch();
    ManipulationEnv env = ManipulationEnv.of(id);
    env.setTask(MetaworldBenchmarks.draw("MT1", id, 42).train().tasks().get(0));
    double[] observation = new double[ObservationLayout.SIZE];
    double[] action = new double[4];
    Outcome outcome = env.newOutcome();
    env.reset(ResetOptions.none(), observation, 0);
    int left = Integer.MAX_VALUE;
    for (int step = 1; left > 0 && !outcome.truncated; step++) {
      env.demonstrate(observation, action);
      env.step(action, 0, observation, 0, outcome);
      watch.look(env.contacts(), step);
      boolean first = outcome.info[0] == 1 && left > STEPS_AFTER_SUCCESS;
      left = first ? STEPS_AFTER_SUCCESS : left - 1;
    }
    return new HandContacts(watch.parts);
  }

  private void look(Contacts contacts, int step) {
    forces.clear();
    for (int i = 0; i < contacts.count(); i++) {
      int contact = i;
      String bodyA = contacts.bodyA(contact);
      String bodyB = contacts.bodyB(contact);
      Optional<HandPart> a = HandContacts.part(part -> part.is(bodyA, contacts.geomA(contact)));
      Optional<HandPart> b = HandContacts.part(part -> part.is(bodyB, contacts.geomB(contact)));
      if (a.isPresent() != b.isPresent()) {
        String pair = bodyA + contacts.geomA(contact) + " " + bodyB + contacts.geomB(contact);
        double force = forces.merge(pair, contacts.normalForce(contact), Double::sum);
        parts.merge(
            a.or(() -> b).orElseThrow(),
            new HandContacts.Touch(step, force),
            HandContacts.Touch::and);
      }
    }
  }
}
