package org.metaworld4j.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.registry.BenchmarkSpec;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

class ClassicProviderTest {

  static Stream<EnvSpec> specs() {
    return new ClassicProvider().specs().stream();
  }

  static Stream<String> benchmarks() {
    return new ClassicProvider().benchmarks().stream().map(BenchmarkSpec::name);
  }

  @ParameterizedTest
  @MethodSource("specs")
  void environmentsAreFoundByTheirIds(EnvSpec spec) {
    assertThat(Envs.specs()).contains(spec);
    try (var env = Envs.make(spec.id())) {
      assertThat(env.spec()).isEqualTo(spec);
    }
  }

  @Test
  void tenFamiliesHaveABenchmark() {
    assertThat(benchmarks())
        .containsExactly(
            "ML1-CartPole",
            "ML1-CartPoleDirection",
            "ML1-MountainCar",
            "ML1-MountainCarContinuous",
            "ML1-Pendulum",
            "ML1-Acrobot",
            "ML1-PointNavigation",
            "ML1-BernoulliBandit",
            "ML1-GaussianBandit",
            "ML1-TabularMdp");
  }

  @ParameterizedTest
  @MethodSource("benchmarks")
  void familiesHoldOutFiftyOfAHundredTasks(String name) {
    Benchmark family = Envs.benchmark(name, Optional.empty(), 42);
    assertThat(family.train().tasks()).hasSize(50);
    assertThat(family.test().tasks()).hasSize(50);
    Set<Task> all = new HashSet<>(family.train().tasks());
    all.addAll(family.test().tasks());
    assertThat(all).hasSize(100);
    try (ParametricEnv<?, ?> env = Envs.make(family.train().envs().get(0))) {
      assertThat(all).allMatch(task -> env.parameterSpace().contains(task.parameters()));
      for (Task task : all) {
        env.setTask(task);
        env.reset(0);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("benchmarks")
  void sameSeedGivesSameTasks(String name) {
    Benchmark family = Envs.benchmark(name, Optional.empty(), 42);
    assertThat(Envs.benchmark(name, Optional.empty(), 42)).isEqualTo(family);
    assertThat(Envs.benchmark(name, Optional.empty(), 43).train()).isNotEqualTo(family.train());
  }

  @Test
  void halfOfTheCartsArePushedTheWrongWayRound() {
    Benchmark family = Envs.benchmark("ML1-CartPoleDirection", Optional.empty(), 42);
    long reversed =
        family.train().tasks().stream().filter(task -> task.parameters()[4] < 0).count();
    assertThat(reversed).isBetween(15L, 35L);
    assertThat(family.train().tasks()).allMatch(task -> Math.abs(task.parameters()[4]) >= 5);
  }

  @Test
  void optionsAreTakenByName() {
    assertThat(rewardOfFirstStep("CartPole-v1", Map.of("suttonBartoReward", true))).isZero();
    assertThat(rewardOfFirstStep("CartPole-v1", Map.of("integrator", "semi-implicit"))).isOne();
    try (var env = Envs.make("BernoulliBandit-v0", Map.of("arms", 3, "maxEpisodeSteps", 7))) {
      assertThat(env.parameterSpace().size()).isEqualTo(3);
      assertThat(env.spec().maxEpisodeSteps()).hasValue(7);
    }
    try (var env = Envs.make("GaussianBandit-v0", Map.of("arms", 4))) {
      assertThat(env.parameterSpace().size()).isEqualTo(4);
    }
    try (var env = Envs.make("TabularMdp-v0", Map.of("states", 4, "actions", 2))) {
      assertThat(env.observationSize()).isEqualTo(4);
      assertThat(env.parameterSpace().size()).isEqualTo(4 * 2 * 5);
    }
    assertThat(firstObservation("Pendulum-v1", Map.of("g", 3)))
        .isNotEqualTo(firstObservation("Pendulum-v1", Map.of()));
    assertThat(firstObservation("Acrobot-v1", Map.of("dt", 0.1)))
        .isNotEqualTo(firstObservation("Acrobot-v1", Map.of()));
    assertThat(firstObservation("Acrobot-v1", Map.of("equations", "nips", "torqueNoise", 0.5)))
        .isNotEqualTo(firstObservation("Acrobot-v1", Map.of("equations", "nips")));
    assertThat(rewardOfFirstStep("MountainCar-v0", Map.of("goalVelocity", 0.01))).isEqualTo(-1);
    assertThat(rewardOfFirstStep("MountainCarContinuous-v0", Map.of("goalVelocity", 0.01)))
        .isZero();
  }

  private static double rewardOfFirstStep(String id, Map<String, ?> options) {
    try (var env = Envs.make(id, options)) {
      var outcome = env.newOutcome();
      env.reset(1);
      env.step(new double[1], 0, new double[env.observationSize()], 0, outcome);
      return outcome.reward;
    }
  }

  private static double[] firstObservation(String id, Map<String, ?> options) {
    try (var env = Envs.make(id, options)) {
      double[] observation = new double[env.observationSize()];
      env.reset(1);
      env.step(new double[1], 0, observation, 0, env.newOutcome());
      return observation;
    }
  }

  @Test
  void impossibleOptionsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Envs.make("CartPole-v1", Map.of("integrator", "eulr")))
        .withMessageEndingWith(
            "integrator: expected one of euler, semi-implicit, got 'eulr'; did you mean euler?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Envs.make("Pendulum-v1", Map.of("g", 0)))
        .withMessageEndingWith("g: expected a finite number above 0, got 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Envs.make("Acrobot-v1", Map.of("dt", 3)))
        .withMessageEndingWith("dt: expected 0.0..1.0, got 3.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Envs.make("Acrobot-v1", Map.of("torqueNoise", -1)))
        .withMessageEndingWith("torqueNoise: expected a finite number of at least 0, got -1.0");
  }

  @Test
  void unknownNamesAreRefused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Envs.make("CartPol"))
        .withMessageContaining("CartPole");
    assertThatIllegalArgumentException().isThrownBy(() -> new ClassicProvider().make("reach-v3"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClassicProvider().benchmark("ML1-Nothing", Optional.empty(), 1));
  }
}
