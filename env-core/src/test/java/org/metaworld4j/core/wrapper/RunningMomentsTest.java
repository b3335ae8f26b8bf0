package org.metaworld4j.core.wrapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metaworld4j.core.CountingEnv;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Precision;

class RunningMomentsTest {

  private static final Moments SOME =
      new Moments(new double[] {1.5, 1 / 3.0}, new double[] {0.25, 2e-9}, 7.0001);

  @TempDir Path folder;

  @Test
  void momentsAreThoseOfAllThatWasSeen() {
    RunningMoments running = new RunningMoments(1, Precision.FLOAT64);
    Generator random = Generator.seeded(1);
    double[] values = new double[5000];
    Arrays.setAll(values, i -> random.normal(3, 2));
    for (double value : values) {
      running.add(new double[] {value});
    }
    double mean = Arrays.stream(values).average().orElseThrow();
    double variance =
        Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    assertThat(running.moments().mean()[0]).isCloseTo(mean, within(1e-6)); // of 0.0001 at 0
    assertThat(running.moments().variance()[0]).isCloseTo(variance, within(1e-6));
    assertThat(running.moments().count()).isCloseTo(5000.0001, within(1e-9));
  }

  @Test
  void savedMomentsComeBackToTheLastBit() throws IOException {
    Path file = folder.resolve("moments.json");
    SOME.save(file);
    assertThat(Moments.load(file)).isEqualTo(SOME).hasSameHashCodeAs(SOME);
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"mean\": [1], \"variance\": [1]} | count: expected a value, got none",
        "{\"mean\": [1], \"variance\": [1, 2], \"count\": 3} | variance: expected 1 numbers, got 2",
        "{\"mean\": [1], \"variance\": [-1], \"count\": 3} | variance[0]: expected a number of at least 0",
        "{\"mean\": [1], \"variance\": [1], \"count\": 0} | count: expected above 0, got 0.0",
        "{\"mean\": [1], \"varia | cut or altered",
        "[] | expected a JSON object"
      })
  void brokenFilesAreRefusedByName(String content, String reason) throws IOException {
    Path file = Files.writeString(folder.resolve("broken.json"), content);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Moments.load(file))
        .withMessageContaining("broken.json")
        .withMessageContaining(reason);
  }

  @Test
  void momentsAreCopied() {
    double[] mean = {1};
    Moments moments = new Moments(mean, new double[] {1}, 1);
    mean[0] = 2;
    moments.mean()[0] = 3;
    moments.variance()[0] = 3;
    assertThat(moments).isEqualTo(new Moments(new double[] {1}, new double[] {1}, 1));
    assertThat(moments).hasToString("mean [1.0], variance [1.0] of 1.0");
    assertThat(moments).isNotEqualTo(SOME);
  }

  @Test
  void momentsGoOnFromSavedOnes() {
    RunningMoments original = new RunningMoments(2, Precision.FLOAT32);
    original.add(new double[] {1, 2});
    RunningMoments copy = RunningMoments.of(original.moments(), Precision.FLOAT32);
    original.add(new double[] {3, 5});
    copy.add(new double[] {3, 5});
    assertThat(copy.moments()).isEqualTo(original.moments());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RunningMoments(3, Precision.FLOAT32).restore(SOME))
        .withMessage("moments: expected 3 numbers, got 2");
  }

  @Test
  void frozenMomentsStayAsTheyAre() {
    var env = new NormalizeObservation<>(new CountingEnv(10));
    env.reset(1);
    env.freeze();
    Moments before = env.moments().moments();
    env.step(new double[] {1});
    env.reset();
    assertThat(env.moments().moments()).isEqualTo(before);
    env.unfreeze();
    env.reset();
    assertThat(env.moments().moments().count()).isEqualTo(before.count() + 1);
  }

  @Test
  void frozenReturnsStayAsTheyAre() {
    var env = new NormalizeReward<>(new CountingEnv(10));
    env.reset(1);
    env.step(new double[] {1});
    env.freeze();
    Moments before = env.moments().moments();
    assertThat(env.step(new double[] {1}).reward())
        .isEqualTo(1 / Math.sqrt(before.variance()[0] + 1e-8));
    assertThat(env.moments().moments()).isEqualTo(before);
    env.unfreeze();
    env.step(new double[] {1});
    assertThat(env.moments().moments().count()).isEqualTo(before.count() + 1);
  }

  @Test
  void environmentsMayShareMoments() {
    RunningMoments shared = new RunningMoments(2, Precision.FLOAT64);
    var one = Wrapped.of(new CountingEnv(10)).normalizeObservation(shared).build();
    var other = Wrapped.of(new CountingEnv(10)).normalizeObservation(shared).build();
    one.reset(1);
    other.reset(2);
    assertThat(shared.moments().count()).isCloseTo(2.0001, within(1e-12));
  }

  @Test
  void givenMomentsNormalizeAndStay() {
    Moments given = new Moments(new double[] {1, 0}, new double[] {4, 1}, 100);
    var env = Wrapped.of(new CountingEnv(10)).normalizeObservation(given).build();
    env.reset(1);
    env.step(new double[] {1});
    env.step(new double[] {1});
    assertThat(env.step(new double[] {1}).observation()[0])
        .isEqualTo((float) (2 / Math.sqrt(4 + 1e-8)));
  }

  @Test
  void momentsOfAnotherSizeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Wrapped.of(new CountingEnv(10))
                    .normalizeObservation(new RunningMoments(3, Precision.FLOAT32)))
        .withMessage("moments: expected 2 entries, got 3");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new NormalizeReward<>(
                    new CountingEnv(10), new RunningMoments(2, Precision.FLOAT64), 0.9, 1))
        .withMessage("moments: expected one entry, got 2");
  }
}
