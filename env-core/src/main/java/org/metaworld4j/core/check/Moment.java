package org.metaworld4j.core.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.metaworld4j.core.Step;
import org.metaworld4j.core.space.Space;

/**
 * What a reset or a step showed, in a form that compares bit for bit.
 *
 * @param observation packed
 * @param reward 0 for a reset
 * @param terminated false for a reset
 * @param truncated false for a reset
 * @param info empty for a reset
 */
record Moment(
    List<Double> observation,
    double reward,
    boolean terminated,
    boolean truncated,
    Map<String, Double> info) {

  static <O> Moment ofReset(O observation, Space<O> space) {
    return new Moment(packed(observation, space), 0, false, false, Map.of());
  }

  static <O> Moment ofStep(Step<O> step, Space<O> space) {
    return new Moment(
        packed(step.observation(), space),
        step.reward(),
        step.terminated(),
        step.truncated(),
        step.info());
  }

  Moment withoutInfo() {
    return new Moment(observation, reward, terminated, truncated, Map.of());
  }

  boolean done() {
    return terminated || truncated;
  }

  /** Fails unless both episodes are the same; names the first moment that differs. */
  static void expectSame(String what, List<Moment> expected, List<Moment> got) {
    Expect.that(
        expected.size() == got.size(),
        () -> what + ": expected " + expected.size() + " moments, got " + got.size());
    for (int i = 0; i < expected.size(); i++) {
      int t = i;
      Expect.that(
          expected.get(i).equals(got.get(i)),
          () -> what + ": at moment " + t + " expected " + expected.get(t) + ", got " + got.get(t));
    }
  }

  /** Returns an observation as a list of numbers. */
  static <O> List<Double> packed(O observation, Space<O> space) {
    double[] numbers = new double[space.packedSize()];
    space.pack(observation, numbers, 0);
    return Arrays.stream(numbers).boxed().toList();
  }
}
