package org.metaworld4j.agents.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.registry.Envs;
import org.openjdk.jmh.annotations.Param;

class InPlaceStepTest {

  @Test
  void everyEnvironmentIsBenchmarked() throws NoSuchFieldException {
    Param param = InPlaceStep.class.getField("env").getAnnotation(Param.class);

    assertThat(param.value())
        .containsExactlyInAnyOrderElementsOf(Envs.specs().stream().map(EnvSpec::id).toList());
  }
}
