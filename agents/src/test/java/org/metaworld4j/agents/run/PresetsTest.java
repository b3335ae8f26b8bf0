package org.metaworld4j.agents.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.core.file.Json;

class PresetsTest {

  @ParameterizedTest
  @EnumSource(Algorithm.class)
  void everyAlgorithmHasAPresetThatMakesItsLearner(Algorithm algorithm) {
    ObjectNode json = Presets.of(algorithm, "ML1-CartPole").put("seed", 1);
    RunConfig config = Json.read(json, RunConfig.class, "preset");
    try (Learner learner = config.newLearner(1)) {
      assertThat(learner.algorithm()).isEqualTo(algorithm.toString());
    }
  }
}
