package org.metaworld4j.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.Task;

class ClassicProviderTest {

  private static Benchmark carts(long seed) {
    return Envs.benchmark("ML1-CartPole", Optional.empty(), seed);
  }

  @Test
  void cartPoleIsFoundByItsId() {
    assertThat(Envs.specs()).contains(CartPole.SPEC);
    try (var env = Envs.make("CartPole-v1")) {
      assertThat(env).isInstanceOf(CartPole.class);
    }
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> Envs.make("CartPol"))
        .withMessageEndingWith("did you mean CartPole-v1?");
  }

  @Test
  void familyHoldsOutFiftyOfAHundredTasks() {
    Benchmark family = carts(42);
    assertThat(family.train().tasks()).hasSize(50);
    assertThat(family.test().tasks()).hasSize(50);
    Set<Task> all = new HashSet<>(family.train().tasks());
    all.addAll(family.test().tasks());
    assertThat(all).hasSize(100);
    assertThat(all).allMatch(task -> CartPoleParameters.SPACE.contains(task.parameters()));
  }

  @Test
  void sameSeedGivesSameTasks() {
    assertThat(carts(42)).isEqualTo(carts(42));
    assertThat(carts(42).train()).isNotEqualTo(carts(43).train());
  }

  @Test
  void everyTaskCanBePlayed() {
    try (var env = new CartPole()) {
      for (Task task : carts(0).train().tasks()) {
        env.setTask(task);
        env.reset(0);
        assertThat(env.step(1).terminated()).isFalse();
      }
    }
  }
}
