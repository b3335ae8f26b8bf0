package org.metaworld4j.agents.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.metaworld4j.core.file.Json;
import org.metaworld4j.core.registry.BenchmarkSpec;
import org.metaworld4j.core.registry.Envs;

class PresetsTest {

  @ParameterizedTest
  @EnumSource
  void everyAlgorithmHasAWholeConfigurationForEveryBenchmark(Algorithm algorithm) {
    List<String> benchmarks = Envs.benchmarks().stream().map(BenchmarkSpec::name).toList();

    assertThat(benchmarks).contains("ML1", "ML10", "ML25", "ML45", "MT1", "MT10", "MT50");
    for (String benchmark : benchmarks) {
      ObjectNode json = Presets.of(algorithm, benchmark).put("seed", 1);
      RunConfig config = Json.read(json, RunConfig.class, algorithm + " on " + benchmark);

      assertThat(config.benchmark()).isEqualTo(benchmark);
      assertThatCode(() -> algorithm.maker(config.settings())).doesNotThrowAnyException();
    }
  }

  @Test
  void whatABenchmarkNeedsStandsAboveWhatAnAlgorithmNeeds() {
    assertThat(Presets.of(Algorithm.MAML, "ML1").get("steps").asLong()).isEqualTo(1_000_000);
    assertThat(Presets.of(Algorithm.MAML, "ML10").get("steps").asLong()).isEqualTo(20_000_000);
    assertThat(Presets.of(Algorithm.MAML, "ML10").at("/early/every").asLong()).isEqualTo(2_000_000);
    assertThat(Presets.of(Algorithm.MAML, "ML10").at("/early/tasks").asInt()).isEqualTo(5);
  }

  @Test
  void whatAnEnvironmentNeedsStandsAboveWhatItsBenchmarkNeeds() {
    ObjectNode push = Presets.of(Algorithm.MAML, "ML1", "push-v3");

    assertThat(push.get("env").asText()).isEqualTo("push-v3");
    assertThat(push.at("/settings/adaptation/horizon").asInt()).isEqualTo(150);
    assertThat(push.at("/settings/adaptation/innerRate").asDouble()).isEqualTo(0.05);
    assertThat(
            Presets.of(Algorithm.MAML, "ML1", "reach-v3")
                .at("/settings/adaptation/horizon")
                .asInt())
        .isEqualTo(100);
  }

  @Test
  void whatHoldsForAKindOfAlgorithmsHoldsForEachOfThem() {
    ObjectNode emaml = Presets.of(Algorithm.E_MAML, "ML45");

    assertThat(emaml.has("like")).isFalse();
    assertThat(emaml.at("/settings/credit").asDouble()).isEqualTo(0.1);
    assertThat(emaml.at("/settings/trustRegion"))
        .isEqualTo(Presets.of(Algorithm.MAML, "ML45").at("/settings/trustRegion"));
    assertThat(emaml.at("/settings/adaptation"))
        .isEqualTo(Presets.of(Algorithm.MAML, "ML10").at("/settings/adaptation"));
    assertThat(emaml.at("/settings/adaptation/policy"))
        .isEqualTo(Presets.of(Algorithm.PROMP, "ML10").at("/settings/adaptation/policy"));
    assertThat(emaml.get("steps").asLong()).isEqualTo(90_000_000);
  }
}
