package org.metaworld4j.core.wrapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.data.Offset;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.check.Walk;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Precision;

/** Wrappers that amount to the same show the same episodes. */
class WrapperAlgebraTest {

  private static final Offset<Double> EXACT = Offset.offset(0.0);

  private static Wrapped<double[], double[]> walk() {
    return Wrapped.of(new Walk());
  }

  /** Plays with random actions of -3 to 3; a moment is observation, reward, flags and info. */
  private static List<double[]> episode(Wrapped<?, ?> wrapped, long seed) {
    try (InPlaceEnv<?, ?> env = wrapped.build()) {
      Generator random = Generator.seeded(seed);
      double[] observation = new double[env.observationSize()];
      double[] action = new double[1];
      Outcome outcome = env.newOutcome();
      env.reset(ResetOptions.seed(seed), observation, 0);
      List<double[]> moments = new ArrayList<>(List.of(observation.clone()));
      while (!outcome.done()) {
        action[0] = random.uniform(-3, 3);
        env.step(action, 0, observation, 0, outcome);
        moments.add(moment(observation, outcome));
      }
      return moments;
    }
  }

  private static double[] moment(double[] observation, Outcome outcome) {
    double[] flags = {outcome.reward, outcome.terminated ? 1 : 0, outcome.truncated ? 1 : 0};
    double[] moment = Arrays.copyOf(observation, observation.length + 3 + outcome.info.length);
    System.arraycopy(flags, 0, moment, observation.length, 3);
    System.arraycopy(outcome.info, 0, moment, observation.length + 3, outcome.info.length);
    return moment;
  }

  private static void expectSame(Wrapped<?, ?> one, Wrapped<?, ?> other, long seed) {
    expectClose(one, other, seed, EXACT);
  }

  private static void expectClose(
      Wrapped<?, ?> one, Wrapped<?, ?> other, long seed, Offset<Double> offset) {
    List<double[]> left = episode(one, seed);
    List<double[]> right = episode(other, seed);
    assertThat(left).hasSameSizeAs(right).hasSizeGreaterThan(1);
    for (int t = 0; t < left.size(); t++) {
      assertThat(left.get(t)).as("moment %d", t).containsExactly(right.get(t), offset);
    }
  }

  @Property(tries = 50)
  void theShorterOfTwoTimeLimitsCounts(
      @ForAll @IntRange(min = 1, max = 60) int a,
      @ForAll @IntRange(min = 1, max = 60) int b,
      @ForAll @LongRange(min = 0, max = 1000) long seed) {
    int shorter = Math.min(a, b);
    expectSame(walk().timeLimit(a).timeLimit(b), walk().timeLimit(shorter), seed);
    assertThat(walk().timeLimit(a).timeLimit(b).build().spec().maxEpisodeSteps())
        .hasValue(Math.min(shorter, Walk.LIMIT));
  }

  @Property(tries = 50)
  void whatChangesNothingShowsTheSame(@ForAll @LongRange(min = 0, max = 1000) long seed) {
    for (Wrapped<?, ?> same :
        List.of(
            walk().orderEnforcing(),
            walk().stickyAction(0),
            walk().repeatAction(1),
            walk().frameStack(1),
            walk().delayObservation(0),
            walk().timeLimit(Walk.LIMIT),
            walk().clipReward(-1000, 1000),
            walk().transformReward(reward -> reward),
            walk().clipAction(), // the walker clips its actions anyway
            walk().with(env -> new DtypeObservation<>(env, Precision.FLOAT64)))) {
      expectSame(same, walk(), seed);
    }
  }

  @Property(tries = 50)
  void clippingBeforeRescalingIsClippingAfterIt(
      @ForAll @DoubleRange(min = 0.1, max = 9) double bound,
      @ForAll @LongRange(min = 0, max = 1000) long seed) {
    expectClose(
        walk().rescaleAction(-bound, bound).clipAction(),
        walk().rescaleAction(-bound, bound), // the walker clips what it gets
        seed,
        Offset.offset(1e-11));
  }

  @Property(tries = 50)
  void repeatingRepeatsMultiplies(
      @ForAll @IntRange(min = 1, max = 5) int a,
      @ForAll @IntRange(min = 1, max = 5) int b,
      @ForAll @LongRange(min = 0, max = 1000) long seed) {
    expectClose(
        walk().repeatAction(a).repeatAction(b),
        walk().repeatAction(a * b),
        seed,
        Offset.offset(1e-12)); // the order of the sum differs
    assertThat(walk().repeatAction(a).repeatAction(b).build().spec().maxEpisodeSteps())
        .isEqualTo(walk().repeatAction(a * b).build().spec().maxEpisodeSteps());
  }

  @Property(tries = 50)
  void rescalingThereAndBackIsNearlyNothing(
      @ForAll @DoubleRange(min = -9, max = 0) double low,
      @ForAll @DoubleRange(min = 0.1, max = 9) double high,
      @ForAll @LongRange(min = 0, max = 1000) long seed) {
    expectClose(
        walk().rescaleObservation(low, high).rescaleObservation(-100, 100),
        walk(),
        seed,
        Offset.offset(1e-11));
    expectClose(
        walk().rescaleAction(low, high).rescaleAction(-1, 1), walk(), seed, Offset.offset(1e-11));
  }

  @Property(tries = 50)
  void rewardsAreTransformedFromTheInsideOut(@ForAll @LongRange(min = 0, max = 1000) long seed) {
    expectSame(
        walk().transformReward(r -> r + 1).transformReward(r -> r * 2),
        walk().transformReward(r -> (r + 1) * 2),
        seed);
  }

  @Property(tries = 50)
  void delaysAddUp(
      @ForAll @IntRange(min = 0, max = 5) int a,
      @ForAll @IntRange(min = 0, max = 5) int b,
      @ForAll @LongRange(min = 0, max = 1000) long seed) {
    expectSame(
        walk().delayObservation(a).delayObservation(b), walk().delayObservation(a + b), seed);
  }
}
