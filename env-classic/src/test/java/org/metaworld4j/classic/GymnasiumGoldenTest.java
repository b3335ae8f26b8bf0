package org.metaworld4j.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;

/**
 * Compares with episodes of Gymnasium 1.4.0, free-running over hundreds of steps: draws, actions
 * and flags exactly, states to 1e-12, observations to the last bit of their 32.
 */
class GymnasiumGoldenTest {

  /** An environment with access to its full-precision state. */
  private record Subject<E extends ClassicEnv<?, ?>>(E env, Function<E, double[]> reader) {
    double[] state() {
      return reader.apply(env);
    }
  }

  private static Subject<?> cartPole(boolean v0, boolean sutton, CartPole.Integrator integrator) {
    var options = new CartPole.Options(sutton, integrator);
    return new Subject<>(
        new CartPole(v0 ? CartPole.SPEC_V0 : CartPole.SPEC, options), CartPole::state);
  }

  private static Subject<?> acrobot(Acrobot.Equations equations, double noise, double dt) {
    return new Subject<>(new Acrobot(new Acrobot.Options(equations, noise, dt)), Acrobot::state);
  }

  private static Subject<?> mountainCar(double goalVelocity) {
    return new Subject<>(
        new MountainCar(new MountainCar.Options(goalVelocity)), MountainCar::state);
  }

  private static Subject<?> continuousCar(double goalVelocity) {
    return new Subject<>(
        new MountainCarContinuous(new MountainCar.Options(goalVelocity)),
        MountainCarContinuous::state);
  }

  private static Subject<?> usual(String id) {
    return switch (id) {
      case "CartPole-v0" -> cartPole(true, false, CartPole.Integrator.EULER);
      case "CartPole-v1" -> cartPole(false, false, CartPole.Integrator.EULER);
      case "MountainCar-v0" -> mountainCar(0);
      case "MountainCarContinuous-v0" -> continuousCar(0);
      case "Pendulum-v1" -> new Subject<>(new Pendulum(), Pendulum::state);
      default -> acrobot(Acrobot.Equations.BOOK, 0, 0.2);
    };
  }

  private static Subject<?> variant(String id, String name) {
    return switch (name) {
      case "sutton_barto_reward" ->
          cartPole(id.equals("CartPole-v0"), true, CartPole.Integrator.EULER);
      case "semi_implicit" ->
          cartPole(id.equals("CartPole-v0"), false, CartPole.Integrator.SEMI_IMPLICIT);
      case "nips" -> acrobot(Acrobot.Equations.NIPS, 0, 0.2);
      case "torque_noise_0.5" -> acrobot(Acrobot.Equations.BOOK, 0.5, 0.2);
      case "dt_0.05" -> acrobot(Acrobot.Equations.BOOK, 0, 0.05);
      case "g_9.81" -> new Subject<>(new Pendulum(new Pendulum.Options(9.81)), Pendulum::state);
      default -> usual(id);
    };
  }

  static Stream<String> ids() {
    return Stream.of(
        "CartPole-v0",
        "CartPole-v1",
        "MountainCar-v0",
        "MountainCarContinuous-v0",
        "Pendulum-v1",
        "Acrobot-v1");
  }

