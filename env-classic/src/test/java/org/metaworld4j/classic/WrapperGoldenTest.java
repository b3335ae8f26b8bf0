package org.metaworld4j.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.Step;
import org.metaworld4j.core.space.Precision;
import org.metaworld4j.core.wrapper.DtypeObservation;
import org.metaworld4j.core.wrapper.FrameStackObservation;
import org.metaworld4j.core.wrapper.FrameStackObservation.Padding;
import org.metaworld4j.core.wrapper.Moments;
import org.metaworld4j.core.wrapper.NormalizeObservation;
import org.metaworld4j.core.wrapper.NormalizeReward;
import org.metaworld4j.core.wrapper.RecordEpisodeStatistics;
import org.metaworld4j.core.wrapper.RescaleObservation;
import org.metaworld4j.core.wrapper.RunningMoments;
import org.metaworld4j.core.wrapper.StickyAction;
import org.metaworld4j.core.wrapper.TimeAwareObservation;
import org.metaworld4j.core.wrapper.TimeAwareObservation.Time;
import org.metaworld4j.core.wrapper.Transform;
import org.metaworld4j.core.wrapper.Wrapped;

/**
 * Compares wrapped environments with Gymnasium 1.4.0: observations, flags, info and moments of 32
 * bits exactly, rewards and moments of 64 bits to 1e-9 of their size.
 */
class WrapperGoldenTest {

  private static final JsonNode GOLDEN = Golden.read("wrappers");
  private static final String AUTORESET = "Autoreset on CartPole-v1 limit 6";
  private static final Set<String> OTHER_PARTS =
      Set.of(AUTORESET, "results_and_errors", "passive_checker", "passive_checker_note");

  /** A wrapped environment, with what compares its inside after each step with the recording. */
  private record Subject(InPlaceEnv<?, ?> env, Consumer<JsonNode> inside) {

    Subject(Wrapped<?, ?> wrapped, Consumer<JsonNode> inside) {
      this(wrapped.build(), inside);
    }

    Subject(Wrapped<?, ?> wrapped) {
      this(wrapped.build(), extra -> {});
    }
  }

  /** Notes the action that reaches an environment. */
  private static final class Probe implements Transform, Consumer<JsonNode> {

    private double[] last = {};

    @Override
    public void apply(double[] in, double[] out) {
      last = in.clone();
      System.arraycopy(in, 0, out, 0, in.length);
    }

    @Override
    public void accept(JsonNode extra) {
      assertThat(last).isEqualTo(Golden.numbers(extra));
    }

    <O, A> Wrapped<O, A> around(InPlaceEnv<O, A> env) {
      return Wrapped.of(env).transformAction(env.actionSpace(), this);
    }
  }

  private static Wrapped<double[], Integer> cartPole() {
    return Wrapped.of(new CartPole());
  }

  private static Wrapped<double[], double[]> pendulum() {
    return Wrapped.of(new Pendulum());
  }

