package org.metaworld4j.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metaworld4j.core.CountingEnv;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.check.EnvContract;
import org.metaworld4j.core.check.Walk;
import org.metaworld4j.core.task.Task;

class RegistrationTest {

  private static final EnvSpec SHORT = spec("lab/Walk-v1", OptionalInt.of(10));

  private static EnvSpec spec(String id, OptionalInt limit) {
    return new EnvSpec(id, "Walk.", limit, OptionalDouble.empty());
  }

  @AfterEach
  void forget() {
    Envs.specs().stream().map(EnvSpec::id).forEach(Envs::unregister);
    assertThat(Envs.specs()).hasSize(2);
  }

  @Test
  void registeredEnvironmentsAreMadeByName() {
    Envs.register(SHORT, Walk::new);
    try (var env = Envs.make("lab/Walk")) {
      assertThat(env.spec()).isEqualTo(SHORT);
      assertThat(env.as(Walk.class)).isPresent();
      assertThat(env.as(AutoCloseable.class)).containsSame(env);
    }
    assertThat(Envs.notice("lab/Walk")).isPresent();
    assertThat(Envs.unregister("lab/Walk-v1")).isTrue();
    assertThat(Envs.unregister("lab/Walk-v1")).isFalse();
    assertThat(Envs.unregister("Walk-v0")).isFalse();
    assertThatThrownBy(() -> Envs.make("lab/Walk-v1")).isInstanceOf(UnregisteredEnvException.class);
  }

  @Test
  void laterRegistrationReplacesTheEarlier() {
    Envs.register(SHORT, Walk::new);
    Envs.register(spec("lab/Walk-v1", OptionalInt.of(5)), Walk::new);
    assertThat(Envs.spec("lab/Walk-v1").maxEpisodeSteps()).hasValue(5);
  }

