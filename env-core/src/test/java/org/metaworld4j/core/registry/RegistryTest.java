package org.metaworld4j.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.check.Walk;
import org.metaworld4j.core.check.WalkProvider;
import org.metaworld4j.core.names.UnknownNameException;

class RegistryTest {

  private final Registry registry = new Registry(List.of(new WalkProvider()));

  @Test
  void offersAreFoundByName() {
    assertThat(registry.specs()).extracting(EnvSpec::id).containsExactly("Walk-v0");
    assertThat(registry.spec("Walk-v0").maxEpisodeSteps()).hasValue(Walk.LIMIT);
    assertThat(registry.make("Walk-v0", MakeOptions.none())).isInstanceOf(Walk.class);
    assertThat(registry.benchmarks()).extracting(BenchmarkSpec::name).containsExactly("ML1", "MT2");
  }

  @Test
  void sameSeedGivesSameTasks() {
    assertThat(registry.benchmark("MT2", Optional.empty(), 5))
        .isEqualTo(registry.benchmark("MT2", Optional.empty(), 5))
        .isNotEqualTo(registry.benchmark("MT2", Optional.empty(), 6));
  }

  @Test
  void unknownNamesAreAnsweredWithNearOnes() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> registry.make("Wald-v0", MakeOptions.none()))
        .withMessage("environment: expected a known name, got 'Wald-v0'; did you mean Walk-v0?")
        .satisfies(e -> assertThat(e.suggestions()).containsExactly("Walk-v0"));
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> registry.spec("Humanoid"))
        .withMessage("environment: expected a known name, got 'Humanoid'; there are Walk-v0");
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> registry.benchmark("MT3", Optional.empty(), 0))
        .withMessage("benchmark: expected a known name, got 'MT3'; did you mean MT2?");
  }

  @Test
  void environmentHasToFitTheBenchmark() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> registry.benchmark("ML1", Optional.empty(), 0))
        .withMessage("ML1: expected an environment, such as Walk-v0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> registry.benchmark("MT2", Optional.of("Walk-v0"), 0))
        .withMessage("MT2: expected no environment, as its own are fixed; got Walk-v0");
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> registry.benchmark("ML1", Optional.of("Walk-v1"), 0))
        .withMessage(
            "environment of ML1: expected a known name, got 'Walk-v1'; did you mean Walk-v0?");
    assertThat(registry.benchmark("ML1", Optional.of("Walk-v0"), 0).name()).isEqualTo("ML1");
  }

  @Test
  void negativeSeedIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> registry.benchmark("MT2", Optional.empty(), -1))
        .withMessage("seed: expected an integer of at least 0, got -1");
  }

  @Test
  void oneNameFromTwoProvidersIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Registry(List.of(new WalkProvider(), new WalkProvider())))
        .withMessageStartingWith("Walk-v0: expected one provider, got ");
  }
}