  private static Subject subject(String name) {
    Probe probe = new Probe();
    return switch (name) {
      case "TimeLimit(7) on CartPole-v1 (inside make's 500)" ->
          new Subject(cartPole().timeLimit(7));
      case "TimeLimit on unwrapped, limit hit together with termination" ->
          new Subject(cartPole().timeLimit(8));
      case "make(max_episode_steps=5) CartPole-v1" -> new Subject(cartPole().timeLimit(5));
      case "ClipAction on Pendulum-v1" -> new Subject(pendulum().clipAction());
      case "ClipAction on MountainCarContinuous-v0 (extra = action reaching the env)" ->
          new Subject(probe.around(new MountainCarContinuous()).clipAction(), probe);
      case "RescaleAction(-1,1) on Pendulum-v1 (extra = action reaching the env)" ->
          new Subject(probe.around(new Pendulum()).rescaleAction(-1, 1), probe);
      case "RescaleAction(0,1) on Pendulum-v1 (extra = action reaching the env)" ->
          new Subject(probe.around(new Pendulum()).rescaleAction(0, 1), probe);
      case "DiscretizeAction(5) on Pendulum-v1" ->
          new Subject(probe.around(new Pendulum()).discretizeAction(5), probe);
      case "StickyAction(0.5) on CartPole-v1 (extra = action reaching the env)" ->
          new Subject(probe.around(new CartPole()).stickyAction(0.5), probe);
      case "StickyAction(0.3, duration (2,4)) on CartPole-v1" ->
          new Subject(
              probe.around(new CartPole()).with(env -> new StickyAction<>(env, 0.3, 2, 4)), probe);
      case "RepeatAction(3) on CartPole-v1" -> new Subject(cartPole().repeatAction(3));
      case "MaxAndSkipObservation(3) on CartPole-v1" -> new Subject(cartPole().maxAndSkip(3));
      case "RecordEpisodeStatistics on CartPole-v1 (info without t)" ->
          new Subject(cartPole().recordEpisodeStatistics());
      case "RecordEpisodeStatistics(2,'ep') on Pendulum-v1 limit 4" ->
          new Subject(
              pendulum().timeLimit(4).with(env -> new RecordEpisodeStatistics<>(env, 2, "ep")));
      default -> observing(name);
    };
  }

  private static Subject observing(String name) {
    return switch (name) {
      case "RescaleObservation(0,1) on MountainCar-v0" ->
          new Subject(Wrapped.of(new MountainCar()).rescaleObservation(0, 1));
      case "RescaleObservation([-1,-1,-1],[1,1,1]) on Pendulum-v1" ->
          new Subject(
              pendulum()
                  .with(
                      env ->
                          new RescaleObservation<>(
                              env, new double[] {-1, -1, -1}, new double[] {1, 1, 1})));
      case "TransformObservation(obs*2+1, space kept) on CartPole-v1" ->
          new Subject(
              cartPole()
                  .transformObservation(CartPole.OBSERVATIONS, WrapperGoldenTest::twiceAndOne));
      case "DiscretizeObservation(5) on MountainCar-v0" ->
          new Subject(Wrapped.of(new MountainCar()).discretizeObservation(5));
      case "DtypeObservation(float64) on CartPole-v1" ->
          new Subject(cartPole().with(env -> new DtypeObservation<>(env, Precision.FLOAT64)));
      case "FrameStackObservation(3) on CartPole-v1" ->
          new Subject(cartPole().timeLimit(6).frameStack(3));
      case "FrameStackObservation(3, zero) on CartPole-v1" ->
          new Subject(
              cartPole()
                  .timeLimit(6)
                  .with(env -> new FrameStackObservation<>(env, 3, Padding.ZERO)));
      case "FrameStackObservation(2, custom [1,2,0.1,3])" ->
          new Subject(
              cartPole()
                  .timeLimit(6)
                  .with(env -> new FrameStackObservation<>(env, 2, new double[] {1, 2, 0.1, 3})));
      case "DelayObservation(2) on CartPole-v1" ->
          new Subject(cartPole().timeLimit(6).delayObservation(2));
      case "ReshapeObservation((2,2)) on CartPole-v1" ->
          new Subject(cartPole().reshapeObservation(2, 2));
      case "TimeAwareObservation on CartPole-v1" ->
          new Subject(cartPole().timeLimit(6).timeAware(Time.STEPS));
      case "TimeAwareObservation(normalize_time True) flat" ->
          new Subject(cartPole().timeLimit(6).timeAware(Time.SHARE));
      case "TimeAwareObservation(flatten False, normalize_time True)" ->
          new Subject(
              cartPole().timeLimit(6).with(env -> TimeAwareObservation.dict(env, Time.SHARE)));
      case "FlattenObservation of TimeAwareObservation dict" ->
          new Subject(
              cartPole()
                  .timeLimit(6)
                  .with(env -> TimeAwareObservation.dict(env, Time.STEPS))
                  .flattenObservation());
      default -> normalizing(name);
    };
  }