  @Test
  void namesOfProvidersAreTaken() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Envs.register(spec("Walk-v0", OptionalInt.empty()), Walk::new))
        .withMessage(
            "Walk-v0: expected one provider, got org.metaworld4j.core.check.WalkProvider and a"
                + " registration; take one off the class path");
  }

  @Test
  void versionedAndUnversionedDoNotGoTogether() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Envs.register(spec("Walk", OptionalInt.empty()), Walk::new))
        .withMessage("Walk: expected all of its kind with a version or none, but there is Walk-v0");
    Envs.register(spec("Run", OptionalInt.empty()), Walk::new);
    assertThatIllegalStateException()
        .isThrownBy(() -> Envs.register(spec("Run-v1", OptionalInt.empty()), Walk::new))
        .withMessage("Run-v1: expected all of its kind with a version or none, but there is Run");
  }

  @Test
  void stepLimitOfTheSpecHolds() {
    Envs.register(SHORT, Walk::new);
    try (var env = Envs.make("lab/Walk-v1")) {
      assertThat(stepsUntilTruncated(env)).isEqualTo(10);
    }
    try (var env = Envs.make("lab/Walk-v1", Map.of("maxEpisodeSteps", 7))) {
      assertThat(env.spec().maxEpisodeSteps()).hasValue(7);
      assertThat(stepsUntilTruncated(env)).isEqualTo(7);
    }
    try (var env = Envs.make("Walk-v0")) {
      assertThat(env).isInstanceOf(Walk.class);
      assertThat(stepsUntilTruncated(env)).isEqualTo(Walk.LIMIT);
    }
  }

  @Test
  void limitIsLeftToTheEnvironmentWhereTheSpecHasNone() {
    Envs.register(spec("lab/Walk-v2", OptionalInt.empty()), Walk::new);
    try (var env = Envs.make("lab/Walk-v2")) {
      assertThat(env.spec().maxEpisodeSteps()).hasValue(Walk.LIMIT);
    }
  }

  @Test
  void limitAboveTheEnvironmentsOwnIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Envs.make("Walk-v0", MakeOptions.of("maxEpisodeSteps", 51)))
        .withMessage(
            "maxEpisodeSteps of Walk-v0: expected at most the environment's own limit, 50, got 51");
  }

  private static int stepsUntilTruncated(InPlaceEnv<?, ?> env) {
    double[] observation = new double[env.observationSize()];
    double[] away = {-1};
    Outcome outcome = env.newOutcome();
    env.reset(ResetOptions.seed(1), observation, 0);
    int steps = 0;
    while (!outcome.truncated) {
      env.step(away, 0, observation, 0, outcome);
      steps++;
    }
    assertThatIllegalStateException().isThrownBy(() -> env.step(away, 0, observation, 0, outcome));
    return steps;
  }

  @Test
  void optionsReachTheMaker() {
    Envs.register(
        spec("lab/Goal-v0", OptionalInt.empty()).options("goal"),
        options -> {
          Walk walk = new Walk();
          walk.setTask(new Task("Walk-v0", new double[] {options.number("goal", 3)}, true));
          return walk;
        });
    try (var env = Envs.make("lab/Goal-v0", Map.of("goal", 4))) {
      assertThat((double[]) env.reset(1).observation()).endsWith(4.0);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Envs.make("lab/Goal-v0", Map.of("goal", "far")))
        .withMessage("lab/Goal-v0 with {goal=far}: goal: expected a finite number, got 'far'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Envs.make("lab/Goal-v0", Map.of("goall", 1)))
        .withMessage(
            "option of lab/Goal-v0: expected one of goal, maxEpisodeSteps, got 'goall'; did you mean"
                + " goal?");
  }

  @Test
  void nothingMadeIsRefused() {
    Envs.register(spec("lab/Null-v0", OptionalInt.empty()), () -> null);
    assertThatIllegalStateException()
        .isThrownBy(() -> Envs.make("lab/Null-v0"))
        .withMessage("lab/Null-v0: expected an environment from a registration, got null");
  }

  @Test
  void providersSayWhatTheyForgot() {
    EnvProvider provider = new Forgetful();
    assertThatThrownBy(() -> provider.make("x", MakeOptions.of("goal", 1)))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageEndingWith(
            "its specs name options, so make(String, MakeOptions) has to be overridden");
    assertThatThrownBy(() -> provider.benchmark("ML1", Optional.empty(), 0))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageEndingWith("it names benchmarks, so benchmark has to be overridden");
    assertThat(provider.benchmarks()).isEmpty();
    assertThat(provider.make("x", MakeOptions.none())).isInstanceOf(Walk.class);
  }

  private static final class Forgetful implements EnvProvider {
    @Override
    public List<EnvSpec> specs() {
      return List.of();
    }

    @Override
    public Walk make(String id) {
      return new Walk();
    }
  }

  @Test
  void listingGroupsIdsInThreeColumns() {
    Envs.register(SHORT, Walk::new);
    for (int i = 1; i <= 4; i++) {
      Envs.register(spec("Run-v" + i, OptionalInt.empty()), Walk::new);
    }
    assertThat(Envs.listing())
        .isEqualTo(
            """
            ===== check =====
            Walk-v0
            ===== examples =====
            Hover-v0
            ===== lab =====
            lab/Walk-v1
            ===== registered by calls =====
            Run-v1  Run-v2  Run-v3
            Run-v4
            """);
  }

  @TestFactory
  Stream<DynamicTest> environmentUnderAnotherSpecKeepsTheContract() {
    return EnvContract.of(() -> RegisteredEnv.under(SHORT, SHORT.maxEpisodeSteps(), new Walk()))
        .rules()
        .stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), rule::check));
  }

  @TestFactory
  Stream<DynamicTest> environmentWithoutParametersIsAFamilyOfOne() {
    return EnvContract.of(
            () -> RegisteredEnv.under(SHORT, OptionalInt.of(20), new CountingEnv(1000)))
        .rules()
        .stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), rule::check));
  }
}
