package org.metaworld4j.agents.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.ParametricEnv;

class OneHotEnvsTest {

  private static final OneHotEnvs POLES =
      new OneHotEnvs(Envs::make, List.of("CartPole-v0", "CartPole-v1"));

  @Test
  void observationsEndWithTheNumberOfTheEnvironment() {
    assertThat(end("CartPole-v0")).containsExactly(1, 0);
    assertThat(end("CartPole-v1")).containsExactly(0, 1);
  }

  @Test
  void environmentsOutsideTheListAreRefused() {
    assertThatThrownBy(() -> POLES.make("Pendulum-v1"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("environment of this policy")
        .hasMessageContaining("CartPole-v0");
  }

  private static double[] end(String id) {
    try (ParametricEnv<?, ?> env = POLES.make(id)) {
      double[] observation = new double[env.observationSize()];
      env.reset(ResetOptions.seed(1), observation, 0);
      return new double[] {observation[4], observation[5]};
    }
  }
}
