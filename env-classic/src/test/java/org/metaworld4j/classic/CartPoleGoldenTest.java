package org.metaworld4j.classic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;

/** Compares with episodes of Gymnasium 1.4.0; observations exact, also free-running. */
class CartPoleGoldenTest {

  private final CartPole env = new CartPole();
  private final double[] observation = new double[4];
  private final double[] action = new double[1];
  private final Outcome outcome = env.newOutcome();

  private static Stream<JsonNode> golden(String part) throws IOException {
    try (var in =
        new GZIPInputStream(CartPoleGoldenTest.class.getResourceAsStream("CartPole-v1.json.gz"))) {
      return StreamSupport.stream(new ObjectMapper().readTree(in).get(part).spliterator(), false);
    }
  }

  static Stream<JsonNode> runs() throws IOException {
    return golden("runs");
  }

  static Stream<JsonNode> episodeEnds() throws IOException {
    return golden("episode_ends");
  }

  private static double[] rounded(JsonNode state) {
    return StreamSupport.stream(state.spliterator(), false)
        .mapToDouble(number -> (float) number.asDouble())
        .toArray();
  }

  private void step(double index) {
    action[0] = index;
    env.step(action, 0, observation, 0, outcome);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void episodesEqualGymnasium(JsonNode run) {
    Map<Integer, JsonNode> resets = new HashMap<>();
    run.get("resets").forEach(reset -> resets.put(reset.get("after_step").asInt(), reset));
    Set<Integer> ends = new HashSet<>();
    run.get("terminated").forEach(step -> ends.add(step.asInt()));
    assertThat(ends).isEqualTo(resets.keySet()).hasSizeGreaterThan(10);

    env.reset(ResetOptions.seed(run.get("seed").asLong()), observation, 0);
    assertThat(observation).isEqualTo(rounded(run.get("reset_state")));
    for (int t = 0; t < run.get("actions").size(); t++) {
      step(run.get("actions").get(t).asInt());
      assertThat(observation).as("step %d", t).isEqualTo(rounded(run.get("states").get(t)));
      assertThat(outcome.reward).isEqualTo(1);
      assertThat(outcome.terminated).isEqualTo(ends.contains(t));
      assertThat(outcome.truncated).isFalse();
      if (outcome.done()) {
        env.reset(ResetOptions.none(), observation, 0);
        assertThat(observation).isEqualTo(rounded(resets.get(t).get("state")));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void sampledActionsEqualGymnasium(JsonNode run) {
    Generator random = Generator.seeded(run.get("seed").asLong());
    for (JsonNode expected : run.get("actions")) {
      assertThat(env.actionSpace().sample(random)).isEqualTo(expected.asInt());
    }
  }

  @ParameterizedTest
  @MethodSource("episodeEnds")
  void episodesEndWhereGymnasiumsDo(JsonNode end) {
    boolean alwaysRight = end.get("policy").asText().equals("always 1");
    env.reset(ResetOptions.seed(end.get("seed").asLong()), observation, 0);
    int steps = 0;
    do {
      boolean fallsRight = (float) observation[2] + (float) observation[3] > 0;
      step(alwaysRight || fallsRight ? 1 : 0);
      steps++;
    } while (!outcome.done());
    assertThat(steps).isEqualTo(end.get("steps").asInt());
    assertThat(outcome.terminated).isEqualTo(end.get("terminated").asBoolean());
    assertThat(outcome.truncated).isEqualTo(end.get("truncated").asBoolean());
    assertThat(observation).isEqualTo(rounded(end.get("last_state")));
  }

  @Test
  void startBoundsEqualGymnasium() throws IOException {
    assertThat(golden("reset_options")).hasSize(3);
    golden("reset_options").forEach(this::checkStart);
  }

  private void checkStart(JsonNode golden) {
    Map<String, Double> options = new HashMap<>();
    golden
        .get("options")
        .fields()
        .forEachRemaining(option -> options.put(option.getKey(), option.getValue().asDouble()));
    env.reset(new ResetOptions(OptionalLong.of(7), options), observation, 0);
    assertThat(observation).isEqualTo(rounded(golden.get("state")));
  }
}
