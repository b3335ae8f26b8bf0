package org.metaworld4j.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.wrapper.ClipAction;
import org.metaworld4j.core.wrapper.ClipReward;
import org.metaworld4j.core.wrapper.DelayObservation;
import org.metaworld4j.core.wrapper.FilterObservation;
import org.metaworld4j.core.wrapper.FrameStackObservation;
import org.metaworld4j.core.wrapper.MaxAndSkipObservation;
import org.metaworld4j.core.wrapper.NormalizeObservation;
import org.metaworld4j.core.wrapper.NormalizeReward;
import org.metaworld4j.core.wrapper.OrderEnforcing;
import org.metaworld4j.core.wrapper.RecordEpisodeStatistics;
import org.metaworld4j.core.wrapper.RescaleAction;
import org.metaworld4j.core.wrapper.RescaleObservation;
import org.metaworld4j.core.wrapper.ReshapeObservation;
import org.metaworld4j.core.wrapper.StickyAction;
import org.metaworld4j.core.wrapper.TimeLimit;

/** Every faulty use of a wrapper that Gymnasium refuses is refused here, and nothing else. */
class WrapperErrorsTest {

  /**
   * What Java's types cannot even say, does not exist here, or is tested with an environment of its
   * own.
   */
  private static final Set<String> CANNOT_BE_WRITTEN =
      Set.of(
          "TimeLimit(2.0)",
          "TimeLimit(None)",
          "TimeLimit(True)",
          "TimeLimit(not an env)",
          "FrameStack(2.0)",
          "FrameStack padding 'foo'",
          "DelayObservation(1.0)",
          "StickyAction(0.5,[1,2])",
          "StickyAction(0.5,(1,2,3))",
          "OrderEnforcing render before reset",
          "OrderEnforcing has_reset before/after",
          "TimeAwareObservation on unwrapped class instance without limit");

  private static final Map<String, Runnable> CALLS = new HashMap<>();
  private static final Map<String, String> MESSAGES = new HashMap<>();

  private static void refused(String name, Runnable call, String message) {
    CALLS.put(name, call);
    MESSAGES.put(name, message);
  }

  private static void accepted(String name, Runnable call) {
    CALLS.put(name, call);
  }