  static Stream<Arguments> runs() {
    return ids()
        .flatMap(
            id -> {
              JsonNode golden = Golden.read(id);
              Stream<Arguments> runs =
                  Golden.stream(golden.get("runs"))
                      .map(run -> Arguments.of(id, "seed " + run.get("seed"), run));
              Stream<Arguments> variants =
                  Stream.of(
                          "sutton_barto_reward",
                          "semi_implicit",
                          "nips",
                          "torque_noise_0.5",
                          "dt_0.05",
                          "g_9.81",
                          "out_of_range_actions")
                      .filter(golden.get("variants")::has)
                      .map(name -> Arguments.of(id, name, golden.get("variants").get(name)));
              return Stream.concat(runs, variants);
            });
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("runs")
  void episodesEqualGymnasiums(String id, String name, JsonNode run) {
    Subject<?> subject = variant(id, name);
    Player player = new Player(subject.env());
    player.reset(ResetOptions.seed(run.get("seed").asLong()));
    player.expectObservation(run.get("reset_obs"));
    expectState(subject, run.get("reset_state"));
    for (int t = 0; t < run.get("actions").size(); t++) {
      player.step(Golden.numbers(run.get("actions").get(t)));
      player.expectObservation(run.get("obs").get(t));
      expectState(subject, run.get("states").get(t));
      double reward = run.get("rewards").get(t).asDouble();
      assertThat(player.outcome.reward).isCloseTo(reward, within(rewardTolerance(id, reward)));
      assertThat(player.outcome.terminated).isEqualTo(Golden.lists(run.get("terminated"), t));
      assertThat(player.outcome.truncated).isEqualTo(Golden.lists(run.get("truncated"), t));
      if (player.outcome.done()) {
        player.resetAsAfter(t, run.get("resets"));
      }
    }
  }

  /**
   * Gymnasium squares with a power function, whose 32-bit form is not always the nearest number.
   */
  private static double rewardTolerance(String id, double reward) {
    return id.equals("Pendulum-v1") ? 1e-10 : 1e-12 * Math.abs(reward);
  }

  private static void expectState(Subject<?> subject, JsonNode expected) {
    double[] state = subject.state();
    double[] numbers = Golden.numbers(expected);
    for (int i = 0; i < state.length; i++) {
      assertThat(state[i]).isCloseTo(numbers[i], within(1e-12 * Math.max(1, Math.abs(numbers[i]))));
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void sampledActionsEqualGymnasiums(String id) {
    for (JsonNode run : Golden.read(id).get("runs")) {
      ClassicEnv<?, ?> env = usual(id).env();
      Generator random = Generator.seeded(run.get("seed").asLong());
      double[] action = new double[1];
      for (JsonNode expected : run.get("actions")) {
        env.actionSpace().sample(random, action, 0);
        assertThat(action).isEqualTo(Golden.numbers(expected));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void specEqualsGymnasiums(String id) {
    JsonNode golden = Golden.read(id);
    ClassicEnv<?, ?> env = usual(id).env();
    assertThat(env.spec().id()).isEqualTo(golden.get("id").asText());
    assertThat(env.spec().maxEpisodeSteps()).hasValue(golden.get("max_episode_steps").asInt());
    assertThat(env.spec().rewardThreshold().isPresent())
        .isEqualTo(!golden.get("reward_threshold").isNull());
    env.spec()
        .rewardThreshold()
        .ifPresent(
            threshold ->
                assertThat(threshold).isEqualTo(golden.get("reward_threshold").asDouble()));
    assertThat(env.observationSpace().low()).isEqualTo(bounds(golden.get("obs_low")));
    assertThat(env.observationSpace().high()).isEqualTo(bounds(golden.get("obs_high")));
    assertThat(env.actionSpace()).hasToString(golden.get("action_space").asText());
  }

  private static double[] bounds(JsonNode list) {
    return Golden.stream(list).mapToDouble(bound -> Double.parseDouble(bound.asText())).toArray();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void episodesEndWhereGymnasiumsDo(String id) {
    for (JsonNode end : Golden.read(id).get("variants").get("episode_ends")) {
      Subject<?> subject = subject(id, end);
      Player player = new Player(subject.env());
      player.reset(options(end));
      int steps = 0;
      double sum = 0;
      do {
        player.step(policy(id, end.get("policy").asText(), player.observation));
        sum += player.outcome.reward;
        steps++;
      } while (!player.outcome.done());
      assertThat(steps).isEqualTo(end.get("steps").asInt());
      assertThat(player.outcome.terminated).isEqualTo(end.get("terminated").asBoolean());
      assertThat(player.outcome.truncated).isEqualTo(end.get("truncated").asBoolean());
      assertThat(sum).isCloseTo(end.get("return_sum").asDouble(), within(1e-9));
      player.expectObservation(end.get("last_obs"));
    }
  }

  private static Subject<?> subject(String id, JsonNode end) {
    double goalVelocity = end.path("kwargs").path("goal_velocity").asDouble(0);
    return switch (id) {
      case "MountainCar-v0" -> mountainCar(goalVelocity);
      case "MountainCarContinuous-v0" -> continuousCar(goalVelocity);
      default -> usual(id);
    };
  }

  private static double[] policy(String id, String policy, double[] observation) {
    if (policy.startsWith("always")) {
      return new double[] {Double.parseDouble(policy.replaceAll("[^-0-9]", ""))};
    }
    return new double[] {
      switch (id) {
        case "CartPole-v0", "CartPole-v1" ->
            (float) observation[2] + (float) observation[3] > 0 ? 1 : 0;
        case "Acrobot-v1" -> observation[5] >= 0 ? 2 : 0;
        case "MountainCar-v0" -> observation[1] >= 0 ? 2 : 0;
        case "MountainCarContinuous-v0" -> observation[1] >= 0 ? 1 : -1;
        default -> observation[2] >= 0 ? 2 : -2;
      }
    };
  }

  static Stream<Arguments> starts() {
    return ids()
        .flatMap(
            id ->
                Golden.stream(Golden.read(id).get("variants").get("reset_options"))
                    .filter(
                        start -> Golden.stream(start.path("options")).allMatch(JsonNode::isNumber))
                    .map(start -> Arguments.of(id, start)));
  }

  @ParameterizedTest
  @MethodSource("starts")
  void startsEqualGymnasiums(String id, JsonNode start) {
    ResetOptions options = options(start);
    Subject<?> subject = usual(id);
    Player player = new Player(subject.env());
    boolean ignoredByGymnasium = id.equals("Pendulum-v1") && options.values().containsKey("low");
    if (start.has("error") || ignoredByGymnasium) {
      assertThatIllegalArgumentException().isThrownBy(() -> player.reset(options));
    } else {
      player.reset(options);
      player.expectObservation(start.get("obs"));
      expectState(subject, start.get("state"));
    }
  }

  private static ResetOptions options(JsonNode golden) {
    Map<String, Double> values = new HashMap<>();
    golden
        .path("options")
        .fields()
        .forEachRemaining(option -> values.put(option.getKey(), option.getValue().asDouble()));
    return new ResetOptions(OptionalLong.of(golden.get("seed").asLong()), values);
  }

  /** Plays an environment in place. */
  private static final class Player {

    private final ClassicEnv<?, ?> env;
    private final double[] observation;
    private final Outcome outcome = new Outcome(0);

    Player(ClassicEnv<?, ?> env) {
      this.env = env;
      observation = new double[env.observationSize()];
    }

    void reset(ResetOptions options) {
      env.reset(options, observation, 0);
    }

    void resetAsAfter(int step, JsonNode resets) {
      reset(ResetOptions.none());
      JsonNode golden =
          Golden.stream(resets)
              .filter(reset -> reset.get("after_step").asInt() == step)
              .findFirst()
              .orElseThrow();
      expectObservation(golden.get("obs"));
    }

    void step(double[] action) {
      env.step(action, 0, observation, 0, outcome);
    }

    void expectObservation(JsonNode expected) {
      double[] numbers = Golden.numbers(expected);
      assertThat(observation).as(Arrays.toString(numbers)).isEqualTo(numbers);
    }
  }
}
