package org.metaworld4j.agents.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.vector.VectorEnvs;

class SpeedMeasurementTest {

  /**
   * Half of the smallest object. Bullet makes one object of 32 bytes when two bodies come near each
   * other, which is seldom; anything made in every step would exceed this.
   */
  private static final double LEAST = 8; // bytes

  private static final int TRIALS = 20; // at most; a busy machine compiles late

  static Stream<String> environments() {
    return Envs.specs().stream().map(EnvSpec::id);
  }

  @ParameterizedTest
  @MethodSource("environments")
  void noStepCreatesObjectsOfItsOwn(String id) {
    EnvSpeed speed = new SpeedMeasurement(1, 0.2).measure(id);
    for (int i = 0; i < TRIALS && speed.bytesPerStep() >= LEAST; i++) {
      speed = new SpeedMeasurement(1, 0.4).measure(id);
    }

    assertThat(speed.bytesPerStep()).as("bytes per step").isLessThan(LEAST);
    assertThat(speed.stepsPerSecond()).isPositive();
    assertThat(speed.resetsPerSecond()).isPositive();
  }

  static Stream<String> batched() {
    return environments().filter(VectorEnvs::batched);
  }

  @ParameterizedTest
  @MethodSource("batched")
  void noStepOfABatchCreatesObjects(String id) {
    EnvSpeed speed = new BatchMeasurement(64, 1, 0.05).measure(id);
    for (int i = 0; i < TRIALS && speed.bytesPerStep() >= LEAST; i++) {
      speed = new BatchMeasurement(64, 1, 0.1).measure(id);
    }

    assertThat(speed.bytesPerStep()).as("bytes per step").isLessThan(LEAST);
    assertThat(speed.stepsPerSecond()).isPositive();
    assertThat(speed.resetsPerSecond()).isPositive();
    assertThat(speed.batch()).isEqualTo(64);
  }

  @Test
  void fiveKindsOfClassicControlAreBatched() {
    assertThat(batched())
        .containsExactly(
            "CartPole-v0",
            "CartPole-v1",
            "MountainCar-v0",
            "MountainCarContinuous-v0",
            "Pendulum-v1",
            "Acrobot-v1");
  }

  @Test
  void threadsAddUp() {
    EnvSpeed speed = new SpeedMeasurement(2, 0.1).measure("CartPole-v1");

    assertThat(speed.id()).isEqualTo("CartPole-v1");
    assertThat(speed.stepsPerSecond()).isPositive();
  }

  @Test
  void figuresThatAreTooSmallAreRefused() {
    assertThatThrownBy(() -> new SpeedMeasurement(0, 1))
        .hasMessage("threads: expected at least 1, got 0");
    assertThatThrownBy(() -> new BatchMeasurement(0, 1, 1))
        .hasMessage("batch: expected at least 1, got 0");
    assertThatThrownBy(() -> new BatchMeasurement(1, 0, 1))
        .hasMessage("threads: expected at least 1, got 0");
    assertThatThrownBy(() -> new BatchMeasurement(1, 1, 0))
        .hasMessage("seconds: expected above 0, got 0.0");
    assertThatThrownBy(() -> new SpeedMeasurement(1, 0))
        .hasMessage("seconds: expected above 0, got 0.0");
  }
}