  private static void twiceAndOne(double[] in, double[] out) {
    for (int i = 0; i < in.length; i++) {
      out[i] = (float) (in[i] * 2) + 1;
    }
  }

  private static Subject normalizing(String name) {
    RunningMoments ofReturns = NormalizeReward.fresh();
    return switch (name) {
      case "NormalizeObservation on CartPole-v1" -> normalized(new CartPole());
      case "NormalizeObservation on Pendulum-v1" -> normalized(new Pendulum());
      case "NormalizeReward on Pendulum-v1" ->
          new Subject(
              pendulum().with(env -> normalizedReward(env, ofReturns, 0.99)),
              inside(ofReturns, 1e-9));
      case "NormalizeReward(gamma 0.9) on CartPole-v1" ->
          new Subject(
              cartPole().with(env -> normalizedReward(env, ofReturns, 0.9)),
              inside(ofReturns, 1e-9));
      case "NormalizeReward on Pendulum-v1 limit 5 (truncation keeps G)" ->
          new Subject(
              pendulum().timeLimit(5).with(env -> normalizedReward(env, ofReturns, 0.99)),
              inside(ofReturns, 1e-9));
      case "TransformReward(0.01*r) on Pendulum-v1" ->
          new Subject(pendulum().transformReward(reward -> 0.01 * reward));
      case "ClipReward(-2,-0.5) on Pendulum-v1" -> new Subject(pendulum().clipReward(-2, -0.5));
      default -> throw new IllegalArgumentException("no subject for the recording " + name);
    };
  }

  private static <A> Subject normalized(InPlaceEnv<double[], A> env) {
    RunningMoments moments = NormalizeObservation.fresh(env);
    return new Subject(Wrapped.of(env).normalizeObservation(moments), inside(moments, 0));
  }

  private static <A> NormalizeReward<double[], A> normalizedReward(
      InPlaceEnv<double[], A> env, RunningMoments moments, double gamma) {
    return new NormalizeReward<>(env, moments, gamma, 1e-8);
  }

  private static Consumer<JsonNode> inside(RunningMoments running, double tolerance) {
    return extra -> {
      Moments moments = running.moments();
      checkClose(moments.mean(), Golden.numbers(extra.get("mean")), tolerance);
      checkClose(moments.variance(), Golden.numbers(extra.get("var")), tolerance);
      assertThat(moments.count()).isEqualTo(extra.get("count").asDouble());
    };
  }

  private static void checkClose(double[] got, double[] expected, double tolerance) {
    assertThat(got).hasSameSizeAs(expected);
    for (int i = 0; i < got.length; i++) {
      assertThat(got[i]).isCloseTo(expected[i], within(tolerance * Math.abs(expected[i])));
    }
  }

  static Stream<String> recordings() {
    return names().filter(name -> !OTHER_PARTS.contains(name));
  }

