package org.metaworld4j.core.check;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.metaworld4j.core.Env;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;
import org.metaworld4j.core.space.Space;

/** What an environment shows fits what it announces. */
final class SpaceRules {

  private final Trial trial;

  SpaceRules(Trial trial) {
    this.trial = trial;
  }

  List<Rule> rules() {
    return List.of(
        new Rule("spec, spaces, resets and steps are there", this::nothingIsMissing),
        new Rule("spec and spaces never change", this::announcementsNeverChange),
        new Rule("observations lie in the observation space", this::observationsAreMembers),
        new Rule("observations have the precision of their space", this::observationsAreRounded),
        new Rule("observations, rewards and info are numbers", this::figuresAreNumbers));
  }

  private void nothingIsMissing() {
    trial.with(
        env -> {
          expectThere("a spec", env.spec());
          expectThere("an observation space", env.observationSpace());
          expectThere("an action space", env.actionSpace());
          expectThere("a Reset from reset", env.reset(1));
          Object action = env.actionSpace().sample(Generator.seeded(1));
          expectThere("a Step from step", env.step(action));
        });
  }

  private static void expectThere(String what, Object got) {
    Expect.that(got != null, () -> "expected " + what + ", got null");
  }

  private void announcementsNeverChange() {
    trial.with(
        played ->
            trial.with(
                fresh -> {
                  trial.play(played, 1);
                  expectEqual("spec", fresh.spec(), played.spec());
                  expectEqual(
                      "observation space", fresh.observationSpace(), played.observationSpace());
                  expectEqual("action space", fresh.actionSpace(), played.actionSpace());
                }));
  }

  private static void expectEqual(String what, Object expected, Object got) {
    Expect.that(
        expected.equals(got), () -> what + ": expected always " + expected + ", got " + got);
  }

  private void observationsAreMembers() {
    trial.with(
        env -> {
          Generator random = Generator.seeded(2);
          expectMember(env, env.reset(2).observation());
          for (int i = 0; i < trial.steps(); i++) {
            var step = env.step(env.actionSpace().sample(random));
            expectMember(env, step.observation());
            if (step.done()) {
              expectMember(env, env.reset().observation());
            }
          }
        });
  }

  private static void expectMember(Env<Object, Object> env, Object observation) {
    Space<Object> space = env.observationSpace();
    Expect.that(
        space.contains(observation),
        () -> "expected a member of " + space + ", got " + text(observation));
  }

  private static String text(Object observation) {
    return observation instanceof double[] numbers
        ? Arrays.toString(numbers)
        : String.valueOf(observation);
  }

  /** A box of 32-bit numbers holds no 64-bit ones, though {@code contains} rounds them itself. */
  private void observationsAreRounded() {
    trial.with(
        env -> {
          Space<?> space = env.observationSpace();
          if (space instanceof Box box) {
            expectRounded(box.precision(), (double[]) env.reset(2).observation());
            Object action = env.actionSpace().sample(Generator.seeded(2));
            expectRounded(box.precision(), (double[]) env.step(action).observation());
          }
        });
  }

  private static void expectRounded(Precision precision, double[] observation) {
    for (int i = 0; i < observation.length; i++) {
      double entry = observation[i];
      int index = i;
      Expect.that(
          Double.compare(precision.round(entry), entry) == 0,
          () -> "expected numbers of " + precision + ", got " + entry + " at index " + index);
    }
  }

  private void figuresAreNumbers() {
    Predicate<Double> isNumber = Double::isFinite;
    for (Moment moment : trial.playFresh(3)) {
      Expect.that(
          moment.observation().stream().allMatch(isNumber)
              && isNumber.test(moment.reward())
              && moment.info().values().stream().noneMatch(value -> value.isNaN()),
          () -> "expected finite numbers, got " + moment);
    }
  }
}
