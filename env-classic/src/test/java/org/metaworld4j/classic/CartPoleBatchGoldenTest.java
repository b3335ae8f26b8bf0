package org.metaworld4j.classic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.FloatBuffer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.vector.VectorBuffers;

/** Compares with Gymnasium 1.4.0's batched CartPole: three environments, 60 steps, all exactly. */
class CartPoleBatchGoldenTest {

  static Stream<Arguments> recordings() {
    var plain = CartPole.Options.GYMNASIUM;
    var sutton = new CartPole.Options(true, CartPole.Integrator.EULER);
    BatchSettings three = BatchSettings.of(3);
    return Stream.of(
        Arguments.of("vector_entry_point_CartPole-v1", three, plain),
        Arguments.of("vector_entry_point_limit_7", three.maxEpisodeSteps(7), plain),
        Arguments.of("vector_entry_point_sutton", three, sutton));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recordings")
  void stepsEqualGymnasiums(String name, BatchSettings settings, CartPole.Options options) {
    JsonNode golden = Golden.read("CartPoleBatch").get(name);
    try (var batch = new CartPoleBatch(CartPole.SPEC, settings, options)) {
      VectorBuffers buffers = batch.buffers();
      batch.reset(ResetOptions.seed(golden.get("seed").asLong()));
      expectRows(golden.get("reset_obs"), buffers.observations);
      for (JsonNode step : golden.get("steps")) {
        JsonNode actions = golden.get("actions").get(step.get("t").asInt());
        for (int i = 0; i < 3; i++) {
          buffers.actions.put(i, actions.get(i).asInt());
        }
        batch.step();
        expectRows(step.get("obs"), buffers.observations);
        for (int i = 0; i < 3; i++) {
          assertThat(buffers.rewards[i]).isEqualTo(step.get("rewards").get(i).asDouble());
          assertThat(buffers.terminated[i]).isEqualTo(step.get("terminations").get(i).asBoolean());
          assertThat(buffers.truncated[i]).isEqualTo(step.get("truncations").get(i).asBoolean());
        }
      }
    }
  }

  private static void expectRows(JsonNode expected, FloatBuffer rows) {
    for (int i = 0; i < rows.capacity(); i++) {
      assertThat((double) rows.get(i)).isEqualTo(expected.get(i / 4).get(i % 4).asDouble());
    }
  }
}
