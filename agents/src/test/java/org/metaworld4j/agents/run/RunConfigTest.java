package org.metaworld4j.agents.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metaworld4j.core.file.Json;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.ParametricEnv;

class RunConfigTest {

  @ParameterizedTest
  @CsvSource({
    "ML1, reach-v3, 50, basketball-v3, false",
    "ML10, '', 250, drawer-open-v3, false",
    "MT1, reach-v3, 50, reach-v3, true",
    "MT10, '', 500, window-close-v3, true"
  })
  void resultIsJudgedOnHeldOutTasksOrElseOnThoseOfTheTraining(
      String name, String env, int tasks, String judged, boolean training) {
    Benchmark benchmark = Envs.benchmark(name, Optional.of(env).filter(id -> !id.isEmpty()), 42);

    assertThat(RunConfig.judgedOn(benchmark).tasks()).hasSize(tasks);
    assertThat(RunConfig.judgedOn(benchmark))
        .isEqualTo(training ? benchmark.train() : benchmark.test());
    assertThat(RunConfig.judgedOn(benchmark).envs().contains(judged))
        .isEqualTo(!name.equals("ML1"));
  }

  @Test
  void environmentsOfAMultiTaskBenchmarkAreNumbered() {
    RunConfig config = config("{\"benchmark\": \"MT10\"}", Algorithm.PPO);
    try (ParametricEnv<?, ?> env = config.source().make("push-v3")) {
      assertThat(env.observationSize()).isEqualTo(39 + 10);
    }
    assertThat(config.oneHot()).hasSize(10).startsWith("reach-v3");
    assertThat(config("{\"benchmark\": \"ML10\"}", Algorithm.PPO).oneHot()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"step\": 1}                            | did you mean steps?",
        "{\"early\": {\"evry\": 1}}               | did you mean every?",
        "{\"early\": {\"tasks\": 0}}              | tasks: expected at least 1, got 0",
        "{\"evaluation\": {\"horizon\": 1}}       | horizon",
        "{\"seed\": -1}                           | seed: expected at least 0, got -1",
        "{\"steps\": \"many\"}                    | steps",
      })
  void wrongFieldsAreRefusedByName(String fields, String sentence) {
    assertThatThrownBy(() -> config(fields, Algorithm.MAML))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void earlyEvaluationIsDueWhenASharePasses() {
    EarlyEvaluation early = new EarlyEvaluation(1000, 1);

    assertThat(early.due(0, 999)).isFalse();
    assertThat(early.due(999, 1000)).isTrue();
    assertThat(early.due(1000, 1999)).isFalse();
    assertThat(early.due(1500, 3500)).isTrue();
    assertThat(new EarlyEvaluation(0, 1).due(0, 1_000_000)).isFalse();
  }

  private static RunConfig config(String fields, Algorithm algorithm) {
    ObjectNode json = TinyRun.json(algorithm);
    Json.merge(json, Json.object(fields.getBytes(java.nio.charset.StandardCharsets.UTF_8), "test"));
    return Json.read(json, RunConfig.class, "configuration");
  }
}