  private static Stream<String> names() {
    Iterable<String> names = GOLDEN::fieldNames;
    return StreamSupport.stream(names.spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void wrappedEpisodesEqualGymnasiums(String name) {
    JsonNode trace = GOLDEN.get(name);
    Subject subject = subject(name);
    try (InPlaceEnv<?, ?> env = subject.env()) {
      assertThat(env.observationSpace()).hasToString(trace.get("observation_space").asText());
      assertThat(env.actionSpace()).hasToString(trace.get("action_space").asText());
      double[] observation = new double[env.observationSize()];
      Outcome outcome = env.newOutcome();
      env.reset(ResetOptions.seed(trace.get("seed").asLong()), observation, 0);
      assertThat(observation).isEqualTo(flat(trace.get("reset_obs")));
      Iterator<JsonNode> resets = trace.get("resets").iterator();
      for (int t = 0; t < trace.get("actions").size(); t++) {
        double[] action = Golden.numbers(trace.get("actions").get(t));
        env.step(action, 0, observation, 0, outcome);
        assertThat(observation).as("step %d", t).isEqualTo(flat(trace.get("obs").get(t)));
        double reward = trace.get("rewards").get(t).asDouble();
        assertThat(outcome.reward).isCloseTo(reward, relative(reward));
        assertThat(outcome.terminated).isEqualTo(Golden.lists(trace.get("terminated"), t));
        assertThat(outcome.truncated).isEqualTo(Golden.lists(trace.get("truncated"), t));
        checkInfo(trace.get("infos"), t, env.infoKeys(), outcome.info);
        if (trace.has("extra")) {
          subject.inside().accept(trace.get("extra").get(t));
        }
        if (outcome.done()) {
          env.reset(ResetOptions.none(), observation, 0);
          JsonNode reset = resets.next();
          assertThat(reset.get(0).asInt()).isEqualTo(t);
          assertThat(observation).isEqualTo(flat(reset.get(1)));
        }
      }
      assertThat(resets.hasNext()).isFalse();
    }
  }

  private static Offset<Double> relative(double value) {
    return within(1e-9 * Math.max(1, Math.abs(value)));
  }

  private static double[] flat(JsonNode value) {
    return numbers(value).toArray();
  }

  private static DoubleStream numbers(JsonNode value) {
    return value.isContainerNode()
        ? Golden.stream(value).flatMapToDouble(WrapperGoldenTest::numbers)
        : DoubleStream.of(value.asDouble());
  }

  private static void checkInfo(JsonNode infos, int step, List<String> keys, double[] info) {
    JsonNode expected = null;
    for (JsonNode entry : infos) {
      if (entry.get(0).asInt() == step) {
        expected = entry.get(1);
      }
    }
    for (int i = 0; i < keys.size(); i++) {
      if (expected != null) {
        String[] path = keys.get(i).split("\\.", 2);
        double figure = expected.get(path[0]).get(path[1]).asDouble();
        assertThat(info[i]).isCloseTo(figure, relative(figure));
      }
    }
  }

  @Test
  void statisticsKeepTheLastEpisodesAsGymnasiums() {
    JsonNode trace = GOLDEN.get("RecordEpisodeStatistics(2,'ep') on Pendulum-v1 limit 4");
    var statistics = new RecordEpisodeStatistics<>(pendulum().timeLimit(4).build(), 2, "ep");
    statistics.reset(trace.get("seed").asLong());
    for (JsonNode action : trace.get("actions")) {
      if (statistics.step(Golden.numbers(action)).done()) {
        statistics.reset();
      }
    }
    checkClose(statistics.returns(), Golden.numbers(trace.get("return_queue")), 1e-9);
    assertThat(statistics.lengths()).containsExactly(4, 4);
    assertThat(statistics.episodes()).isEqualTo(trace.get("episode_count").asLong());
  }

  @Test
  void autoresetGoesOnAsGymnasiums() {
    JsonNode trace = GOLDEN.get(AUTORESET);
    var env = cartPole().timeLimit(6).autoreset().build();
    assertThat(env.reset(trace.get("seed").asLong()).observation())
        .isEqualTo(Golden.numbers(trace.get("reset_obs")));
    for (int t = 0; t < trace.get("actions").size(); t++) {
      JsonNode expected = trace.get("steps").get(t);
      Step<double[]> step = env.step(trace.get("actions").get(t).asInt());
      assertThat(step.observation()).isEqualTo(Golden.numbers(expected.get(0)));
      assertThat(step.reward()).isEqualTo(expected.get(1).asDouble());
      assertThat(step.terminated()).isEqualTo(expected.get(2).asBoolean());
      assertThat(step.truncated()).isEqualTo(expected.get(3).asBoolean());
    }
  }
}
