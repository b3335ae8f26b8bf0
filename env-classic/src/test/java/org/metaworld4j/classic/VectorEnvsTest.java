package org.metaworld4j.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.vector.AutoresetMode;
import org.metaworld4j.core.vector.ThreadedVectorEnv;
import org.metaworld4j.core.vector.VectorEnv;
import org.metaworld4j.core.vector.VectorEnvs;

class VectorEnvsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CartPole-v0",
        "CartPole-v1",
        "MountainCar-v0",
        "MountainCarContinuous-v0",
        "Pendulum-v1",
        "Acrobot-v1"
      })
  void environmentsWithABatchedFormGetIt(String id) {
    assertThat(VectorEnvs.batched(id)).isTrue();
    try (VectorEnv env = VectorEnvs.make(id, 3, AutoresetMode.SAME_STEP, 2)) {
      assertThat(env).isInstanceOf(ClassicBatch.class);
      assertThat(env.spec().id()).isEqualTo(id);
      assertThat(env.autoreset()).isEqualTo(AutoresetMode.SAME_STEP);
      env.reset(ResetOptions.seed(1));
      env.step();
    }
  }

  @Test
  void othersAreHeldOneByOne() {
    assertThat(VectorEnvs.batched("TabularMdp-v0")).isFalse();
    try (VectorEnv env = VectorEnvs.make("TabularMdp-v0", 3, AutoresetMode.NEXT_STEP, 1)) {
      assertThat(env).isInstanceOf(ThreadedVectorEnv.class);
      assertThat(env.count()).isEqualTo(3);
      env.reset(ResetOptions.seed(1));
      env.step();
    }
  }

  @Test
  void newestVersionIsTakenWhereNoneIsAsked() {
    try (VectorEnv env = VectorEnvs.make("CartPole", 1, AutoresetMode.NEXT_STEP, 1)) {
      assertThat(env.spec().id()).isEqualTo("CartPole-v1");
      assertThat(env).isInstanceOf(CartPoleBatch.class);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> VectorEnvs.batched("CrtPole-v1"));
  }
}
