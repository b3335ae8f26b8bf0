package org.metaworld4j.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.EnvSpec;

class EnvsTest {

  @Test
  void providersOfTheClassPathAreFound() {
    assertThat(Envs.specs()).extracting(EnvSpec::id).containsExactly("Walk-v0", "Hover-v0");
    assertThat(Envs.benchmarks()).hasSize(3);
    assertThat(Envs.spec("Walk-v0").id()).isEqualTo("Walk-v0");
    assertThat(Envs.benchmark("MT2", Optional.empty(), 1).train().tasks()).hasSize(2);
    try (var env = Envs.make("Walk-v0")) {
      assertThat(env.spec()).isEqualTo(Envs.spec("Walk-v0"));
    }
  }
}