  static {
    InPlaceEnv<double[], Integer> cartPole = new CartPole();
    InPlaceEnv<double[], double[]> pendulum = new Pendulum();
    refused(
        "OrderEnforcing step before reset",
        () -> new OrderEnforcing<>(cartPole).step(1),
        "CartPole-v1: step before the first reset; call reset first");
    refused(
        "TimeLimit step before reset on unwrapped env",
        () -> new TimeLimit<>(cartPole, 5).step(1),
        "CartPole-v1: step before the first reset; call reset first");
    refused(
        "TimeLimit(0)", () -> new TimeLimit<>(cartPole, 0), "limit: expected at least 1, got 0");
    refused(
        "TimeLimit(-1)", () -> new TimeLimit<>(cartPole, -1), "limit: expected at least 1, got -1");
    refused(
        "RescaleAction equal bounds (1,1)",
        () -> new RescaleAction<>(pendulum, 1, 1),
        "high[0]: expected above low, 1.0, got 1.0");
    refused(
        "RescaleAction(1,-1)",
        () -> new RescaleAction<>(pendulum, 1, -1),
        "low[0]: expected at most high, -1.0, got 1.0");
    refused(
        "RescaleAction on CartPole-v1",
        () -> new RescaleAction<>(cartPole, -1, 1),
        "action space of CartPole-v1: expected a box, got Discrete(2)");
    refused(
        "RescaleAction shape mismatch",
        () -> new RescaleAction<>(pendulum, new double[2], new double[] {1, 1}),
        "low: expected 1 numbers, got 2");
    accepted(
        "RescaleAction int bounds (-1,1) space",
        () ->
            assertThat(new RescaleAction<>(pendulum, -1, 1).actionSpace())
                .hasToString("Box(-1.0, 1.0, (1,), float32)"));
    refused(
        "RescaleObservation(0,1) on CartPole-v1 (infinite bounds)",
        () -> new RescaleObservation<>(cartPole, 0, 1),
        "low[1]: expected the same infinity, -Infinity, got 0.0");
    accepted(
        "RescaleObservation equal bounds on Pendulum",
        () -> new RescaleObservation<>(pendulum, 1, 1));
    refused(
        "ClipAction on CartPole-v1",
        () -> new ClipAction<>(cartPole),
        "action space of CartPole-v1: expected a box, got Discrete(2)");
    refused(
        "ClipReward()",
        () -> new ClipReward<>(cartPole, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
        "bounds: expected low <= high and at least one finite, got [-Infinity, Infinity]");
    refused(
        "ClipReward(1,0)",
        () -> new ClipReward<>(cartPole, 1, 0),
        "bounds: expected low <= high and at least one finite, got [1.0, 0.0]");
    refused(
        "NormalizeObservation(eps 0)",
        () -> new NormalizeObservation<>(cartPole, NormalizeObservation.fresh(cartPole), 0),
        "epsilon: expected above 0.0, got 0.0");
    refused(
        "NormalizeReward(gamma 1.1)",
        () -> new NormalizeReward<>(cartPole, NormalizeReward.fresh(), 1.1, 1e-8),
        "gamma: expected 0.0 to 1.0, got 1.1");
    refused(
        "NormalizeReward(gamma -0.1)",
        () -> new NormalizeReward<>(cartPole, NormalizeReward.fresh(), -0.1, 1e-8),
        "gamma: expected 0.0 to 1.0, got -0.1");
    refused(
        "NormalizeReward(eps 0)",
        () -> new NormalizeReward<>(cartPole, NormalizeReward.fresh(), 0.9, 0),
        "epsilon: expected above 0.0, got 0.0");
    refused(
        "FrameStack(0)",
        () -> new FrameStackObservation<>(cartPole, 0),
        "count: expected at least 1, got 0");
    refused(
        "DelayObservation(-1)",
        () -> new DelayObservation<>(cartPole, -1),
        "delay: expected at least 0, got -1");
    refused(
        "MaxAndSkip(1)",
        () -> new MaxAndSkipObservation<>(cartPole, 1),
        "skip: expected at least 2, got 1");
    refused(
        "StickyAction(-0.1)",
        () -> new StickyAction<>(cartPole, -0.1),
        "probability: expected 0 to below 1, got -0.1");
    refused(
        "StickyAction(1.0)",
        () -> new StickyAction<>(cartPole, 1),
        "probability: expected 0 to below 1, got 1.0");
    refused(
        "ReshapeObservation((3,))",
        () -> new ReshapeObservation<>(cartPole, 3),
        "low: expected bounds for the shape (3,), got 4");
    refused(
        "FilterObservation on CartPole",
        () -> new FilterObservation<>(cartPole, Set.of("obs")),
        "observation space of CartPole-v1: expected a dictionary, got " + CartPole.OBSERVATIONS);
    accepted("StickyAction(0.0)", () -> new StickyAction<>(cartPole, 0));
    refused(
        "StickyAction(0.5,0)",
        () -> new StickyAction<>(cartPole, 0.5, 0, 0),
        "shortest: expected at least 1, got 0");
    refused(
        "StickyAction(0.5,(3,2))",
        () -> new StickyAction<>(cartPole, 0.5, 3, 2),
        "longest: expected at least 3, got 2");
    accepted(
        "text of wrapped",
        () ->
            assertThat(new TimeLimit<>(new TimeLimit<>(new OrderEnforcing<>(cartPole), 9), 5))
                .hasToString("<TimeLimit<TimeLimit<OrderEnforcing<CartPole-v1>>>>"));
    accepted(
        "repr StickyAction",
        () ->
            assertThat(new StickyAction<>(new TimeLimit<>(cartPole, 5), 0.5))
                .hasToString("<StickyAction<TimeLimit<CartPole-v1>>>"));
    refused(
        "RecordEpisodeStatistics key present at end",
        () -> new RecordEpisodeStatistics<>(new RecordEpisodeStatistics<>(cartPole)),
        "key: expected one not in use, got episode.r");
  }

  static Stream<String> calls() {
    return Golden.stream(Golden.read("wrappers").get("results_and_errors"))
        .map(entry -> entry.get(0).asText())
        .filter(name -> !CANNOT_BE_WRITTEN.contains(name));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void faultsAreRefusedWithOneSentence(String name) {
    assertThat(CALLS).containsKey(name);
    if (MESSAGES.containsKey(name)) {
      assertThatThrownBy(CALLS.get(name)::run).hasMessage(MESSAGES.get(name));
    } else {
      CALLS.get(name).run();
    }
  }

  @Test
  void gymnasiumRefusesTheSame() {
    for (JsonNode entry : Golden.read("wrappers").get("results_and_errors")) {
      String name = entry.get(0).asText();
      boolean error =
          entry.get(1).asText().matches("[A-Z]\\w+(Error|Needed|Bound|Probability)|Invalid\\w+");
      if (!CANNOT_BE_WRITTEN.contains(name)) {
        assertThat(MESSAGES.containsKey(name)).as(name).isEqualTo(error);
      }
    }
  }
}
