package org.metaworld4j.agents.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.core.file.Json;

class PresetsTest {

  @ParameterizedTest
  @EnumSource(Algorithm.class)
  void everyAlgorithmHasAPresetThatMakesItsLearner(Algorithm algorithm) {
    RunConfig config = Json.read(TinyRun.json(algorithm), RunConfig.class, "tiny run");
    try (Learner learner = config.newLearner(1)) {
      assertThat(learner.algorithm()).isEqualTo(algorithm.toString());
      assertThat(learner.improve().environmentSteps()).isPositive();
    }
  }
}
