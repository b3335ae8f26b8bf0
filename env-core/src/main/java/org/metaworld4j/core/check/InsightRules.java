package org.metaworld4j.core.check;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.metaworld4j.core.Env;
import org.metaworld4j.core.scene.ContactPoints;
import org.metaworld4j.core.scene.Inspectable;
import org.metaworld4j.core.scene.Motions;
import org.metaworld4j.core.signal.Explained;
import org.metaworld4j.core.signal.Signal;

/** What explains itself, or lets its bodies be inspected, says so clearly and changes nothing. */
final class InsightRules {

  private static final int MARGIN = 5; // slots on either side that are not the values'
  private static final double MARK = -8.75e300; // what they hold

  private final Trial trial;

  InsightRules(Trial trial) {
    this.trial = trial;
  }

  List<Rule> rules() {
    boolean explained = trial.plays(Explained.class);
    boolean inspectable = trial.plays(Inspectable.class);
    if (!explained && !inspectable) {
      return List.of();
    }
    return List.of(
        new Rule("signals and bodies stay the same within an episode", this::namesStay),
        new Rule(
            "signals and motions are written in their own place", this::valuesKeepToTheirPlace),
        new Rule("contacts are between bodies, at finite points", this::contactsAreValid),
        Rule.ofEpisodes("looking closely changes nothing", this::lookingIsHarmless));
  }

  private static List<Signal> signals(Env<Object, Object> env) {
    return env.as(Explained.class).map(Explained::signals).orElse(List.of());
  }

  private static int bodies(Env<Object, Object> env) {
    return env.as(Inspectable.class).map(role -> role.bodies().size()).orElse(0);
  }

  private void namesStay() {
    trial.with(
        env -> {
          var game = new Trial.Episode(env, 33);
          List<Signal> signals = signals(env);
          int bodies = bodies(env);
          for (int i = 0; i < trial.steps() && !game.last().done(); i++) {
            game.advance();
            List<Signal> now = signals(env);
            Expect.that(signals.equals(now), () -> "expected always " + signals + ", got " + now);
            Expect.that(bodies == bodies(env), () -> "expected always " + bodies + " bodies");
          }
        });
  }

  private void valuesKeepToTheirPlace() {
    trial.with(
        env -> {
          var game = new Trial.Episode(env, 34);
          game.advance();
          env.as(Explained.class)
              .ifPresent(
                  role ->
                      expectWithin(
                          frame -> role.signalValues(frame, MARGIN), role.signals().size()));
          env.as(Inspectable.class)
              .ifPresent(
                  role ->
                      expectWithin(
                          frame -> role.motions(frame, MARGIN),
                          role.bodies().size() * Motions.SIZE));
        });
  }

  private static void expectWithin(Consumer<double[]> write, int size) {
    double[] frame = new double[size + 2 * MARGIN];
    Arrays.fill(frame, MARK);
    write.accept(frame);
    for (int i = 0; i < frame.length; i++) {
      int place = i;
      boolean own = i >= MARGIN && i < MARGIN + size;
      Expect.that(
          own != (frame[i] == MARK),
          () ->
              "expected " + size + " numbers, all of them and no more, got otherwise at " + place);
    }
  }

  private void contactsAreValid() {
    trial.with(
        env -> {
          var game = new Trial.Episode(env, 35);
          for (int i = 0; i < trial.steps() && !game.last().done(); i++) {
            env.as(Inspectable.class).ifPresent(InsightRules::expectValid);
            game.advance();
          }
        });
  }

  private static void expectValid(Inspectable inspectable) {
    double[] contact = new double[ContactPoints.SIZE];
    int bodies = inspectable.bodies().size();
    for (int i = 0, count = inspectable.contactCount(); i < count; i++) {
      inspectable.contact(i, contact, 0);
      String got = Arrays.toString(contact);
      Expect.that(
          Arrays.stream(contact).allMatch(Double::isFinite),
          () -> "expected a finite contact, got " + got);
      Expect.that(
          isBody(contact[ContactPoints.BODY_A], bodies)
              && isBody(contact[ContactPoints.BODY_B], bodies),
          () -> "expected a contact of two of " + bodies + " bodies, got " + got);
    }
  }

  private static boolean isBody(double number, int bodies) {
    return number >= 0 && number < bodies && number == (int) number;
  }

  private void lookingIsHarmless() {
    trial.with(
        env -> {
          var game = new Trial.Episode(env, 36);
          for (int i = 0; i < trial.steps(); i++) {
            look(env);
            game.advance();
          }
          Moment.expectSame("looked at", trial.playFresh(36), game.moments());
        });
  }

  private static void look(Env<Object, Object> env) {
    env.as(Explained.class)
        .ifPresent(role -> role.signalValues(new double[role.signals().size()], 0));
    env.as(Inspectable.class)
        .ifPresent(
            role -> {
              role.motions(new double[role.bodies().size() * Motions.SIZE], 0);
              expectValid(role);
            });
  }
}
