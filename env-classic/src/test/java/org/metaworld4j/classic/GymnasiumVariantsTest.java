package org.metaworld4j.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;

/** What Gymnasium was recorded to do at the edges: the wall, steps past the end, faulty calls. */
class GymnasiumVariantsTest {

  private static JsonNode variant(String id, String name) {
    return Golden.read(id).get("variants").get(name);
  }

  static Stream<Arguments> cars() {
    BatchSettings one = BatchSettings.of(1);
    return Stream.of(
        Arguments.of("MountainCar-v0", new MountainCarBatch(one, MountainCar.Options.GYMNASIUM)),
        Arguments.of(
            "MountainCarContinuous-v0",
            new MountainCarContinuousBatch(one, MountainCar.Options.GYMNASIUM)));
  }

  @ParameterizedTest
  @MethodSource("cars")
  void wallStopsTheCarAsInGymnasium(String id, ClassicBatch<MountainCarParameters> car) {
    JsonNode golden = variant(id, "left_wall");
    car.reset(ResetOptions.seed(golden.get("seed").asLong()));
    double[] start = Golden.numbers(golden.get("reset_state"));
    car.state[0][0] = start[0];
    car.state[1][0] = start[1];
    for (int t = 0; t < golden.get("actions").size(); t++) {
      car.buffers().actions.put(0, (float) Golden.numbers(golden.get("actions").get(t))[0]);
      car.step();
      double[] expected = Golden.numbers(golden.get("states").get(t));
      assertThat(car.state[0][0]).isCloseTo(expected[0], within(1e-12));
      assertThat(car.state[1][0]).isCloseTo(expected[1], within(1e-12));
      assertThat(car.buffers().rewards[0])
          .isCloseTo(golden.get("rewards").get(t).asDouble(), within(1e-12));
    }
    car.close();
  }

  /** Gymnasium warns and goes on with reward 0 or -1; here the step is refused. */
  @ParameterizedTest
  @CsvSource({
    "CartPole-v0, bare_past_end_sutton_False",
    "CartPole-v0, bare_past_end_sutton_True",
    "CartPole-v1, bare_past_end_sutton_False",
    "CartPole-v1, bare_past_end_sutton_True"
  })
  void nothingGoesOnPastTheEnd(String id, String name) {
    JsonNode golden = variant(id, name);
    var options = new CartPole.Options(name.endsWith("True"), CartPole.Integrator.EULER);
    var env = new CartPole(id.endsWith("v0") ? CartPole.SPEC_V0 : CartPole.SPEC, options);
    Outcome outcome = env.newOutcome();
    double[] observation = new double[4];
    double[] right = {1};
    env.reset(ResetOptions.seed(0), observation, 0);
    for (int t = 0; !outcome.done(); t++) {
      env.step(right, 0, observation, 0, outcome);
      assertThat(outcome.reward).isEqualTo(golden.get("rewards").get(t).asDouble());
      assertThat(outcome.terminated).isEqualTo(golden.get("terminated").get(t).asBoolean());
      assertThat(env.state())
          .containsExactly(Golden.numbers(golden.get("states").get(t)), within(1e-12));
    }
    assertThatIllegalStateException()
        .isThrownBy(() -> env.step(right, 0, observation, 0, outcome))
        .withMessage(id + ": step after the end of the episode; call reset first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CartPole-v0", "CartPole-v1", "MountainCar-v0"})
  void whatGymnasiumRefusesIsRefused(String id) {
    variant(id, "errors")
        .fields()
        .forEachRemaining(
            call -> {
              String name = call.getKey();
              boolean wrongIndex = name.matches("action -?\\d+");
              if (wrongIndex) {
                assertThat(call.getValue().asText()).isEqualTo("AssertionError");
                expectRefused(id, Integer.parseInt(name.substring("action ".length())));
              }
            });
    try (var env = new ClassicProvider().make(id)) {
      assertThatIllegalStateException()
          .isThrownBy(() -> env.step(new double[1], 0, new double[4], 0, env.newOutcome()))
          .withMessage(id + ": step before the first reset; call reset first");
      assertThatIllegalArgumentException().isThrownBy(() -> env.reset(-1));
    }
  }

  private static void expectRefused(String id, int index) {
    try (var env = new ClassicProvider().make(id)) {
      env.reset(1);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> env.step(new double[] {index}, 0, new double[4], 0, env.newOutcome()))
          .withMessageContaining("expected an index of 0..");
    }
  }

  /** Gymnasium's torque list also takes -3 to -1; here an index has to be one of the choices. */
  @ParameterizedTest
  @ValueSource(strings = {"-4", "-3", "-2", "-1", "0", "1", "2", "3"})
  void acrobotsTorquesEqualGymnasiums(String index) {
    JsonNode golden = variant("Acrobot-v1", "bare_actions_seed0").get(index);
    int action = Integer.parseInt(index);
    if (action < 0 || action > 2) {
      expectRefused("Acrobot-v1", action);
      return;
    }
    try (var env = new Acrobot()) {
      env.reset(0);
      env.step(action);
      assertThat(env.state()).containsExactly(Golden.numbers(golden), within(1e-12));
    }
  }
}
